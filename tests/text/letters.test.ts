// The cheap classes against Unicode's own, character by character.

import { describe, expect, test } from 'vitest';
import { capitals, letter, letterOrDigit, nameCharacter, smallLetters, wordCharacter } from '../../src/text/letters.ts';

// Latin to Arabic, General Punctuation to number forms, Chinese, Japanese, Korean.
const EXACT: readonly (readonly [number, number])[] = [
  [0x00, 0x344],
  [0x346, 0x6fc],
  [0x1e00, 0x1fbc],
  [0x2000, 0x2bff],
  [0x3000, 0x318f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7af],
  [0xff00, 0xffff],
  [0x20000, 0x2ffff],
];
const exact = charactersOf(EXACT);
const all = charactersOf([
  [0, 0xd7ff],
  [0xe000, 0x1ffff],
]);

describe('in the scripts that most notes are written in', () => {
  test.each([
    ['letter', letter, /\p{L}/u],
    ['letterOrDigit', letterOrDigit, /[\p{L}\p{N}]/u],
    ['wordCharacter', wordCharacter, /[\p{L}\p{M}'’]/u],
    ['nameCharacter', nameCharacter, /[\p{L}\p{M}'’‐-]/u],
  ])('%s is what Unicode says', (_, source, unicode) => {
    expect(different(exact, source, unicode)).toEqual([]);
  });
});

test.each([
  ['letter', letter, /\p{L}/u],
  ['letterOrDigit', letterOrDigit, /[\p{L}\p{Nd}\p{Nl}]/u],
])('%s leaves out nothing that Unicode counts', (_, source, unicode) => {
  const mine = new RegExp(source, 'u');
  expect(all.filter((character) => unicode.test(character) && !mine.test(character))).toEqual([]);
});

// In Unicode's folding the mark U+0345 is the letter iota.
test.each([
  ['letter', letter, /\p{L}/u],
  ['letterOrDigit', letterOrDigit, /[\p{L}\p{N}]/u],
  ['wordCharacter', wordCharacter, /[\p{L}\p{M}'’]/u],
  ['nameCharacter', nameCharacter, /[\p{L}\p{M}'’‐-]/u],
])('where case is ignored, %s still has every letter', (_, source, unicode) => {
  const folding = new RegExp(`^${source}$`, 'iu');
  expect(exact.filter((character) => unicode.test(character) && !folding.test(character))).toEqual([]);
});

test.each([
  ['capitals', capitals, /\p{Lu}/u],
  ['smallLetters', smallLetters, /\p{Ll}/u],
])('%s are those of Latin, Greek, Cyrillic and Armenian', (_, source, unicode) => {
  const usual = charactersOf([
    [0x41, 0x137],
    [0x139, 0x17f],
    [0x386, 0x3ce],
    [0x400, 0x52f],
    [0x531, 0x556],
    [0x1e00, 0x1e99],
    [0x1ea0, 0x1eff],
  ]);
  expect(different(usual, `[${source}]`, unicode)).toEqual([]);
});

function charactersOf(ranges: readonly (readonly [number, number])[]): readonly string[] {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .filter((character) => !/\p{Cn}/u.test(character));
}

function different(characters: readonly string[], source: string, unicode: RegExp): readonly string[] {
  const mine = new RegExp(source, 'u');
  return characters.filter((character) => mine.test(character) !== unicode.test(character));
}
