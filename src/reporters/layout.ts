// Puts text into columns: widths as a terminal counts them, wrapping at words, addresses never broken.

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** The text padded with spaces to a width; longer text stays whole. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Width in terminal columns, escape sequences not counted. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Text that is much longer than a screen is no line of a report: wrapping it costs more than anybody reads. */
const MAX_LENGTH = 4000;

/**
 * Lines of `text` behind a first indent, the further ones behind spaces of the same width. Words longer than the room,
 * such as addresses, stay whole so that they can be copied.
 */
export function hang(indent: string, text: string, columns: number): string {
  const width = stringWidth(indent);
  const room = Math.max(20, columns - width);
  const lines = wrapAnsi(clip(text), room, { hard: false, trim: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? indent : ' '.repeat(width)) + line).join('\n');
}

function clip(text: string): string {
  return text.length > MAX_LENGTH && text.includes(' ') ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
