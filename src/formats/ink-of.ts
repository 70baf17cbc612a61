// A span without the white space at its ends.

import type { Span } from '../model/document.ts';

/** The stretch between the first and the last printed sign of the span; it is empty where the span holds none. */
export function inkOf(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
