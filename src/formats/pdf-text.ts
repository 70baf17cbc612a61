// Writes the lines of a PDF as text: paragraphs apart, words that were parted at line ends joined.

import type { PdfLine } from './pdf-lines.ts';

/** The text, and where each line of the PDF begins in it. */
export interface PdfText {
  readonly text: string;
  readonly starts: ReadonlyMap<PdfLine, number>;
}

// In parts of the font's height.
const INDENT = 0.8;
const SHORT_LINE = 2;
const LARGER = 1.08;

// Paragraphs stand apart by more than their lines do.
const PARAGRAPH_GAP = 1.3;

/** What is known of lines beside their places. */
export interface LineFacts {
  /** The line begins a paragraph whatever stands before it. */
  opens(line: PdfLine): boolean;
  /** An address goes on from the end of the line to the next one. */
  isWrapped(line: PdfLine, next: PdfLine): boolean;
}

export function writeLines(lines: readonly PdfLine[], { opens, isWrapped }: LineFacts): PdfText {
  const words = countWords(lines);
  const leading = commonLeading(lines);
  const columns = readColumns(lines);
  const starts = new Map<PdfLine, number>();
  const parts: string[] = [];
  let length = 0;
  let first: PdfLine | null = null;
  let isHanging = false;
  /** Where the entries of a list begin whose further lines are indented; null outside of one. */
  let listLeft: number | null = null;
  /** What the line before ended within. */
  let parted: 'word' | 'address' | null = null;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    let end = parted === 'word' ? (/^\S+/.exec(line.text)?.[0].length ?? 0) : 0;
    if (previous !== undefined && first !== null && parted === null) {
      const isNew = opens(line) || beginsParagraph({ previous, line, first, isHanging, listLeft, leading, columns });
      if (!isNew) end = MARKER.exec(line.text)?.[0].length ?? 0;
      put(separatorOf(isNew, end));
      if (isNew) first = null;
      if (isNew && Math.abs(line.left - (listLeft ?? line.left)) > line.size * INDENT) listLeft = null;
    }
    // In entries whose further lines are indented, the second line is.
    if (first === null) isHanging = false;
    else if (first === previous) isHanging = line.left > first.left + line.size * INDENT;
    if (isHanging && first !== null) listLeft = first.left;
    first ??= line;
    starts.set(line, length);
    const next = lines[index + 1];
    const goesOn = next !== undefined && !opens(next);
    parted = null;
    if (goesOn && isPartedWord(line.text, next.text, words)) parted = 'word';
    // A whole address makes its line longer than the others; one that was cut after it would look like a paragraph's end.
    if (goesOn && isWrapped(line, next)) parted = 'address';
    const text = parted === 'word' ? line.text.slice(0, -1) : line.text;
    put(end === 0 ? text : moveUp(text, end));
  });
  return { text: parts.join(''), starts };
}

// A marker that was wrapped: what follows it goes on with the sentence. At the beginning of a line it would look like the
// beginning of a note.
const MARKER = /^\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9}\](?:[.,;:]+(?=\s|$)|(?=\s\p{Ll}))/u;

function separatorOf(isNew: boolean, end: number): string {
  if (isNew) return '\n\n';
  return end === 0 ? '\n' : ' ';
}

/** The beginning of a line, up to `end`, goes up to the line before; the line breaks after it. */
function moveUp(text: string, end: number): string {
  return end < text.length ? `${text.slice(0, end)}\n${text.slice(end + 1)}` : text;
}

interface Neighbours {
  readonly previous: PdfLine;
  readonly line: PdfLine;
  readonly first: PdfLine;
  readonly isHanging: boolean;
  readonly listLeft: number | null;
  readonly leading: number;
  readonly columns: ReadonlyMap<PdfLine, Column>;
}

