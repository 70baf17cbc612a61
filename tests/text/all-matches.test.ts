import { expect, test } from 'vitest';
import { allMatches } from '../../src/text/all-matches.ts';

test('the same as matchAll finds, from the beginning, whatever was searched before', () => {
  const pattern = /(\d)(?=[a-z])/g;
  pattern.lastIndex = 3;
  const text = '1a 2b 3 4d';
  expect(allMatches(pattern, text)).toEqual([...text.matchAll(pattern)]);
  expect(allMatches(pattern, 'none')).toEqual([]);
});
