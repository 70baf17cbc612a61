// What tells that a pattern cannot match must never be wrong.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as signs from '../../src/text/signs.ts';

test.each([
  ['', 0],
  ['Ann Marlow', 0],
  ['p. 7', signs.DIGIT],
  ['a:', signs.COLON],
  ['（在：', signs.BRACKET | signs.COLON | signs.EASTERN],
  ['(a/b)', signs.BRACKET | signs.SLASH],
  ['[a]；', signs.SQUARE | signs.SEMICOLON | signs.EASTERN],
  ['“a” ‘b’ «c» "d"', signs.QUOTE],
  ['《a》', signs.QUOTE | signs.EASTERN],
  ['a–b - c', signs.DASH],
  ['Ада', signs.CYRILLIC],
  ['Zoë', signs.OTHER],
  ['日𠮷', signs.EASTERN],
  ['\ue000\ue000', 0],
])('the signs of %s', (text, held) => {
  expect(signs.signsOf(text)).toBe(held);
});

test('two texts together hold what each holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(signs.signsOf(one + other)).toBe(signs.signsOf(one) | signs.signsOf(other));
    }),
  );
});

const words = new Set(['for', 'Für', 'О']);
test.each([
  ['for the view', 0, true],
  ['Für den Weg', 0, true],
  ['О реке', 0, true],
  ['for\u3000x', 0, true],
  ['for’s', 0, true],
  ['see for x', 4, true],
  ['forth', 0, false],
  ['Fürst', 0, false],
  ['', 0, false],
])('%s at %i begins with one of the words: %s', (text, at, isOne) => {
  expect(signs.beginsWith(words, text, at)).toBe(isOne);
});

test.each([
  ['For the view', 0, true],
  ['D’abord chez', 0, true],
  ['Впервые в', 0, true],
  ['See For the', 4, true],
  ['Ann Marlow', 0, false],
  ['Ann, “the”', 0, false],
  ['Ann', 0, false],
])('a small letter follows the first word of %s from %i: %s', (text, at, isSmall) => {
  expect(signs.isSmallBehind(text, at)).toBe(isSmall);
});

test('a small letter is what Unicode calls one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expect(signs.isSmallAt(text, 0)).toBe(/^\p{Ll}/u.test(text));
    }),
  );
});
