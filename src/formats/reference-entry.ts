// Writes an entry of a reference file as a reader would see it printed, each field tied to its place in the file.

import type { GivenCitation } from '../model/document.ts';
import type { Passage } from './passage.ts';

/** An entry of a .bib, .ris or CSL-JSON file. Places are offsets of the source; a field without one stands at the entry's. */
export interface ReferenceEntry {
  readonly label: string;
  /** Where the entry begins. */
  readonly at: number;
  readonly given: GivenCitation;
  readonly places: Readonly<Partial<Record<PlacedField, number>>>;
  /** The place of each address of `given`. */
  readonly urlPlaces: ReadonlyMap<string, number>;
}

export type PlacedField = 'authors' | 'title' | 'container' | 'publisher' | 'issued' | 'accessed' | 'doi';

interface Piece {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly at: number;
  readonly isLink: boolean;
}

/**
 * Appends the entry: authors, title in quotes, container, publisher, date, identifiers, addresses, access date. Its
 * first character stands for the beginning of the entry in the source.
 */
export function writeReference(passage: Passage, entry: ReferenceEntry): void {
  const pieces = piecesOf(entry);
  // An address is exactly where it stands; the beginning of the entry then needs a word of its own.
  if (pieces[0] === undefined || pieces[0].isLink) {
    passage.put(entry.label, entry.at);
    if (pieces.length > 0) passage.put(', ', entry.at);
  }
  pieces.forEach((piece, index) => {
    const isFirst = passage.length() === 0;
    if (index > 0) passage.put(piece.before, piece.at);
    const start = passage.length();
    if (isFirst) passage.put(piece.text.slice(0, 1), entry.at);
    passage.put(isFirst ? piece.text.slice(1) : piece.text, piece.at + (isFirst ? 1 : 0));
    if (piece.isLink) passage.link(start, piece.text);
    passage.put(piece.after, piece.at);
  });
}

function piecesOf(entry: ReferenceEntry): readonly Piece[] {
  const { given, places } = entry;
  const placeOf = (field: PlacedField) => places[field] ?? entry.at;
  const pieces: Piece[] = [];
  const add = (text: string | null | undefined, at: number, around: Partial<Piece> = {}) => {
    if (text) pieces.push({ before: ', ', after: '', isLink: false, ...around, text, at });
  };
  add(listNames(given.authors), placeOf('authors'));
  // The opening quote belongs to the title: were it the first character, it would stand for the entry.
  add(given.title === null ? null : `“${given.title}`, Math.max(0, placeOf('title') - 1), { after: '”' });
  add(given.container, placeOf('container'));
  add(given.publisher, placeOf('publisher'));
  add(given.issued, placeOf('issued'));
  add(given.identifiers.doi && `doi:${given.identifiers.doi}`, placeOf('doi'));
  add(given.identifiers.arxiv && `arXiv:${given.identifiers.arxiv}`, entry.at);
  add(given.identifiers.pmid && `PMID: ${given.identifiers.pmid}`, entry.at);
  add(given.identifiers.isbn && `ISBN ${given.identifiers.isbn}`, entry.at);
  for (const url of given.urls) add(url, entry.urlPlaces.get(url) ?? entry.at, { isLink: true });
  add(given.accessed && `accessed ${given.accessed}`, placeOf('accessed'), { before: ' (', after: ')' });
  return pieces;
}

function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
