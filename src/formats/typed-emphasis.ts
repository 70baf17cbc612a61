// Italics as people type them where there are none: `_Harbour Review_`, `*Mud*`.

import type { Span } from '../model/document.ts';

// An address is read as one, and its underscores with it; a blank line ends what is open.
const PLACES = /(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)\S+|[_*]|\n[ \t]*\n/giu;
const BEFORE_OPENING = /[\s([{"'“”„‘‚«»‹›—–]/u;
const OPENED = /^[\p{L}\p{N}"'“„‘‚«‹»¿¡([]/u;
const CLOSED = /^[\p{L}\p{N}_*]/u;

// A title is rarely longer.
const LONGEST = 300;

/** The stretches between two marks of a kind in one paragraph; the marks are none of them. One pass. */
export function typedEmphasis(text: string): readonly Span[] {
  const found: Span[] = [];
  let open = new Map<string, number>();
  for (const { 0: sign, index } of text.matchAll(PLACES)) {
    if (sign.length > 1) {
      if (sign.startsWith('\n')) open = new Map();
      continue;
    }
    const start = open.get(sign);
    const before = text.charAt(index - 1);
    const after = text.slice(index + 1, index + 3);
    if (start !== undefined && index - start <= LONGEST && /[^\s_*]/.test(before) && !CLOSED.test(after)) {
      found.push({ start, end: index });
      open.delete(sign);
    } else if ((index === 0 || BEFORE_OPENING.test(before)) && OPENED.test(after)) open.set(sign, index + 1);
  }
  return found;
}
