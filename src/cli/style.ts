// How reports look here: the terminal, the environment and the command line decide, in rising order.

import type { Style } from '../reporters/reporter.ts';
import type { World } from '../world/world.ts';
import type { Request } from './request.ts';

/** Colours: --color and --no-color, else NO_COLOR (no-color.org), else FORCE_COLOR, else whether it is a terminal. */
export function styleFor(request: Request, world: World): Style {
  return {
    columns: widthOf(world),
    color: request.settings.color ?? colorByEnvironment(world),
    unicode: unicodeByEnvironment(world),
    hyperlinks: hyperlinksByEnvironment(world),
    verbose: request.settings.verbose,
    quiet: request.settings.quiet,
  };
}

function colorByEnvironment({ env, stdout }: World): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}

// The Linux console has few glyphs; a locale that names another charset than UTF-8, or none as C does, is believed.
function unicodeByEnvironment({ env, stdout }: World): boolean {
  if (!stdout.isTerminal) return true;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return env['TERM'] !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}

// Terminals that are known to open OSC 8 links; tmux and screen pass them on only where they are told to.
function hyperlinksByEnvironment({ env, stdout }: World): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined) return forced !== '0';
  if (!stdout.isTerminal || env['CI'] || env['TMUX'] || env['TERM']?.startsWith('screen')) return false;
  return (
    env['WT_SESSION'] !== undefined ||
    env['KONSOLE_VERSION'] !== undefined ||
    Number(env['VTE_VERSION'] ?? 0) > 5000 ||
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|zed)$/.test(env['TERM_PROGRAM'] ?? '') ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env['TERM'] ?? '')
  );
}

// Lines much longer than a page are hard to read; a pipe gets the width of a plain terminal.
function widthOf({ env, stdout }: World): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'] ?? 80);
  return Number.isFinite(columns) ? Math.min(120, Math.max(40, columns)) : 80;
}
