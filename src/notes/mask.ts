// Parts of a text that are spoken for: notes that the format marks itself, code.

import type { Document, Span } from '../model/document.ts';

export interface Mask {
  /** Logarithmic. */
  covers(offset: number): boolean;
}

/** Hides the notes and markers that the format marks, and fenced or indented-by-backtick code. */
export function maskDocument(document: Document): Mask {
  const marked = [...document.notes.flatMap((note) => [note.body, ...note.markers]), ...(document.lostMarkers ?? [])];
  return maskOf([...marked, ...fencedCode(document.text), ...quotedCode(document)]);
}

/** A mask over spans in any order; they may overlap. */
export function maskOf(spans: readonly Span[]): Mask {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ start: span.start, end: span.end });
  }
  return {
    covers(offset) {
      let low = 0;
      let high = merged.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((merged[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return (merged[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
    },
  };
}

/** Between lines of three backticks or tildes. A fence that is never closed hides nothing. */
function fencedCode(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { start: number; fence: string } | null = null;
  for (const match of text.matchAll(/^ {0,3}(```|~~~)[^\n]{0,200}$/gm)) {
    const fence = match[1] ?? '';
    if (open === null) open = { start: match.index, fence };
    else if (open.fence === fence) {
      spans.push({ start: open.start, end: match.index + match[0].length });
      open = null;
    }
  }
  return spans;
}

// Longer ones are stray backticks.
const INLINE_CODE = /`[^`\n]{1,200}`/g;

function quotedCode(document: Document): readonly Span[] {
  return [...document.text.matchAll(INLINE_CODE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
