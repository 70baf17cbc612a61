import { expect, test } from 'vitest';
import { archivableUrl, compareAddresses, leadsHome } from '../../src/archives/same-address.ts';

test.each([
  ['http://paper.test/a#part', 'http://paper.test/a'],
  [' https://PAPER.test:443/Ä?q=1&r ', 'https://paper.test/%C3%84?q=1&r'],
  ['http://пример.test/', 'http://xn--e1afmkfd.test/'],
  ['http://paper.test/a/../../b', 'http://paper.test/b'],
  ['mailto:a@paper.test', null],
  ['data:text/plain,x', null],
  ['paper.test/a', null],
  ['http://', null],
])('%s is archived as %s', (url, expected) => {
  expect(archivableUrl(url)).toBe(expected);
});

test.each([
  ['http://paper.test/a', 'https://www.paper.test:443/a/', 'exact'],
  ['http://paper.test/a', 'http://www2.paper.test:80/a', 'exact'],
  ['http://paper.test/%D0%B0', 'http://paper.test/а', 'exact'],
  ['http://paper.test/a?x=1&y=2', 'http://paper.test/a?y=2&x=1', 'exact'],
  ['http://paper.test/watch?v=AbC', 'http://paper.test/watch?v=abc', 'case'],
  ['http://paper.test/A', 'http://paper.test/a', 'case'],
  ['http://paper.test/%E0%F1', 'http://paper.test/%E0%F1', 'exact'],
  ['http://paper.test/a', 'http://paper.test/b', 'other'],
  ['http://paper.test/a', 'http://mirror.test/a', 'other'],
  ['http://paper.test/a', 'http://mailto:x@paper.test', 'other'],
  ['http://paper.test/a', 'http://paper.test:8080/a', 'other'],
  ['http://paper.test/a', 'no address', 'other'],
] as const)('%s and %s are %s', (a, b, expected) => {
  expect(compareAddresses(a, b)).toBe(expected);
});

test.each([
  ['http://paper.test/2011/story', 'http://paper.test/', true],
  ['http://paper.test/2011/story', 'http://www.paper.test/index.html', true],
  ['http://paper.test/2011/story', 'http://paper.test/en/', true],
  ['http://paper.test/?p=12', 'http://paper.test/', true],
  ['http://paper.test/', 'http://www.paper.test/', false],
  ['http://paper.test/2011/story', 'http://paper.test/story', false],
  ['http://paper.test/2011/story', 'http://paper.test/?id=3', false],
])('%s to %s leads home: %s', (asked, landed, expected) => {
  expect(leadsHome(asked, landed)).toBe(expected);
});
