// PDF files: text in reading order, notes from the bottoms of the pages after it, links over the text.

import type { Landmark } from '../model/document.ts';
import type { Format } from './format.ts';
import { commonSize, noteOpeners, partNotes } from './pdf-footnotes.ts';
import { findFurniture, type LinedPage } from './pdf-furniture.ts';
import { type PdfLine, readLines } from './pdf-lines.ts';
import { createWrapTest, joinSpans, readLinkPieces, spansUnder } from './pdf-links.ts';
import { readPdfPages } from './pdf-pages.ts';
import { writeLines } from './pdf-text.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

// Readers of PDF allow anything before the header, up to this (ISO 32000-1, annex H, note 13).
const HEADER_WITHIN = 1024;

export const pdf: Format = {
  name: 'pdf',
  // A text about PDF may quote the signature: further in, it counts where the name says the same.
  accepts(bytes, path) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).toString('latin1');
    return /^(?:\xef\xbb\xbf)?\s{0,100}%PDF-/.test(head) || (/\.pdf$/i.test(path) && head.includes('%PDF-'));
  },
  async read(bytes, path) {
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
    return {
      path,
      format: 'pdf',
      text,
      anchors: null,
      landmarks: landmarksOf([...body, ...notes], starts),
      hyperlinks: joinSpans(text, spansUnder(pieces, starts)),
      notes: [],
      warnings,
    };
  },
};

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
