import { expect, test } from 'vitest';
import { circledValue, plainDigits, readNumerals } from '../../src/notes/numerals.ts';

test.each([
  ['12', [['arabic', 12]]],
  ['１２', [['arabic', 12]]],
  ['¹²', [['arabic', 12]]],
  ['012', [['arabic', 12]]],
  ['0', []],
  ['123456', []],
  ['iv', [['lower-roman', 4]]],
  ['XLII', [['upper-roman', 42]]],
  ['xc', [['lower-roman', 90]]],
  ['iiii', []],
  ['iV', []],
  [
    'i',
    [
      ['lower-roman', 1],
      ['lower-letter', 9],
    ],
  ],
  [
    'C',
    [
      ['upper-roman', 100],
      ['upper-letter', 3],
    ],
  ],
  ['b', [['lower-letter', 2]]],
  ['sic', []],
  ['', []],
])('%s counts as %j', (label, numerals) => {
  expect(readNumerals(label).map(({ numbering, value }) => [numbering, value])).toEqual(numerals);
});

test.each([
  ['①', 1],
  ['⑳', 20],
  ['㉑', 21],
  ['㊿', 50],
  ['a', null],
])('%s in a circle is %j', (printed, value) => {
  expect(circledValue(printed)).toBe(value);
});

test('superscript and full-width digits become plain ones, and nothing else changes', () => {
  expect(plainDigits('a⁰¹²³⁴⁵⁶⁷⁸⁹０９½')).toBe('a012345678909½');
});
