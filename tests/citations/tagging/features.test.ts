import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeatureReader, FEATURES, featuresOf } from '../../../src/citations/tagging/features.ts';
import { formsOf, MARGIN, YEAR } from '../../../src/citations/tagging/forms.ts';
import { Kind, tokensOf } from '../../../src/citations/tagging/tokens.ts';

// Letters whose small form depends on what stands beside them, is longer, or lies beyond the basic plane, among others.
const letters = fc.array(fc.constantFrom('a', 'B', 'ß', 'Σ', 'σ', 'İ', 'Ж', 'ǅ', '𐐀', '’', 'ŉ', '本', '1'), {
  minLength: 1,
  maxLength: 8,
});
const anyText = fc.oneof(
  letters.map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

function fnv(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}

function shapesOf(text: string): readonly number[] {
  const tokens = tokensOf(text);
  return [...formsOf(text, tokens).shapes.subarray(MARGIN, MARGIN + tokens.length)];
}

describe('forms', () => {
  test('a word is the hash of its small letters, its first three and its last three', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        const { words, heads, tails } = formsOf(text, tokens);
        for (const [index, { start, end, kind }] of tokens.entries()) {
          if (kind === Kind.sign || kind === Kind.address) continue;
          const folded = text.slice(start, end).toLowerCase();
          const isLong = kind === Kind.word && folded.length > 3;
          const found = [words, heads, tails].map((forms) => forms[index + MARGIN]);
          expect(found).toEqual([
            fnv(folded),
            isLong ? fnv(folded.slice(0, 3)) : 0,
            isLong ? fnv(folded.slice(-3)) : 0,
          ]);
        }
      }),
    );
  });

  test.each([
    ['ab cd', [22, 22]],
    ['AB ΑΣ', [23, 23]],
    ['Ab Ας', [24, 24]],
    ['aB', [25]],
    ['a A', [20, 21]],
    ['1500 2099', [YEAR, YEAR]],
    ['1499 2100 199', [12, 12, 11]],
    ['1234567', [13]],
    ['١٩٩٩', [12]],
    ['本', [2]],
    ['.', [0x1002e]],
  ])('%j has the shapes %j', (text, shapes) => {
    expect(shapesOf(text)).toEqual(shapes);
  });
});

describe('features', () => {
  test('readers do not disturb each other', () => {
    const [one, other] = ['Ann Lee, “A (b) c”, 1999.', 'x; [y] "z". W'];
    const readers = [one, other].map((text) => ({ text, tokens: tokensOf(text) }));
    const rows = readers.map(({ tokens }) => new Int32Array(tokens.length * FEATURES));
    const next = readers.map(({ text, tokens }) => createFeatureReader(text, tokens));
    const most = Math.max(...readers.map(({ tokens }) => tokens.length));
    for (let index = 0; index < most; index += 1) {
      for (const [at, read] of next.entries()) read(rows[at] ?? new Int32Array(0), index * FEATURES);
    }
    expect(rows).toEqual(readers.map(({ text, tokens }) => featuresOf(text, tokens)));
  });

  test('the same token in the same place has the same features, in another place others', () => {
    const text = 'a b c d e f g h. “a b c d e f g h”';
    const found = featuresOf(text, tokensOf(text));
    const row = (index: number) => [...found.subarray(index * FEATURES, (index + 1) * FEATURES)];
    const [first, second] = [row(4), row(14)];
    expect(first.slice(0, 17)).toEqual(second.slice(0, 17));
    expect(first[17]).not.toBe(second[17]);
    expect(row(4)).toEqual([...featuresOf(text, tokensOf(text)).subarray(4 * FEATURES, 5 * FEATURES)]);
  });

  test('features of one token that have the same parts differ', () => {
    expect(new Set(featuresOf('', [])).size).toBe(0);
    const found = featuresOf('a', tokensOf('a'));
    expect(new Set(found).size).toBe(FEATURES);
  });
});
