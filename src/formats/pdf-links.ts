// Finds the text under the areas of a PDF's links.

import type { Hyperlink } from '../model/document.ts';
import type { PdfLink } from './pdf-geometry.ts';
import type { PdfLine } from './pdf-lines.ts';

// Where in a piece of text an area ends is estimated: it may be a character off.
const HAIR = 1;

// Longer ones are no addresses that anybody prints, and looking through them takes time.
const LONGEST_ADDRESS = 4000;

// The middle of small letters, in parts of the font's height above the baseline.
const MIDDLE = 0.3;

/** The stretch of a line that a link covers; offsets are those of the line. */
export interface LinkPiece extends Hyperlink {
  readonly line: PdfLine;
  /** What is printed there is a piece of the address itself. */
  readonly isPrinted: boolean;
}

/** What the links of each page cover, in the order of the pages. */
export function readLinkPieces(
  pages: readonly { readonly links: readonly PdfLink[]; readonly lines: readonly PdfLine[] }[],
): readonly LinkPiece[] {
  const pieces = pages.map(({ links, lines }) =>
    links.flatMap((link) => lines.flatMap((line) => pieceOn(link, line) ?? [])),
  );
  return pieces.flatMap((ofPage, page) => {
    const runaways = wrapped([...(pieces[page - 1] ?? []), ...ofPage]);
    const isRunaway = (piece: LinkPiece) => !piece.isPrinted && runaways.has(piece.url) && touchesEdge(piece);
    return ofPage.filter((piece) => !isRunaway(piece));
  });
}

/**
 * Addresses that are printed in pieces. Where a footnote is continued in the next column or on the next page, pdfTeX lays
 * a link in it over whatever it sets first there, whole lines of the text.
 */
function wrapped(pieces: readonly LinkPiece[]): ReadonlySet<string> {
  const isCut = ({ url, line, start, end, isPrinted }: LinkPiece) =>
    isPrinted && !url.endsWith(printed(line, start, end));
  return new Set(pieces.filter(isCut).map(({ url }) => url));
}

function touchesEdge({ line, start, end }: LinkPiece): boolean {
  return start === 0 || end === line.text.length;
}

/** Whether a printed address goes on from the end of one line to the next one. */
export function createWrapTest(pieces: readonly LinkPiece[]): (line: PdfLine, next: PdfLine) => boolean {
  const atEnd = new Map<PdfLine, LinkPiece>();
  const atStart = new Map<PdfLine, LinkPiece>();
  for (const piece of pieces) {
    if (piece.isPrinted && piece.end >= piece.line.text.length - HAIR) atEnd.set(piece.line, piece);
    if (piece.isPrinted && piece.start <= HAIR) atStart.set(piece.line, piece);
  }
  return (line, next) => {
    if (isSchemeParted(line.text, next.text)) return true;
    const [from, to] = [atEnd.get(line), atStart.get(next)];
    if (from === undefined || to === undefined || from.url !== to.url) return false;
    return isPieceOf(printed(line, from.start, line.text.length) + printed(next, 0, to.end), from.url);
  };
}

// TeX breaks addresses after the colon and after the slashes.
function isSchemeParted(text: string, next: string): boolean {
  const [, slashes] = /https?:(\/{0,2})$/i.exec(text.slice(-10)) ?? [];
  if (slashes === undefined) return false;
  return slashes.length === 2 ? /^[\p{L}\p{N}]/u.test(next) : next.startsWith('/'.repeat(2 - slashes.length));
}

function printed(line: PdfLine, start: number, end: number): string {
  return line.text.slice(start, end).replace(/\s+/g, '');
}

/** Whether a text is a piece of the address, but for a character too many at either end. */
function isPieceOf(text: string, url: string): boolean {
  if (url.length > LONGEST_ADDRESS) return false;
  const isIn = (from: number, to: number) => to > from && url.includes(text.slice(from, to));
  return isIn(0, text.length) || (text.length > 4 && isIn(HAIR, text.length - HAIR));
}

/** The spans of the text that links cover. `starts` tells where each line begins in the text. */
export function spansUnder(pieces: readonly LinkPiece[], starts: ReadonlyMap<PdfLine, number>): readonly Hyperlink[] {
  return pieces.flatMap(({ line, url, start, end }) => {
    const lineStart = starts.get(line);
    return lineStart === undefined ? [] : [{ start: lineStart + start, end: lineStart + end, url }];
  });
}

function pieceOn(link: PdfLink, line: PdfLine): LinkPiece | null {
  const middle = line.y - line.size * MIDDLE;
  if (middle < link.top || middle > link.bottom) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { offset, length, left, right } of line.pieces) {
    const from = Math.max(link.left, left);
    const to = Math.min(link.right, right);
    // Areas reach over the text by a hair on either side.
    if (length === 0 || to - from < Math.min(right - left, line.size) * 0.3) continue;
    const share = (x: number) => Math.round(((x - left) / (right - left)) * length);
    start = Math.min(start, offset + share(from));
    end = Math.max(end, offset + share(to));
  }
  const covered = line.text.slice(Math.min(start, end), end);
  if (covered.trim() === '') return null;
  const lead = covered.length - covered.trimStart().length;
  const base = start + lead;
  const text = covered.trim();
  const isPrinted = isPieceOf(text.replace(/\s+/g, ''), link.url);
  return { line, start: base, end: base + text.length, url: link.url, isPrinted };
}

/** In the order of the text; a link that was wrapped has one area for each line, which become one span. */
export function joinSpans(text: string, spans: readonly Hyperlink[]): readonly Hyperlink[] {
  const joined: Hyperlink[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    const isSame = last?.url === span.url && text.slice(last.end, span.start).trim() === '';
    if (last !== undefined && isSame) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
