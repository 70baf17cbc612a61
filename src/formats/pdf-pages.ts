// Asks the PDF library for the text of each page, where each piece of it stands, and the links over it.

import { refuseBombs } from './pdf-bombs.ts';
import { itemsOf, type Matrix, type PdfLink, type PdfPiece, toLink, toMatrix, toPiece } from './pdf-geometry.ts';
import { loadPdfLibrary, type PdfLibraryDocument, type PdfLibraryPage } from './pdf-library.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

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

// Far beyond any article or book. What a file says after them is left out, with a warning.
const MAX_PAGES = 3000;
const MAX_TEXT = 20_000_000;
const MAX_PIECES = 2_000_000;
const MAX_PIECES_OF_PAGE = 100_000;
const MAX_LINKS_OF_PAGE = 2000;

// A book of a thousand pages takes some ten seconds; a file made to keep a reader busy takes for ever.
const MAX_TIME_MS = 60_000;

/** Rejects with an UnreadableInputError where the file is broken or needs a password. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPages> {
  refuseBombs(bytes);
  const file = await open(bytes);
  const pages: PdfPage[] = [];
  const warnings: string[] = [];
  const begun = performance.now();
  const budget = {
    pieces: MAX_PIECES,
    text: MAX_TEXT,
    isCut: false,
    isOver: () => performance.now() - begun > MAX_TIME_MS,
  };
  try {
    for (let number = 1; number <= file.numPages; number += 1) {
      if (number > MAX_PAGES || budget.pieces <= 0 || budget.text <= 0 || budget.isOver()) {
        warnings.push(`only the first ${number - 1} of ${file.numPages} pages were read: the file is too large`);
        break;
      }
      budget.isCut = false;
      const page = await readPage(file, number, budget);
      if (page === null) warnings.push(`page ${number} is damaged and was not read`);
      else pages.push(page);
      if (budget.isCut) warnings.push(`page ${number} was read in part: it holds too much text`);
      if (warnings.length > 20) break;
    }
  } finally {
    await file.loadingTask.destroy().catch(() => {});
  }
  return { pages, warnings };
}

interface Budget {
  pieces: number;
  text: number;
  /** The page at hand was left before its end. */
  isCut: boolean;
  isOver(): boolean;
}

async function open(bytes: Uint8Array): Promise<PdfLibraryDocument> {
  const library = await loadPdfLibrary();
  try {
    // The library takes the bytes for itself and writes its warnings to standard output unless told not to.
    return await library.getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new UnreadableInputError('the PDF is protected by a password: save it without one', { cause: error });
    }
    throw new UnreadableInputError('the PDF is damaged or incomplete: save it again, or give the article as text', {
      cause: error,
    });
  }
}

async function readPage(file: PdfLibraryDocument, number: number, budget: Budget): Promise<PdfPage | null> {
  try {
    const page = await file.getPage(number);
    const { transform, height } = page.getViewport({ scale: 1 });
    const matrix = toMatrix(transform);
    const pieces = await readPieces(page, matrix, budget);
    const links = await readLinks(page, matrix);
    page.cleanup();
    return { height, pieces, links };
  } catch {
    return null;
  }
}

async function readPieces(page: PdfLibraryPage, matrix: Matrix, budget: Budget): Promise<readonly PdfPiece[]> {
  const pieces: PdfPiece[] = [];
  // Piece by piece, so that a page without end can be left; the library waits until they are taken.
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of itemsOf(value)) {
      budget.pieces -= 1;
      budget.text -= item.str.length;
      const piece = toPiece(item, matrix);
      if (piece !== null) pieces.push(piece);
    }
    if (pieces.length > MAX_PIECES_OF_PAGE || budget.pieces <= 0 || budget.text <= 0 || budget.isOver()) {
      budget.isCut = true;
      await reader.cancel(new Error('too much text'));
      return pieces;
    }
  }
}

async function readLinks(page: PdfLibraryPage, matrix: Matrix): Promise<readonly PdfLink[]> {
  const annotations: unknown = await page.getAnnotations();
  if (!Array.isArray(annotations)) return [];
  return annotations.slice(0, MAX_LINKS_OF_PAGE).flatMap((annotation: unknown) => toLink(annotation, matrix) ?? []);
}
