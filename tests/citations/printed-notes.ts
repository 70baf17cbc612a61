// Makes a document and its notes from a list of note texts, as a reader of plain text would.

import type { Document, Hyperlink } from '../../src/model/document.ts';
import type { Note } from '../../src/model/note.ts';

/** A document that holds the `texts`, one a line, as notes labelled from 1 on. */
export function printedNotes(
  texts: readonly string[],
  hyperlinks: readonly Hyperlink[] = [],
): { readonly document: Document; readonly notes: readonly Note[] } {
  const text = texts.join('\n\n');
  let start = 0;
  const notes = texts.map((body, index): Note => {
    const note: Note = {
      label: String(index + 1),
      kind: 'note',
      text: body.replace(/\s+/g, ' ').trim(),
      body: { start, end: start + body.length },
      position: { line: 2 * index + 1, column: 1 },
      markers: [],
      given: [],
    };
    start += body.length + 2;
    return note;
  });
  const lines = [...text.matchAll(/^/gm)].map((match, index) => ({
    offset: match.index,
    position: { line: index + 1, column: 1 },
  }));
  const document: Document = {
    path: 'a.txt',
    format: 'text',
    text,
    anchors: lines,
    hyperlinks,
    notes: [],
    warnings: [],
  };
  return { document, notes };
}
