// PDF files: text in reading order, notes from the bottoms of the pages after it, links over the text.

import type { Document, Landmark, Span } from '../model/document.ts';
import { joinEmphasis } from './join-emphasis.ts';
import { commonSize, noteOpeners, partNotes } from './pdf-footnotes.ts';
import { findFurniture, type LinedPage } from './pdf-furniture.ts';
import { type PdfLine, readLines } from './pdf-lines.ts';
import { createWrapTest, joinSpans, readLinkPieces, spansUnder } from './pdf-links.ts';
import { readPdfPages } from './pdf-pages.ts';
import { writeLines } from './pdf-text.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** The document in a PDF file. @throws UnreadableInputError where no text can be read */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Document> {
  const { pages, warnings } = await readPdfPages(bytes);
  const lined = pages.map((page, index) => ({ height: page.height, lines: readLines(page, index) }));
  const { body, notes } = partPages(lined);
  if (body.length + notes.length === 0) throw new UnreadableInputError(noText(pages.length, warnings));
  const openers = noteOpeners(notes);
  const pieces = readLinkPieces(pages.map(({ links }, page) => ({ links, lines: lined[page]?.lines ?? [] })));
  const { text, starts } = writeLines([...body, ...notes], {
    opens: (line) => openers.has(line),
    isWrapped: createWrapTest(pieces),
  });
  const emphasis = joinEmphasis(text, italicsOf(starts));
  return {
    path,
    format: 'pdf',
    text,
    anchors: null,
    landmarks: landmarksOf([...body, ...notes], starts),
    hyperlinks: joinSpans(text, spansUnder(pieces, starts)),
    ...(emphasis.length > 0 && { emphasis }),
    notes: [],
    warnings,
  };
}

/** What is set in an italic font. */
function italicsOf(starts: ReadonlyMap<PdfLine, number>): readonly Span[] {
  return [...starts].flatMap(([{ pieces, text }, start]) =>
    pieces
      .filter(({ isItalic }) => isItalic)
      .map(({ offset, length }) => ({ start: start + offset, end: start + Math.min(offset + length, text.length) })),
  );
}

/** Where each page begins in the text, and begins again with its notes. */
function landmarksOf(lines: readonly PdfLine[], starts: ReadonlyMap<PdfLine, number>): readonly Landmark[] {
  return lines.flatMap((line, index): readonly Landmark[] => {
    const offset = starts.get(line);
    if (offset === undefined || lines[index - 1]?.page === line.page) return [];
    return [{ offset, location: { page: line.page + 1 } }];
  });
}

/** The notes of all pages come after the text of all pages: paragraphs go on over pages, and so do notes. */
function partPages(pages: readonly LinedPage[]): { readonly body: PdfLine[]; readonly notes: PdfLine[] } {
  const furniture = findFurniture(pages);
  const printed = pages.map(({ lines, height }) => ({ height, lines: lines.filter((line) => !furniture.has(line)) }));
  const bodySize = commonSize(printed);
  const body: PdfLine[] = [];
  const notes: PdfLine[] = [];
  let isContinued = false;
  for (const { lines } of printed) {
    const parted = partNotes(lines, bodySize, isContinued);
    for (const line of parted.body) body.push(line);
    for (const line of parted.notes) notes.push(line);
    isContinued = parted.notes.length > 0;
  }
  return { body, notes };
}

function noText(pages: number, warnings: readonly string[]): string {
  if (pages === 0 || warnings.length > 0)
    return 'the PDF is damaged or incomplete: save it again, or give the article as text';
  return 'the PDF holds pictures of its pages and no text: recognize its text (OCR) first';
}
