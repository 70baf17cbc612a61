import { expect, test } from 'vitest';
import { trimSigns } from '../../src/text/trim-signs.ts';

test.each([
  [', Harbour News.', ' ,', ' .', 'Harbour News'],
  ['Harbour, News', ',', ',', 'Harbour, News'],
  ['...', '.', '', ''],
  ['...', '', '.', ''],
  ['', ' ', ' ', ''],
])('%j without %j before and %j behind', (text, before, after, expected) => {
  expect(trimSigns(text, before, after)).toBe(expected);
});
