// From an offset in a document's text to its place in the source.

import type { Anchor, Document, Landmark } from '../model/document.ts';
import type { Location, Placed, Position } from '../model/place.ts';

/** The place of the character at `offset`, by line or by location. Logarithmic. */
export function placeAt(document: Document, offset: number): Placed {
  const location = locationAt(document.landmarks, offset);
  const position = positionAt(document.anchors, offset);
  return location === null ? { position } : { position, location };
}

/** The source position of the character at `offset`; null where the document has no lines. Logarithmic. */
export function positionAt(anchors: readonly Anchor[] | null, offset: number): Position | null {
  const anchor = anchors?.[lastBefore(anchors, offset)];
  if (anchor === undefined) return null;
  return { line: anchor.position.line, column: anchor.position.column + Math.max(0, offset - anchor.offset) };
}

/** Where a thing stands, and nothing else of it. */
export function placeOf({ position, location }: Placed): Placed {
  return { position, ...(location !== undefined && { location }) };
}

/** The location of the character at `offset`; null where the document has lines, or where nothing is known of it. */
export function locationAt(landmarks: readonly Landmark[] | undefined, offset: number): Location | null {
  const landmark = landmarks?.[lastBefore(landmarks, offset)];
  if (landmark === undefined || landmark.offset > offset) return null;
  return Object.keys(landmark.location).length === 0 ? null : landmark.location;
}

/** The index of the last at or before `offset`, else 0. */
function lastBefore(sorted: readonly { readonly offset: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
