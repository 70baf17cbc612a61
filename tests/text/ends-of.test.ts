import { expect, test } from 'vitest';
import { endsOf } from '../../src/text/ends-of.ts';

test('the end of every match is told, as often as one asks', () => {
  const pattern = /ab|c/g;
  expect(endsOf(pattern, 'xabcab')).toEqual([3, 4, 6]);
  expect(endsOf(pattern, 'xabcab')).toEqual([3, 4, 6]);
  expect(endsOf(pattern, 'x')).toEqual([]);
});
