import { expect, test } from 'vitest';
import { createCookieJar } from '../../src/probe/cookie-jar.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

/** The Cookie header for `to` after `from` set `lines`. */
async function sent(lines: string, from: string, to: string): Promise<string> {
  const jar = createCookieJar();
  await jar.store(new URL(from), lines, now);
  return jar.headerFor(new URL(to));
}

test.each([
  ['a=1', 'http://x.test/', 'http://x.test/y', 'a=1'],
  ['a=1\nb=2', 'http://x.test/', 'http://x.test/', 'a=1; b=2'],
  ['a=1\na=2', 'http://x.test/', 'http://x.test/', 'a=2'],
  ['a=1; Path=/p', 'http://x.test/', 'http://x.test/q', ''],
  ['a=1; Path=/p', 'http://x.test/', 'http://x.test/p/q', 'a=1'],
  ['a=1; Path=/p', 'http://x.test/', 'http://x.test/pq', ''],
  ['a=1', 'http://x.test/d/e', 'http://x.test/d/f', 'a=1'],
  ['a=1', 'http://x.test/d/e', 'http://x.test/', ''],
  ['a=1; Secure', 'https://x.test/', 'http://x.test/', ''],
  ['a=1; Secure', 'https://x.test/', 'https://x.test/', 'a=1'],
  ['a=1', 'http://x.test/', 'http://www.x.test/', ''],
  ['a=1; Domain=news.example.com', 'http://www.news.example.com/', 'http://news.example.com/', 'a=1'],
  ['a=1; Domain=.example.com', 'http://www.example.com/', 'http://m.example.com/', 'a=1'],
  ['a=1; domain=EXAMPLE.com', 'http://example.com/', 'http://m.example.com/', 'a=1'],
  ['a=1; Domain=com', 'http://www.example.com/', 'http://other.com/', ''],
  ['a=1; Domain=co.uk', 'http://www.example.co.uk/', 'http://other.co.uk/', ''],
  ['a=1; Domain=github.io', 'http://me.github.io/', 'http://you.github.io/', ''],
  ['a=1; Domain=other.com', 'http://example.com/', 'http://other.com/', ''],
  ['a=1; Domain=ample.com', 'http://example.com/', 'http://ample.com/', ''],
  ['a=1; Max-Age=0', 'http://x.test/', 'http://x.test/', ''],
  ['a=1\na=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'http://x.test/', 'http://x.test/', ''],
  ['a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', 'http://x.test/', 'http://x.test/', 'a=1'],
  ['a=b=c', 'http://x.test/', 'http://x.test/', 'a=b=c'],
  ['no pair', 'http://x.test/', 'http://x.test/', ''],
  ['=1', 'http://x.test/', 'http://x.test/', ''],
  ['a=\u00e9', 'http://x.test/', 'http://x.test/', ''],
  [`a=${'x'.repeat(5_000)}`, 'http://x.test/', 'http://x.test/', ''],
])('%s set by %s, for %s: %s', async (lines, from, to, expected) => {
  expect(await sent(lines, from, to)).toBe(expected);
});

test('a jar does not overflow', async () => {
  const lines = Array.from({ length: 1_000 }, (_, i) => `c${i}=1`).join('\n');
  expect((await sent(lines, 'http://x.test/', 'http://x.test/')).split('; ')).toHaveLength(50);
});
