// Links in the running text: each is a note of its own, named by its place, and cites one source.

import type { Citation } from '../model/citation.ts';
import type { Document, Span } from '../model/document.ts';
import type { CitedNote, Note } from '../model/note.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { placeAt } from '../text/position.ts';

/**
 * Makes a note of a link in a paragraph and the words about it, `body`; without a link of all of the paragraph. It is
 * called by its line, `L12`, which an editor can go to; where a line has several, the others by line and column,
 * `L12:340`. Where the format has no lines it is called as its paragraph is, `¶12`, and what follows there `¶12.2`. One
 * maker serves a whole document, so that no name means two.
 */
export function createInlineNotes(
  document: Document,
): (paragraph: Note, citation: Citation, body: Span, link?: Span | null) => CitedNote {
  const pieces = new Map<string, number>();
  return (paragraph, citation, body, link) => {
    const place = placeAt(document, (link ?? body).start);
    const { position } = place;
    const name = position === null ? paragraph.label : `L${position.line}`;
    const piece = (pieces.get(name) ?? 0) + 1;
    pieces.set(name, piece);
    const further = position === null ? `${name}.${piece}` : `${name}:${position.column}`;
    const label = piece === 1 ? name : further;
    const text = collapseSpace(document.text.slice(body.start, body.end));
    return Object.assign({}, paragraph, { label, text, body, ...place, citations: [citation] });
  };
}
