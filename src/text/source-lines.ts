// The lines of a source: from an offset to its line and column, and back.

import type { Position } from '../model/place.ts';

/** Where each line of a source begins. */
export interface SourceLines {
  /** The 0-based line that holds the offset. Logarithmic. */
  lineOf(offset: number): number;
  positionOf(offset: number): Position;
  /** The offset of a position; null where the source has no such line. */
  offsetOf(position: Position): number | null;
}

/** A line ends as editors end it: CR LF, LF, CR, and Unicode's line and paragraph separators. For matchAll and replace only. */
export const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Reads the line breaks of a source once. */
export function sourceLines(source: string): SourceLines {
  const starts = [0];
  for (const match of source.matchAll(LINE_BREAK)) starts.push(match.index + match[0].length);
  const lineOf = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineOf,
    positionOf(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    offsetOf({ line, column }) {
      const start = starts[line - 1];
      return start === undefined ? null : start + column - 1;
    },
  };
}
