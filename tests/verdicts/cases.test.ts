// The cases of fixtures/verdicts, judged offline; see the README beside them.

import { expect, test } from 'vitest';
import { judgeCase, readCases } from './case-files.ts';

test.each(readCases())('$file: $name is $expected', (each) => {
  const { verdict, reason } = judgeCase(each);
  expect(`${verdict} ${reason}`.startsWith(each.expected)).toBe(true);
});

test.each(readCases())('$file: $name has a sentence for an editor', (each) => {
  expect(judgeCase(each).explanation).toMatch(/^\p{Lu}.{10,}\.$/u);
});
