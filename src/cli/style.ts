// How reports look here: the terminal, the environment and the command line decide, in rising order.

import type { Style } from '../reporters/reporter.ts';
import type { World } from '../world/world.ts';
import type { Request } from './command.ts';

/** Colours: --color and --no-color, else NO_COLOR (no-color.org), else FORCE_COLOR, else whether it is a terminal. */
export function styleFor(request: Request, world: World): Style {
  return {
    columns: widthOf(world),
    color: request.color ?? colorByEnvironment(world),
    verbose: request.verbose,
    quiet: request.quiet,
  };
}

function colorByEnvironment({ env, stdout }: World): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}

// Lines much longer than a page are hard to read; a pipe gets the width of a plain terminal.
function widthOf({ env, stdout }: World): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'] ?? 80);
  return Number.isFinite(columns) ? Math.min(120, Math.max(40, columns)) : 80;
}
