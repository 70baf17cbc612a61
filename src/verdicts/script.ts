// Tells in which script a text is mainly written.

import { isAscii } from './fold.ts';

export type Script = 'latin' | 'cyrillic' | 'greek' | 'georgian' | 'armenian' | 'cjk' | 'hangul' | 'other' | 'none';

/** Alphabets whose usual transliterations into Latin letters can be compared. */
export const ALPHABETS: ReadonlySet<Script> = new Set(['cyrillic', 'greek', 'georgian', 'armenian']);

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{sc=Latin}/gu],
  ['cyrillic', /\p{sc=Cyrillic}/gu],
  ['greek', /\p{sc=Greek}/gu],
  ['georgian', /\p{sc=Georgian}/gu],
  ['armenian', /\p{sc=Armenian}/gu],
  ['cjk', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['hangul', /\p{sc=Hangul}/gu],
];

/** The script of most letters among the first 2,000 characters; `none` where there is no letter. */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, 2000);
  if (isAscii(sample)) return /[a-z]/i.test(sample) ? 'latin' : 'none';
  let left = sample.match(/\p{L}/gu)?.length ?? 0;
  if (left === 0) return 'none';
  let best: Script = 'other';
  let most = 0;
  for (const [script, letters] of LETTERS) {
    const count = sample.match(letters)?.length ?? 0;
    // One Han character is a word; next to Latin brand names it still sets the script.
    const weight = script === 'cjk' ? count * 2 : count;
    left -= count;
    if (weight > most) [best, most] = [script, weight];
  }
  return left > most ? 'other' : best;
}
