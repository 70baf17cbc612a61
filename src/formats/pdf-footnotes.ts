// Tells the notes at the bottom of a page from its text: smaller lines below it, or lines below one with a raised number.

import type { LinedPage } from './pdf-furniture.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A page parted in two, each part in its own order. */
export interface PartedPage {
  readonly body: readonly PdfLine[];
  readonly notes: readonly PdfLine[];
}

// Notes are set a tenth smaller than the text, or more.
const SMALLER = 0.93;

// How a note begins: its number, raised or not, or a sign.
const NOTE_START = /^(?:[⁰¹²³⁴-⁹]{1,4}|[[(]?\d{1,4}[\])]?[.)]?\s|[*†‡§¶‖]{1,4})/u;

// Numbers that may be missing between two notes.
const MOST_MISSING = 2;

// In parts of the font's height: lines of one paragraph stand closer.
const APART = 1.7;

// A heading over smaller lines makes them a list at its place.
const HEADING = /^[^.,;:!?]{1,60}$/;

/**
 * Parts the lines of one page by the size of the text in the whole document. `isContinued` says that the page before
 * ended in notes, so that the first of its notes may be the rest of the last one there.
 */
export function partNotes(lines: readonly PdfLine[], bodySize: number, isContinued: boolean): PartedPage {
  const isSmall = (line: PdfLine) => line.size < bodySize * SMALLER;
  const small = new Set(lines.filter((line) => isSmall(line) && !isAboveText(line, lines, isSmall)));
  const zone = lines.filter((line) => small.has(line));
  const first = zone.findIndex((line) => NOTE_START.test(line.text));
  const isRest = isContinued && zone.length > 0;
  if (small.size === lines.length || (first === -1 && !isRest)) return partRaised(lines, isContinued);
  const notes = new Set(isRest ? zone : zone.slice(first));
  const at = lines.findIndex((line) => notes.has(line)) - 1;
  const above = lines[at];
  if (above !== undefined && !isSmall(above) && isHeading(above, lines[at - 1], bodySize))
    return { body: lines, notes: [] };
  return { body: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) };
}

// `¹ Dorn`, `¹Dorn`: a raised number at the beginning of a line.
const RAISED = /[⁰¹²³⁴-⁹]{1,4}/gu;
const RAISED_START = /^[⁰¹²³⁴-⁹]{1,4}(?=\s?[^\s⁰¹²³⁴-⁹])/u;

/**
 * Parts a page whose notes are set like its text: they begin with raised numbers, the text above refers to one of them at
 * least, and nothing follows them. Before them may stand the rest of a note from the page before, apart from the text.
 */
function partRaised(lines: readonly PdfLine[], isContinued: boolean): PartedPage {
  const first = lines.findIndex(({ text }) => RAISED_START.test(text));
  const top = lines[first]?.y ?? 0;
  const called = new Set(lines.slice(0, Math.max(0, first)).flatMap(({ text }) => text.match(RAISED) ?? []));
  const isNotes =
    lines.some(({ text }) => called.has(RAISED_START.exec(text)?.[0] ?? '')) &&
    lines.slice(first + 1).every(({ y }) => y > top);
  if (!isNotes) return { body: lines, notes: [] };
  const start = isContinued ? continuedFrom(lines, first) : first;
  return { body: lines.slice(0, start), notes: lines.slice(start) };
}

// More lines of a continued note are seldom left for a page that has notes of its own.
const MOST_CONTINUED = 12;

// How much wider the space between text and notes is than that between notes.
const WIDER = 1.15;

/**
 * Where the rest of a note begins that stands above the first one of the page: lines of its size that refer to nothing,
 * with a wider space above them than below.
 */
function continuedFrom(lines: readonly PdfLine[], first: number): number {
  const gapAbove = (at: number) => (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0);
  const usual = gapAbove(first);
  for (let at = first - 1; at > Math.max(0, first - MOST_CONTINUED); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.size !== lines[first]?.size || line.text.search(RAISED) !== -1) break;
    if (gapAbove(at) > usual * WIDER) return at;
    if (gapAbove(at) > usual) break;
  }
  return first;
}

/** The lines that begin a note: numbers go up one by one, so that a year at the beginning of a line is none. */
export function noteOpeners(notes: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const openers = new Set(notes.slice(0, 1));
  let last: number | null = null;
  for (const line of notes) {
    if (!NOTE_START.test(line.text)) continue;
    const number = plainNumber(line.text);
    const isNext = number === null || last === null || number === 1 || (number > last && number <= last + MOST_MISSING);
    if (!isNext) continue;
    openers.add(line);
    last = number ?? last;
  }
  return openers;
}

/** The number at the beginning of a line; null for raised ones and signs, which need no proof. */
function plainNumber(text: string): number | null {
  const digits = /^[[(]?(\d{1,4})/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The size of the document's text, to a quarter of a point: that of most characters in the upper halves of its pages,
 * because in law reviews the notes outweigh the text.
 */
export function commonSize(pages: readonly LinedPage[]): number {
  const counts = new Map<number, number>();
  for (const { lines, height } of pages) {
    for (const { size, text, y } of lines) {
      if (y > height / 2) continue;
      const key = Math.round(size * 4) / 4;
      counts.set(key, (counts.get(key) ?? 0) + text.length);
    }
  }
  let common = 0;
  for (const [size, count] of counts) if (count > (counts.get(common) ?? 0)) common = size;
  return common;
}

/** True where text of full size stands below the line in its column: a quotation, a caption. */
function isAboveText(line: PdfLine, lines: readonly PdfLine[], isSmall: (line: PdfLine) => boolean): boolean {
  return lines.some(
    (other) => other.y > line.y && !isSmall(other) && other.left < line.right && other.right > line.left,
  );
}

/** A line like a title that is larger than the text, or short and apart from the line before it. */
function isHeading(line: PdfLine, before: PdfLine | undefined, bodySize: number): boolean {
  if (!HEADING.test(line.text) || !/^\p{Lu}/u.test(line.text)) return false;
  if (line.size > bodySize * 1.05) return true;
  const isApart = before === undefined || before.y > line.y || line.y - before.y > line.size * APART;
  return line.text.length < 40 && isApart;
}
