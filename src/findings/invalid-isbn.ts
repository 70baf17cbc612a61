// An ISBN whose check digit does not fit: a digit was mistyped or lost.

import { isValidIsbn } from '../text/is-valid-isbn.ts';
import { placeOf } from '../text/position.ts';
import type { FindingRule } from './rule.ts';

const PRINTED =
  /\bISBN(?:-1[03])?(?:\s?\((?:print|pbk|hbk|ebook|online)[^)]{0,20}\))?:?\s?((?:\d[\s\u2010-\u2013-]?){8,16}[\dXx])(?![\d-])/giu;

export const invalidIsbn: FindingRule = {
  name: 'invalid-isbn',
  severity: 'warning',
  find: ({ notes }) =>
    notes.flatMap((note) =>
      (/isbn/i.test(note.text) ? [...note.text.matchAll(PRINTED)] : [])
        .map((match) => match[1] ?? '')
        .filter((printed) => !beginsWithIsbn(printed.replace(/[^\dXx]/g, '').toUpperCase()))
        .map((printed) => ({
          message: `the ISBN ${printed} is mistyped: its digits do not add up`,
          note: note.label,
          ...placeOf(note),
        })),
    ),
};

/** A number of pages may follow the ISBN, and a space in it looks like the one behind it. */
function beginsWithIsbn(digits: string): boolean {
  return isValidIsbn(digits.slice(0, 13)) || isValidIsbn(digits.slice(0, 10));
}
