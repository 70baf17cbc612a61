// Puts in order what a format says is set in italics: one stretch for what a reader sees as one.

import type { Span } from '../model/document.ts';
import { inkOf } from './ink-of.ts';

/**
 * The stretches in the order of the text and apart from one another, without white space at their ends. Those that
 * overlap or have nothing but white space of their paragraph between them are one: word processors cut a title into runs.
 */
export function joinEmphasis(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && isGap(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map((span) => inkOf(text, span)).filter(({ start, end }) => end > start);
}

/** A blank line parts paragraphs, and the titles at the end of one and the beginning of the next. */
function isGap(between: string): boolean {
  return between.trim() === '' && !between.includes('\n\n');
}
