// Joins the pieces of a page to lines, in the order in which the page draws them.

import type { PdfPiece } from './pdf-geometry.ts';
import type { PdfPage } from './pdf-pages.ts';
import { superscript } from './superscript.ts';

/** A piece within its line. */
export interface PlacedPiece {
  /** Offset in the line's text. */
  readonly offset: number;
  readonly length: number;
  readonly left: number;
  readonly right: number;
  readonly isItalic: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly pieces: readonly PlacedPiece[];
  /** The page's index. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** The baseline of most of its text, in points from the top of the page. */
  readonly y: number;
  /** The font height of most of its text. */
  readonly size: number;
}

// All in parts of the font's height.
const SAME_LINE = 0.6;
const WORD_GAP = 0.15;
const BACKWARDS = 1;

// Raised text is smaller, and its baseline higher, than the text beside it.
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.12;

/** The page's lines without empty ones. */
export function readLines(page: PdfPage, index: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfPiece[] = [];
  const finish = () => {
    const line = toLine(current, index);
    if (line !== null) lines.push(line);
    current = [];
  };
  for (const piece of page.pieces) {
    if (piece.text === '') continue;
    const last = current.at(-1);
    if (last !== undefined && !follows(last, piece)) finish();
    current.push(piece);
  }
  finish();
  return lines;
}

function follows(last: PdfPiece, piece: PdfPiece): boolean {
  const size = Math.max(last.size, piece.size);
  return Math.abs(piece.y - last.y) < size * SAME_LINE && piece.x > last.x + last.width - size * BACKWARDS;
}

function toLine(pieces: readonly PdfPiece[], page: number): PdfLine | null {
  const main = mainOf(pieces);
  if (main === null) return null;
  const placed: PlacedPiece[] = [];
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const isGap = piece.x - right > Math.min(piece.size, main.size) * WORD_GAP;
    if (text !== '' && isGap && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    const shown = isRaised(piece, main) ? superscript(piece.text) : piece.text;
    const added = /\s$/.test(text) || text === '' ? shown.trimStart() : shown;
    const { isItalic } = piece;
    placed.push({ offset: text.length, length: added.length, left: piece.x, right: piece.x + piece.width, isItalic });
    text += added;
    right = piece.x + piece.width;
  }
  const trimmed = text.trimEnd();
  if (trimmed === '') return null;
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  return {
    text: trimmed,
    pieces: placed,
    page,
    left: Math.min(...edges(inked, (piece) => piece.x)),
    right: Math.max(...edges(inked, (piece) => piece.x + piece.width)),
    y: main.y,
    size: main.size,
  };
}

// A line has a few dozen pieces; one of thousands is no line, and too many to spread.
function edges(pieces: readonly PdfPiece[], edge: (piece: PdfPiece) => number): readonly number[] {
  return [...pieces.slice(0, 1000), ...pieces.slice(-1)].map(edge);
}

/** The baseline and the size that most characters have. */
function mainOf(pieces: readonly PdfPiece[]): { readonly size: number; readonly y: number } | null {
  const counts = new Map<number, { count: number; y: number; size: number }>();
  for (const piece of pieces) {
    const length = piece.text.trim().length;
    if (length === 0) continue;
    const key = Math.round(piece.size * 4);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: length, y: piece.y, size: piece.size });
    else known.count += length;
  }
  let main: { readonly count: number; readonly y: number; readonly size: number } | null = null;
  for (const candidate of counts.values()) {
    if (
      main === null ||
      candidate.count > main.count ||
      (candidate.count === main.count && candidate.size > main.size)
    ) {
      main = candidate;
    }
  }
  return main;
}

function isRaised(piece: PdfPiece, main: { readonly size: number; readonly y: number }): boolean {
  return piece.size < main.size * RAISED_SIZE && piece.y < main.y - main.size * RAISED_BY;
}
