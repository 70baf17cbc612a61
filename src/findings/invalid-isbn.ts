// An ISBN whose check digit does not fit: a digit was mistyped or lost.

import type { FindingRule } from './rule.ts';

const PRINTED =
  /\bISBN(?:-1[03])?(?:\s?\((?:print|pbk|hbk|ebook|online)[^)]{0,20}\))?:?\s?((?:\d[\s\u2010-\u2013-]?){8,16}[\dXx])(?![\d-])/giu;

export const invalidIsbn: FindingRule = {
  name: 'invalid-isbn',
  severity: 'warning',
  find: ({ notes }) =>
    notes.flatMap(({ label, text, position }) =>
      [...text.matchAll(PRINTED)]
        .map((match) => match[1] ?? '')
        .filter((printed) => !beginsWithIsbn(printed.replace(/[^\dXx]/g, '').toUpperCase()))
        .map((printed) => ({
          message: `the ISBN ${printed} is mistyped: its digits do not add up`,
          note: label,
          position,
        })),
    ),
};

/** A number of pages may follow the ISBN, and a space in it looks like the one behind it. */
function beginsWithIsbn(digits: string): boolean {
  return isIsbn(digits.slice(0, 13)) || isIsbn(digits.slice(0, 10));
}

/** ISO 2108: thirteen digits weighted 1 and 3 by turns (modulo 10), or ten weighted 10 to 1 (modulo 11, X is ten). */
function isIsbn(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  if (/^\d{13}$/.test(digits)) return sum(values, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dX]$/.test(digits) && sum(values, (index) => 10 - index) % 11 === 0;
}

function sum(values: readonly number[], weight: (index: number) => number): number {
  return values.reduce((total, value, index) => total + value * weight(index), 0);
}
