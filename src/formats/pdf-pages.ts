// The pages of a PDF: the pieces of text on each, where they stand, and the links over them.

import { refuseBombs } from './pdf-bombs.ts';
import { type PdfLink, type PdfPiece, toLink, toMatrix, toPiece } from './pdf-geometry.ts';
import { type PdfLimits, type RawPage, type RawPages, readInThread } from './pdf-thread.ts';

export interface PdfPage {
  readonly height: number;
  /** In the order in which the page draws them. */
  readonly pieces: readonly PdfPiece[];
  readonly links: readonly PdfLink[];
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  readonly warnings: readonly string[];
}

// Far beyond any article or book, which takes some ten seconds for a thousand pages.
const LIMITS: PdfLimits = {
  pages: 3000,
  items: 2_000_000,
  itemsOfPage: 100_000,
  text: 20_000_000,
  annotationsOfPage: 2000,
  timeMs: 60_000,
  fontsMs: 3000,
};

// After so many damaged pages, one more line tells nothing.
const MOST_WARNINGS = 20;

/**
 * Rejects with an UnreadableInputError where the file is broken, needs a password, or unpacks to more than any article
 * holds. What is left out of a file that is too large is said in the warnings.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPages> {
  refuseBombs(bytes);
  const raw = await readInThread(bytes, LIMITS);
  const italics = new Set([...raw.fontNames].flatMap(([number, name]) => (isItalicFont(name) ? [number] : [])));
  const pages = raw.pages.map((page) => (page === null ? { height: 0, pieces: [], links: [] } : toPage(page, italics)));
  return { pages, warnings: describeLosses(raw) };
}

function toPage({ height, transform, items, annotations }: RawPage, italics: ReadonlySet<number>): PdfPage {
  const matrix = toMatrix(transform);
  return {
    height,
    pieces: items.flatMap((item) => toPiece(item, matrix, italics) ?? []),
    links: annotations.flatMap((annotation) => toLink(annotation, matrix) ?? []),
  };
}

// `Times-Italic`, `Helvetica-Oblique`, `URWPalladioL-Ital`, `MinionPro-BoldIt`, `LMRomanSlant10`, TeX's `CMTI10`, `SFSL1000`.
const ITALIC = /Ital(?!y)|Obli|Slant|Kursiv|[-,][A-Za-z]*It(?![a-z])|^(?:[A-Z]{6}\+)?(?:CM|EC|SF)(?:BX)?(?:TI|SL)\d/;

/** By its name; the letters of formulas are italic always, and tell nothing. */
function isItalicFont(name: string): boolean {
  return ITALIC.test(name.slice(0, LONGEST_NAME)) && !/Math/i.test(name);
}

const LONGEST_NAME = 200;

function describeLosses({ pages, count }: RawPages): readonly string[] {
  const losses = pages.flatMap((page, index) => {
    if (page === null) return [`page ${index + 1} is damaged and was not read`];
    return page.isCut ? [`page ${index + 1} was read in part: it holds too much text`] : [];
  });
  const isShort = pages.length < count;
  const rest = `only the first ${pages.length} of ${count} pages were read: the file is too large or damaged`;
  return [...losses.slice(0, MOST_WARNINGS), ...(isShort ? [rest] : [])];
}
