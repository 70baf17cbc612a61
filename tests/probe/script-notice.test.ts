// What a page without a word tells in a window.

import { expect, test } from 'vitest';
import { readPage } from '../../src/probe/read-page.ts';

const textOf = (html: string) => {
  const body = new TextEncoder().encode(
    `<!doctype html><html><head><title>Board</title></head><body>${html}</body></html>`,
  );
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const page = readPage(
    { kind: 'answer', url: 'https://board.test/', status: 200, headers, body, isWhole: true, elapsedMs: 1 },
    null,
  );
  return page.text;
};

test.each([
  ['double quotes', '<script>alert("No such post.");history.back();</script>', 'No such post.'],
  ['single quotes', "<script>alert('No such post.'); window.history.go(-1);</script>", 'No such post.'],
  ['another address', "<script>alert('No such post.');location.href='/';</script>", 'No such post.'],
  ['escapes', '<script>alert("It\\\'s \\uAC8C\\n gone");self.close()</script>', "It's \uAC8C gone"],
])('a window with %s is read', (_, html, said) => {
  expect(textOf(html)).toBe(said);
});

test.each([
  ['stays', '<script>alert("No such post.")</script>'],
  ['waits', '<script>function lost(){alert("No such post.");history.back();}</script>'],
  ['chooses', '<script>if (x) alert("No such post.");history.back();</script>'],
  ['loads another script', '<script src="/app.js"></script><script>alert("No such post.");history.back();</script>'],
  ['fills a shell', '<div id="app"></div><script>alert("No such post.");history.back();</script>'],
])('a script that %s tells nothing', (_, html) => {
  expect(textOf(html)).toBe('');
});

test('a page with words says those', () => {
  expect(textOf('<p>Posts</p><script>alert("No such post.");history.back();</script>')).toBe('Posts');
});

test('a thousand windows cost no time to speak of', () => {
  expect(textOf(`<script>${'alert("'.repeat(100_000)}</script>`)).toBe('');
});
