// A text in ASCII is asked by a shorter pattern, with the same answer.

import { expect, test } from 'vitest';
import { wordList } from '../../src/citations/word-list.ts';
import { letter } from '../../src/text/letters.ts';

const holds = wordList([`bank(?!${letter})`, 'museo\\sde', 'dep[’]t|co\\.'], ['éditions', 'банк']);

test.each([
  ['World Bank', true],
  ['BANK', true],
  ['Embankment', false],
  ['Banks', false],
  ['Bankør', false],
  ['el museo de Vigo', true],
  ['Dep’t of Works', true],
  ['Roe & Co.', true],
  ['Éditions du Quai', true],
  ['Рыбный Банк', true],
  ['Рыббанк', false],
  ['ébank', false],
])('%s holds a word: %s', (text, isHeld) => {
  expect(holds(text)).toBe(isHeld);
});
