// From an offset in a document's text to a line and column of its source.

import type { Anchor } from '../model/document.ts';
import type { Position } from '../model/place.ts';

/** The source position of the character at `offset`; null where the document has no lines. Logarithmic. */
export function positionAt(anchors: readonly Anchor[] | null, offset: number): Position | null {
  if (anchors === null) return null;
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = anchors[low];
  if (anchor === undefined) return null;
  return { line: anchor.position.line, column: anchor.position.column + Math.max(0, offset - anchor.offset) };
}