function beginsParagraph(neighbours: Neighbours): boolean {
  const { previous, line, first, isHanging, listLeft, leading, columns } = neighbours;
  const isLarger = Math.max(line.size, previous.size) > Math.min(line.size, previous.size) * LARGER;
  if (line.page !== previous.page || line.y < previous.y) {
    // A new column or page: the paragraph goes on unless its last line says that it is full.
    const isFull = previous.right > (columns.get(previous)?.right ?? 0) - line.size * SHORT_LINE;
    const isIndented = line.left > (columns.get(line)?.left ?? line.left) + line.size * INDENT;
    return isLarger || (isSentenceEnd(previous) && (!isFull || isIndented));
  }
  if (isLarger) return true;
  if (gapBetween(previous, line) > leading * PARAGRAPH_GAP) return true;
  // An entry of one line, where those before it had further lines.
  const isEntry = listLeft !== null && first === previous && Math.abs(line.left - listLeft) < line.size * INDENT;
  if (isEntry && Math.abs(first.left - listLeft) < line.size * INDENT && isSentenceEnd(previous)) return true;
  // Entries whose further lines are indented, as in lists of references.
  if (line.left < previous.left - line.size * INDENT)
    return isHanging && Math.abs(line.left - first.left) < line.size * INDENT;
  // The first line of a paragraph is indented, and the line before it is seldom full.
  return (
    line.left > previous.left + line.size * INDENT && !isHanging && isSentenceEnd(previous) && isShort(previous, line)
  );
}

function isSentenceEnd(line: PdfLine): boolean {
  return /[.!?…:”"»)\]’¹²³⁰⁴-⁹。！？]$/u.test(line.text);
}

function isShort(previous: PdfLine, line: PdfLine): boolean {
  return (
    previous.right < line.right - line.size * SHORT_LINE || previous.right - previous.left < line.right - line.left
  );
}

// Fewer lines than these do not tell how far apart the lines of a paragraph stand.
const ENOUGH_LINES = 5;
const USUAL_LEADING = 1.6;

/** The distance of most baselines from those before them, in parts of the font's height. */
function commonLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  let common = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined || previous.page !== line.page || line.y <= previous.y) return;
    const gap = Math.round(gapBetween(previous, line) * 20) / 20;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
    if ((counts.get(gap) ?? 0) > (counts.get(common) ?? 0)) common = gap;
  });
  return (counts.get(common) ?? 0) < ENOUGH_LINES ? Math.min(common, USUAL_LEADING) : common;
}

function gapBetween(previous: PdfLine, line: PdfLine): number {
  return (line.y - previous.y) / Math.max(previous.size, line.size);
}

/** How far the lines of a column reach. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** The column of each line: the lines that stand below each other on one page. */
function readColumns(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, Column> {
  const columns = new Map<PdfLine, Column>();
  let column: PdfLine[] = [];
  const close = () => {
    const left = column.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
    const right = column.reduce((most, line) => Math.max(most, line.right), 0);
    for (const line of column) columns.set(line, { left, right });
    column = [];
  };
  for (const line of lines) {
    const last = column.at(-1);
    if (last !== undefined && (last.page !== line.page || line.y < last.y)) close();
    column.push(line);
  }
  close();
  return columns;
}

const WORD = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;

function countWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * A hyphen at a line's end parts a word, unless the text writes the word with a hyphen elsewhere, or it belongs to an
 * address: those are put together where addresses are read, which keep their hyphens.
 */
function isPartedWord(text: string, next: string, words: ReadonlySet<string>): boolean {
  const tail = text.slice(-200);
  const before = /(\S+)([-‐\u00ad])$/u.exec(tail);
  const after = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next.slice(0, 200))?.[0];
  if (before === null || after === undefined) return false;
  const [, start = '', hyphen] = before;
  if (hyphen === '\u00ad') return true;
  if (!/\p{Ll}$/u.test(start) || /[/@._~=&%#:]/.test(start)) return false;
  const word = /[\p{L}\p{N}]+$/u.exec(start)?.[0] ?? '';
  const isCompound = words.has(`${word}-${after}`.toLowerCase()) && !words.has(`${word}${after}`.toLowerCase());
  return !isCompound;
}
