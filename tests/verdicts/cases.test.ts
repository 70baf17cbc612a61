// The cases of fixtures/verdicts, judged offline; see the README beside them.

import { expect, test } from 'vitest';
import { cases, judgeCase } from './case-files.ts';

test.each(cases)('$file: $name is $expected', (each) => {
  const { verdict, reason } = judgeCase(each);
  expect(`${verdict} ${reason}`.startsWith(each.today ?? each.expected)).toBe(true);
});

test.each(cases)('$file: $name has a sentence for an editor', (each) => {
  expect(judgeCase(each).explanation).toMatch(/^(?:\p{Lu}|\S+\.test ).{10,}\.$/u);
});
