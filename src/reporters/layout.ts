// Puts text into columns: widths as a terminal counts them, wrapping at words, addresses never broken.

import { printableLine } from '../text/printable.ts';
import { columnsOf } from './columns.ts';
import { wrap } from './wrap.ts';

/** The text padded with spaces to a width; longer text stays whole. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** The text in at most `length` characters. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  // A character of two code units is not cut in half.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A note's label as printed, in brackets; what is too long for a label is cut. */
export function bracketed(label: string): string {
  return `[${clip(printableLine(label), 24)}]`;
}

/** The widest of the texts in columns, at most `limit`. */
export function widest(texts: readonly string[], limit: number): number {
  return texts.reduce((width, text) => Math.min(limit, Math.max(width, columnsOf(text))), 0);
}

/** What is much longer than a screen is no line of a report: wrapping it costs more than anybody reads. */
const MAX_LENGTH = 4000;

/**
 * Lines of `text` behind a first indent, the further ones behind spaces of the same width. Words longer than the room,
 * such as addresses, stay whole so that they can be copied; running text is cut after 4,000 characters.
 */
export function hang(indent: string, text: string, columns: number): string {
  const width = columnsOf(indent);
  const room = Math.max(20, columns - width);
  // An address is not cut, nor is an escape sequence.
  if (text.length > MAX_LENGTH && (!text.slice(0, MAX_LENGTH).includes(' ') || text.includes('\u001b'))) {
    return indent + text;
  }
  const lines = wrap(clip(text, MAX_LENGTH), room);
  return lines.map((line, index) => (index === 0 ? indent : ' '.repeat(width)) + line).join('\n');
}
