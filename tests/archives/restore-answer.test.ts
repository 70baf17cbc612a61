import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { restoreAnswer } from '../../src/archives/restore-answer.ts';
import type { Answer } from '../../src/model/exchange.ts';

function captured(headers: Readonly<Record<string, string>>, body: Uint8Array): Answer {
  return {
    kind: 'answer',
    url: 'http://archive.test/web/1id_/x',
    status: 200,
    headers,
    body,
    isWhole: true,
    elapsedMs: 1,
  };
}

const html = new TextEncoder().encode('<title>Bridge</title>');

test('the original server speaks for itself, and the archive not at all', () => {
  const headers = {
    server: 'nginx',
    'content-type': 'text/html',
    'x-archive-orig-server': 'Apache',
    'x-archive-orig-cf-ray': '1b',
  };
  const restored = restoreAnswer(captured(headers, html), 'http://paper.test/');
  expect(restored).toMatchObject({ url: 'http://paper.test/', status: 200 });
  expect(restored.headers).toEqual({ server: 'Apache', 'cf-ray': '1b', 'content-type': 'text/html' });
});

test('a page that is still packed is unpacked', () => {
  const restored = restoreAnswer(captured({ 'content-type': 'text/html' }, gzipSync(html)), 'http://paper.test/');
  expect(new TextDecoder().decode(restored.body)).toBe('<title>Bridge</title>');
});

test.each([
  ['an archive file', 'application/gzip', gzipSync(html)],
  ['a broken packed page', 'text/html', Uint8Array.of(0x1f, 0x8b, 1, 2, 3)],
  ['a bomb', 'text/html', gzipSync(new Uint8Array(64 * 1024 * 1024))],
])('%s stays as it is', (_, type, body) => {
  expect(restoreAnswer(captured({ 'content-type': type }, body), 'http://paper.test/').body).toBe(body);
});
