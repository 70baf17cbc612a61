import { expect, test } from 'vitest';
import { printable, printableLine } from '../../src/text/printable.ts';

test.each([
  ['a screen colour', '\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['a carriage return and a bell', 'a\rb\u0007', 'a\ufffdb\ufffd'],
  ['a C1 control', 'a\u009b2J', 'a\ufffd2J'],
  ['a right-to-left override', 'abc\u202egnp.exe', 'abc\ufffdgnp.exe'],
  ['isolates', '\u2066x\u2069', '\ufffdx\ufffd'],
  ['lone surrogates', '\ud800x\udfff', '\ufffdx\ufffd'],
])('%s comes out inert', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('pairs of surrogates, tabs and line feeds stay', () => {
  expect(printable('📎\tx\n')).toBe('📎\tx\n');
});

test('a line has no line breaks of any kind', () => {
  expect(printableLine('a\r\nb\tc\u2028d')).toBe('a b c d');
});
