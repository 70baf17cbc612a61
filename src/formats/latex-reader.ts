// A place in a LaTeX source that moves forward, and what can be read there.

import { matchBraces } from './latex-braces.ts';

/** A stretch of the source. */
export interface LatexRange {
  readonly from: number;
  readonly to: number;
}

/** Reads at its place; what is taken is passed over. */
export interface LatexReader {
  readonly source: string;
  at(): number;
  moveTo(offset: number): void;
  /** Tries a sticky pattern at the place, without moving. */
  match(pattern: RegExp): RegExpExecArray | null;
  /** The argument in braces that follows, white space before it allowed; null where there is none or nothing closes it. */
  group(): LatexRange | null;
  takeGroup(): LatexRange | null;
  /** Where the brace that opens at an offset is closed; null where none opens there or nothing closes it. */
  groupEnd(offset: number): number | null;
  /** The argument in square brackets that begins here, trimmed; null where there is none. */
  takeOption(): string | null;
  /** True where an argument in square brackets begins here. */
  hasOption(): boolean;
  /** Passes over all arguments in square brackets. */
  skipOptions(): void;
  /** The offset of the text at or after the place; -1 where there is none. */
  next(text: string): number;
  /** The offset of the next blank line; the length of the source where there is none. */
  blankLine(): number;
}

const LONGEST_OPTION = 500;
const LONGEST_SPACE = 80;

export function createLatexReader(source: string): LatexReader {
  const braces = matchBraces(source);
  // Searches go forward only: answers are kept until they are passed, so that all together pass over the source once.
  const found = new Map<string, number>();
  let blank = -1;
  let at = 0;

  const group = () => {
    let from = at;
    while (/\s/.test(source.charAt(from)) && from - at < LONGEST_SPACE) from += 1;
    const to = source.charAt(from) === '{' ? braces.get(from) : undefined;
    return to === undefined ? null : { from: from + 1, to };
  };
  const optionEnd = (): number => {
    if (source.charAt(at) !== '[') return -1;
    let depth = 0;
    for (const { 0: sign, index } of source.slice(at + 1, at + LONGEST_OPTION).matchAll(/[{}\]]|\n[ \t]*\n/g)) {
      if (sign.startsWith('\n')) return -1;
      if (sign === ']' && depth === 0) return at + 1 + index;
      if (sign !== ']') depth += sign === '{' ? 1 : -1;
    }
    return -1;
  };
  const takeOption = () => {
    const end = optionEnd();
    if (end === -1) return null;
    const inside = source.slice(at + 1, end).trim();
    at = end + 1;
    return inside;
  };

  return {
    source,
    at: () => at,
    moveTo(offset) {
      at = offset;
    },
    match(pattern) {
      pattern.lastIndex = at;
      return pattern.exec(source);
    },
    group,
    takeGroup() {
      const inside = group();
      if (inside !== null) at = inside.to + 1;
      return inside;
    },
    groupEnd: (offset) => braces.get(offset) ?? null,
    takeOption,
    hasOption: () => optionEnd() !== -1,
    skipOptions() {
      while (takeOption() !== null);
    },
    next(text) {
      const last = found.get(text);
      if (last !== undefined && (last === -1 || last >= at)) return last;
      const place = source.indexOf(text, at);
      found.set(text, place);
      return place;
    },
    blankLine() {
      if (blank >= at) return blank;
      const pattern = /\n[ \t\r]*\n/g;
      pattern.lastIndex = at;
      blank = pattern.exec(source)?.index ?? source.length;
      return blank;
    },
  };
}
