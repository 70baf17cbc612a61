// What a terminal report is written with: colours, links that open, and widths.

import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { VerdictName } from '../model/verdict.ts';
import { printableLine } from '../text/printable.ts';
import { verdictGlyphs } from './glyphs.ts';
import type { Style } from './reporter.ts';
import { safeUrl } from './suggestion.ts';

export interface Ink {
  readonly columns: number;
  readonly verbose: boolean;
  readonly colors: Colors;
  /** An address as it is printed, opened by a click where the terminal can (OSC 8). */
  readonly address: (url: string) => string;
}

export function mixInk(style: Style): Ink {
  // Who wants no colours wants no other escapes either; files are written without both.
  const opens = style.hyperlinks && style.color;
  return {
    columns: style.columns,
    verbose: style.verbose,
    colors: picocolors.createColors(style.color),
    address: (url) => (opens ? openable(url) : printableLine(url)),
  };
}

/** The verdict as a sign and a word in its colour; the word alone carries the meaning. */
export function paintVerdict(verdict: VerdictName, colors: Colors): string {
  return paintAs(verdict, `${verdictGlyphs[verdict]} ${verdict}`, colors);
}

/** A text in the colour of a verdict. */
export function paintAs(verdict: VerdictName, text: string, colors: Colors): string {
  switch (verdict) {
    case 'alive':
      return colors.green(text);
    case 'moved':
      return colors.cyan(text);
    case 'dead':
    case 'changed':
      return colors.bold(colors.red(text));
    case 'blocked':
    case 'unreachable':
      return colors.yellow(text);
    case 'skipped':
      return colors.dim(text);
  }
}

// The sequence takes printable ASCII only, which the canonical form of an address is.
function openable(url: string): string {
  const text = printableLine(url);
  const target = safeUrl(url);
  return target === null ? text : `\u001b]8;;${target}\u0007${text}\u001b]8;;\u0007`;
}
