import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/archives/read-reply.ts';
import type { Exchange } from '../../src/model/exchange.ts';

type Headers = Readonly<Record<string, string>>;

function answer(status: number, headers: Headers = {}, body = ''): Exchange {
  const bytes = new TextEncoder().encode(body);
  return {
    kind: 'answer',
    url: 'http://archive.test/web/2011id_/x',
    status,
    headers,
    body: bytes,
    isWhole: true,
    elapsedMs: 1,
  };
}

const PROOF = { 'memento-datetime': 'Fri, 24 Nov 2017 15:13:15 GMT' };

describe('a reply of the replay server', () => {
  test.each<[string, Exchange, object]>([
    ['200 with proof', answer(200, PROOF), { kind: 'memento', capturedAt: '2017-11-24T15:13:15Z' }],
    ['404 with proof', answer(404, PROOF), { kind: 'memento' }],
    ['429 with proof', answer(429, PROOF), { kind: 'memento' }],
    ['503 with proof', answer(503, PROOF), { kind: 'memento' }],
    [
      '301 with proof',
      answer(301, { ...PROOF, location: '/web/2017id_/http://a.test/' }),
      { kind: 'captured-redirect' },
    ],
    ['304 with proof', answer(304, PROOF), { kind: 'memento' }],
    ['302 without', answer(302, { location: 'http://archive.test/web/2017id_/http://a.test/' }), { kind: 'found-at' }],
    ['302 to nowhere', answer(302), { kind: 'failed' }],
    ['200 with a proof that is no date', answer(200, { 'memento-datetime': 'yesterday' }), { kind: 'failed' }],
    [
      '404 of the archive',
      answer(404, {}, '<p>The Wayback Machine has not archived that URL.</p>'),
      { kind: 'not-archived' },
    ],
    [
      '404 of the old archive',
      answer(404, { 'x-archive-wayback-runtime-error': 'ResourceNotInArchiveException: x' }),
      { kind: 'not-archived' },
    ],
    ['404 of something else', answer(404, {}, 'nginx'), { kind: 'failed', status: 404 }],
    [
      '200 saying excluded',
      answer(200, {}, 'This URL has been excluded from the Wayback Machine.'),
      { kind: 'excluded', by: 'owner' },
    ],
    [
      '403 by robots',
      answer(403, { 'x-archive-wayback-runtime-error': 'RobotAccessControlException: Blocked By Robots' }),
      { kind: 'excluded', by: 'robots' },
    ],
    [
      '403 by the owner',
      answer(403, {}, 'AdministrativeAccessControlException: Blocked Site Error'),
      { kind: 'excluded', by: 'owner' },
    ],
    ['403 of a firewall', answer(403, {}, 'Forbidden'), { kind: 'failed' }],
    ['451', answer(451), { kind: 'excluded' }],
    ['429', answer(429), { kind: 'failed', isPassing: false }],
    ['503', answer(503), { kind: 'failed', isPassing: true }],
    [
      'the page that shows a captured redirect',
      answer(200, { 'x-archive-src': 'a.warc.gz' }, 'Got an HTTP 301 response at crawl time'),
      { kind: 'failed' },
    ],
  ])('%s', (_, exchange, expected) => {
    expect(readReply(exchange)).toMatchObject(expected);
  });

  test('a page about exclusions that was itself captured is a capture', () => {
    const body = 'Why your site has been excluded from the Wayback Machine';
    expect(readReply(answer(200, PROOF, body)).kind).toBe('memento');
  });

  test('that does not come is a failure that says why', () => {
    const failure: Exchange = {
      kind: 'failure',
      url: 'http://archive.test/',
      failure: 'timeout',
      detail: 'no answer within 15 s',
      hasReachedHost: false,
      elapsedMs: 15_000,
    };
    expect(readReply(failure)).toMatchObject({
      kind: 'failed',
      why: 'the archive did not answer (no answer within 15 s)',
    });
  });
});
