// Turns the text of a draft into the bytes of its format; notes of Word and OpenDocument files stand inline as {{fn:…}}.

import { docxFile, escapeXml, footnote, footnoteMark, p, r, SEPARATORS } from '../support/docx.ts';
import { note, odtFile } from '../support/odt.ts';

/** `draft.docx.txt` and `draft.odt.txt` become files of Word and OpenDocument; any other text stays as it is. */
export function draftBytes(text: string, file: string): { readonly bytes: Uint8Array; readonly path: string } {
  const path = file.replace(/\.txt$/, '');
  if (path.endsWith('.docx')) return { bytes: docx(text), path };
  if (path.endsWith('.odt')) return { bytes: odt(text), path };
  return { bytes: new TextEncoder().encode(text), path: file };
}

const NOTE = /\{\{fn:(.*?)\}\}/s;

// Split at its notes, a paragraph has them at its odd places.
function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.split(NOTE));
}

function docx(text: string): Uint8Array {
  const notes: string[] = [];
  const body = paragraphsOf(text)
    .map((pieces) =>
      p(...pieces.map((piece, index) => (index % 2 === 0 ? r(escapeXml(piece)) : footnoteMark(notes.push(piece))))),
    )
    .join('');
  const footnotes = notes.map((content, index) => footnote(index + 1, r(escapeXml(content)))).join('');
  return docxFile({ body, footnotes: SEPARATORS + footnotes });
}

function odt(text: string): Uint8Array {
  let count = 0;
  const body = paragraphsOf(text)
    .map((pieces) => {
      const printed = pieces.map((piece, index) => {
        if (index % 2 === 0) return escapeXml(piece);
        count += 1;
        return note('footnote', String(count), escapeXml(piece));
      });
      return `<text:p>${printed.join('')}</text:p>`;
    })
    .join('');
  return odtFile({ body });
}
