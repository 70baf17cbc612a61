import { expect, test } from 'vitest';
import { compilePattern, createUrlFilter } from '../../src/pipeline/url-filter.ts';

test.each([
  ['a.test', 'http://a.test/x?y', true],
  ['a.test', 'https://A.test:8080/', true],
  ['a.test', 'http://user@a.test/', true],
  ['a.test', 'http://b.a.test/', false],
  ['a.test', 'http://b.test/a.test', false],
  ['*.a.test', 'http://b.a.test', true],
  ['*.a.test/*', 'http://b.a.test/x', true],
  ['http://a.test/*.pdf', 'http://a.test/deep/x.pdf', true],
  ['http://a.test/*.pdf', 'https://a.test/x.pdf', false],
  ['a.test/x', 'http://a.test/x', true],
  ['a.test/x', 'http://a.test/xy', false],
  ['a.test/*x*x', 'http://a.test/x', false],
  ['/\\.pdf$/', 'http://a.test/x.pdf', true],
  ['/\\.PDF$/i', 'http://a.test/x.pdf', true],
  ['/^https:/g', 'https://a.test/', true],
])('%s on %s is %s', (pattern, url, expected) => {
  expect(compilePattern(pattern)?.(url)).toBe(expected);
});

test('a broken regular expression is refused', () => {
  expect(compilePattern('/(/')).toBeNull();
});

test('a global expression does not remember its last match', () => {
  const matches = compilePattern('/a/g');
  expect([matches?.('a'), matches?.('a')]).toEqual([true, true]);
});

test('a link is asked if it is included and not excluded', () => {
  const isWanted = createUrlFilter(['a.test', 'b.test'], ['*/private/*']);
  expect(['http://a.test/', 'http://b.test/private/x', 'http://c.test/'].map((url) => isWanted(url))).toEqual([
    true,
    false,
    false,
  ]);
});

test('many stars against a long address stay linear', () => {
  const matches = compilePattern(`http://${'*a'.repeat(2000)}b`);
  expect(matches?.(`http://${'a'.repeat(200_000)}`)).toBe(false);
});
