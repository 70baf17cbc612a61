import { expect, test } from 'vitest';
import { rawReplayUrl, readerUrl, replayPlaceOf } from '../../src/archives/replay-address.ts';

test('the raw address holds the original as it is', () => {
  expect(
    rawReplayUrl('http://127.0.0.1:1', { timestamp: '20110608120000', original: 'http://paper.test/a?b=1&c' }),
  ).toBe('http://127.0.0.1:1/web/20110608120000id_/http://paper.test/a?b=1&c');
});

test.each([
  ['http://paper.test:80/a', 'http://paper.test/a'],
  ['http://paper.test:80', 'http://paper.test'],
  ['https://paper.test:443/a?b=:443/', 'https://paper.test/a?b=:443/'],
  ['http://paper.test:8080/a', 'http://paper.test:8080/a'],
  ['http://paper.test/a:80/b', 'http://paper.test/a:80/b'],
])('a reader of %s is sent to %s', (original, shown) => {
  expect(readerUrl({ timestamp: '20110608120000', original })).toBe(
    `https://web.archive.org/web/20110608120000/${shown}`,
  );
});

test.each([
  ['https://web.archive.org/web/20110608120000id_/http://paper.test/a', '20110608120000', 'http://paper.test/a'],
  ['//web.archive.org/web/20110608120000id_/http://paper.test/a', '20110608120000', 'http://paper.test/a'],
  [
    '/web/20110608120000/https://paper.test/a?b=http://c.test/',
    '20110608120000',
    'https://paper.test/a?b=http://c.test/',
  ],
  ['/web/20110608120000wkrf_/http:/paper.test/a#top', '20110608120000', 'http://paper.test/a'],
  ['/web/2011/paper.test/a', '2011', 'http://paper.test/a'],
])('%s is the capture %s of %s', (location, timestamp, original) => {
  expect(replayPlaceOf(location)).toEqual({ timestamp, original });
});

test.each([
  'http://paper.test/a',
  '/a/web/2011/b',
  '/web/abc/http://paper.test/',
  '/web/2011/mailto:a@b.test',
  '/web/2011/',
  '',
])('%s is no capture', (location) => {
  expect(replayPlaceOf(location)).toBeNull();
});
