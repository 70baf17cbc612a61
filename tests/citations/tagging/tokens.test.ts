import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COVER } from '../../../src/citations/mask.ts';
import { Kind, tokensOf } from '../../../src/citations/tagging/tokens.ts';

// Any UTF-16 units, halves of pairs among them, and what joins or parts words.
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('a', 'É', '’', '-', ' ', '7', '。', '本', COVER, '\ud83d', '\n'), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

test('tokens stand in order and beside each other, and only blanks stand between them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(end, token.start)).toMatch(/^\s*$/);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(end)).toMatch(/^\s*$/);
    }),
  );
});

test.each([
  [
    'O’Brien, vice-roi',
    [
      [Kind.word, 'O’Brien'],
      [Kind.sign, ','],
      [Kind.word, 'vice-roi'],
    ],
  ],
  [
    'pp. 12–3',
    [
      [Kind.word, 'pp'],
      [Kind.sign, '.'],
      [Kind.number, '12'],
      [Kind.sign, '–'],
      [Kind.number, '3'],
    ],
  ],
  [
    '日本a',
    [
      [Kind.ideograph, '日'],
      [Kind.ideograph, '本'],
      [Kind.word, 'a'],
    ],
  ],
  [
    `at ${COVER}${COVER}.`,
    [
      [Kind.word, 'at'],
      [Kind.address, COVER + COVER],
      [Kind.sign, '.'],
    ],
  ],
  [
    'a- b',
    [
      [Kind.word, 'a'],
      [Kind.sign, '-'],
      [Kind.word, 'b'],
    ],
  ],
  [' \n', []],
])('%j is cut into its words, numbers and signs', (text, expected) => {
  expect(tokensOf(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual(expected);
});
