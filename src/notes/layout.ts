// The lines and paragraphs of a text, whether its paragraphs are single long lines or wrapped by hand.

import type { Span } from '../model/document.ts';

/** One line, without its line feed. */
export interface Line extends Span {
  /** White space before the first character, in UTF-16 units. */
  readonly indent: number;
  readonly isBlank: boolean;
}

/** Lines that belong together; `start` and `end` leave out nothing but the last line feed. */
export interface Paragraph extends Span {
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  /** The paragraph that each line belongs to; a blank line belongs to the one before it. */
  readonly paragraphOfLine: Uint32Array;
}

// Where most lines are longer than this, nobody wrapped them by hand: each line is a paragraph.
const WIDEST_WRAP = 120;

// Nor does anybody wrap paragraphs narrower than this: such lines are verse, lists, entries.
const NARROWEST_WRAP = 40;

// A hand-wrapped line is full where the next word would not have fitted into this part of the width.
const FULLNESS = 0.8;

// Nearly all of the width, to tell wrapping from lines that are long by chance.
const TIGHTNESS = 0.92;

/**
 * Reads the layout. `opens` says which lines begin a paragraph whatever stands before them (headings); `borders` are the
 * offsets at which text of another width may begin.
 */
export function readLayout(text: string, opens: (line: string) => boolean, borders: readonly number[] = []): Layout {
  const lines = readLines(text);
  const widths = wrapWidths(text, lines, borders);
  const paragraphs: Paragraph[] = [];
  const paragraphOfLine = new Uint32Array(lines.length);
  let first: number | null = null;
  const close = (last: number) => {
    if (first === null) return;
    const start = lines[first]?.start ?? 0;
    paragraphs.push({ start, end: lines[last]?.end ?? start, firstLine: first, lastLine: last });
    first = null;
  };
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (line.isBlank) close(index - 1);
    else if (previous !== undefined && first !== null && !continues(text, previous, line, widths[index] ?? 0, opens))
      close(index - 1);
    else if (previous !== undefined && first !== null && outdents(lines[first], previous, line)) close(index - 1);
    if (first === null && !line.isBlank) first = index;
    paragraphOfLine[index] = first === null ? Math.max(0, paragraphs.length - 1) : paragraphs.length;
  });
  close(lines.length - 1);
  return { lines, paragraphs, paragraphOfLine };
}

/** The index of the line that holds `offset`. Logarithmic. */
export function lineAt(layout: Layout, offset: number): number {
  let low = 0;
  let high = layout.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layout.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    let filled = start;
    while (filled < end && isSpace(text.charCodeAt(filled))) filled += 1;
    lines.push({ start, end, indent: filled - start, isBlank: filled === end });
    start = end + 1;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** For each line the column at which its part of the text was wrapped. */
function wrapWidths(text: string, lines: readonly Line[], borders: readonly number[]): readonly number[] {
  const widths: number[] = [];
  for (const border of [...borders, Number.POSITIVE_INFINITY]) {
    const until = lines.findIndex(({ start }, index) => index >= widths.length && start >= border);
    const part = lines.slice(widths.length, until === -1 ? lines.length : until);
    const width = wrapWidth(text, part);
    for (const _ of part) widths.push(width);
  }
  return widths;
}

/** The column at which the text was wrapped by hand; 0 where it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  // Addresses are left whole, so that a line with one may be longer; in a short text there may be no others.
  const plain = lines.filter((line) => !text.slice(line.start, line.end).includes('://'));
  const width = usualWidth(plain) || usualWidth(lines);
  let followed = 0;
  let full = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.isBlank || next === undefined || next.isBlank) return;
    followed += 1;
    if (line.end - line.start + 1 + firstWord(text, next) > width * TIGHTNESS) full += 1;
  });
  // Wrapping fills every line that another one follows; a list does so by chance only.
  return full * 2 > followed ? width : 0;
}

/** The width that all but one line in twenty keep to; 0 where it is no width to wrap at. */
function usualWidth(lines: readonly Line[]): number {
  const counts = new Uint32Array(WIDEST_WRAP + 2);
  let filled = 0;
  for (const line of lines) {
    if (line.isBlank) continue;
    filled += 1;
    const length = Math.min(line.end - line.start, WIDEST_WRAP + 1);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  let longer = 0;
  for (let length = WIDEST_WRAP + 1; length > 0; length -= 1) {
    longer += counts[length] ?? 0;
    if (longer * 20 > filled) return length > WIDEST_WRAP || length < NARROWEST_WRAP ? 0 : length;
  }
  return 0;
}

function continues(text: string, line: Line, next: Line, width: number, opens: (line: string) => boolean): boolean {
  if (width === 0 || text.charCodeAt(next.start) === 0x0c) return false;
  if (opens(text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)))) return false;
  return line.end - line.start + 1 + firstWord(text, next) > width * FULLNESS;
}

/** With hanging indents a line that comes back to where the paragraph began opens the next one. */
function outdents(first: Line | undefined, previous: Line, line: Line): boolean {
  return first !== undefined && first.indent < previous.indent && line.indent <= first.indent;
}

// Chinese and Japanese break a line between any two signs.
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The length of what would have had to fit on the line before. */
function firstWord(text: string, line: Line): number {
  const start = line.start + line.indent;
  const head = text.slice(start, Math.min(line.end, start + WIDEST_WRAP));
  if (UNSPACED.test(head)) return 1;
  const space = head.search(/\s/);
  return space === -1 ? head.length : space;
}
