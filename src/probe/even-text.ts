// Tells at a glance that a text needs no tidying, as nearly all texts of nearly all pages.

import { printableLine } from '../text/printable.ts';

// Words of Latin, Greek, Cyrillic, Hebrew or CJK, a space between two: nothing to collapse or to make printable.
const EVEN =
  /^(?:[\x21-\x7e\xa1-\u05ff\u2010-\u2027\u2030-\u205e\u2e80-\u2fff\u3001-\ud7ff\uf900-\ufaff\uff00-\uffef]+ )*[\x21-\x7e\xa1-\u05ff\u2010-\u2027\u2030-\u205e\u2e80-\u2fff\u3001-\ud7ff\uf900-\ufaff\uff00-\uffef]*$/;

/** Printable, its white space single spaces, none at the beginning. Linear: a word holds no space, so no two readings. */
export function isEven(text: string): boolean {
  return EVEN.test(text);
}

/** As `printableLine`, which costs several searches more. */
export function printed(text: string): string {
  return isEven(text) ? text : printableLine(text);
}
