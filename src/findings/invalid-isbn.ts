// An ISBN whose check digit does not fit: a digit was mistyped or lost.

import { isValidIsbn } from '../text/is-valid-isbn.ts';
import { placeInNote } from './places.ts';
import type { FindingRule } from './rule.ts';

// The last digit may be an X, in Russian books the Cyrillic letter that looks like it.
const PRINTED =
  /\bISBN(?:[- ]?1[03](?=[\s:(]))?(?:\s?\((?:print|pbk|hbk|ebook|online)[^)]{0,20}\))?:?\s?((?:\d[\s\u2010-\u2013-]?){3,16}[\dXxХх])(?![\d-])/giu;

export const invalidIsbn: FindingRule = {
  name: 'invalid-isbn',
  severity: 'warning',
  find: ({ document, notes }) =>
    notes.flatMap((note) =>
      (/isbn/i.test(note.text) ? [...note.text.matchAll(PRINTED)] : []).flatMap((match) => {
        const printed = match[1] ?? '';
        if (beginsWithIsbn(bare(printed))) return [];
        const message = `the ISBN ${printed} is mistyped: its digits do not add up`;
        return [{ message, note: note.label, ...placeInNote(document, note, match.index) }];
      }),
    ),
};

function bare(printed: string): string {
  return printed
    .replace(/[Хх]/g, 'X')
    .replace(/[^\dXx]/g, '')
    .toUpperCase();
}

/** A number of pages may follow the ISBN, and a space in it looks like the one behind it. */
function beginsWithIsbn(digits: string): boolean {
  return isValidIsbn(digits.slice(0, 13)) || isValidIsbn(digits.slice(0, 10));
}
