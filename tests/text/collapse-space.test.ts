import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapseSpace } from '../../src/text/collapse-space.ts';

test.each([
  ['  a  b\n\tc \u00a0d ', 'a b c d'],
  ['a b', 'a b'],
  ['\n', ''],
  ['a\u2003b\u3000c', 'a b c'],
])('%j becomes %j', (text, expected) => {
  expect(collapseSpace(text)).toBe(expected);
});

test('it does what replacing every run of white space does', () => {
  const text = fc
    .array(fc.constantFrom(' ', '\n', '\t', '\u00a0', 'a', 'я'), { maxLength: 30 })
    .map((letters) => letters.join(''));
  fc.assert(fc.property(text, (one) => collapseSpace(one) === one.replace(/\s+/gu, ' ').trim()));
});
