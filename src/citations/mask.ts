// Covers parts of a text without moving any offset.

import type { Span } from '../model/document.ts';

/** Stands for each character of an address or identifier; from the private use area, so that no text holds it. */
export const COVER = '\ue000';

/** `text` with every character of `spans` (ordered, not overlapping) covered. */
export function cover(text: string, spans: readonly Span[], by: string = COVER): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const span of spans) {
    if (span.start < from) continue;
    parts.push(text.slice(from, span.start), by.repeat(span.end - span.start));
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
