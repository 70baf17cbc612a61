import { describe, expect, test } from 'vitest';
import type { FailureKind } from '../../src/model/exchange.ts';
import type { Sighting } from '../../src/model/observation.ts';
import { nextAttempt } from '../../src/probe/retry.ts';
import { retryAfterMs } from '../../src/probe/retry-after.ts';
import { emptyPage } from '../support/pages.ts';

const policy = { retries: 2, maxRetryAfterMs: 60_000 };
const now = Date.parse('2026-03-01T12:00:00Z');

function answer(status: number, headers: Record<string, string> = {}, guise: 'plain' | 'browser' = 'plain'): Sighting {
  const url = 'http://a.test/';
  return { kind: 'answered', url, status, finalUrl: url, hops: [], headers, page: emptyPage, guise };
}

function failure(kind: FailureKind): Sighting {
  const url = 'http://a.test/';
  return { kind: 'failed', url, failure: kind, detail: '', finalUrl: url, hops: [] };
}

test.each([[200], [204], [301], [401], [402], [407], [451]])('a %i stands', (status) => {
  expect(nextAttempt(answer(status), 1, policy, now)).toBeNull();
});

test.each([[400], [403], [404], [405], [406], [410], [999]])(
  'a %i is looked at again in a browser guise, even without retries',
  (status) => {
    const next = nextAttempt(answer(status), 1, { ...policy, retries: 0 }, now);
    expect(next).toMatchObject({ guise: 'browser' });
    expect(next?.afterMs).toBeGreaterThan(0);
  },
);

test.each([[403], [404], [410]])('a %i that a browser meets too stands', (status) => {
  expect(nextAttempt(answer(status, {}, 'browser'), 2, policy, now)).toBeNull();
});

test.each([
  [answer(500)],
  [answer(502)],
  [answer(503)],
  [answer(408)],
  [answer(425)],
  [answer(429)],
  [failure('timeout')],
  [failure('connection-reset')],
  [failure('connection-refused')],
  [failure('dns-failure')],
])('temporary trouble is retried with growing pauses, then stands', (sighting) => {
  const pauses = [1, 2].map((attempts) => nextAttempt(sighting, attempts, policy, now)?.afterMs ?? 0);
  expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
  expect(nextAttempt(sighting, 3, policy, now)).toBeNull();
});

test.each([['dns-not-found'], ['redirect-loop'], ['too-many-redirects']] as const)('%s is confirmed once', (kind) => {
  expect(nextAttempt(failure(kind), 1, { ...policy, retries: 0 }, now)).not.toBeNull();
  expect(nextAttempt(failure(kind), 2, policy, now)).toBeNull();
});

test.each([['invalid-url'], ['unsupported-scheme'], ['private-address'], ['tls-invalid'], ['aborted']] as const)(
  '%s stands',
  (kind) => {
    expect(nextAttempt(failure(kind), 1, policy, now)).toBeNull();
  },
);

test('a server is left alone for as long as it asks', () => {
  expect(nextAttempt(answer(429, { 'retry-after': '30' }), 1, policy, now)).toEqual({
    afterMs: 30_000,
    guise: 'plain',
  });
});

test('a server that asks for a day is not asked again', () => {
  expect(nextAttempt(answer(503, { 'retry-after': '86400' }), 1, policy, now)).toBeNull();
});

describe('Retry-After', () => {
  test.each([
    ['120', 120_000],
    ['0', 0],
    ['1s', 1_000],
    ['1m1s', 61_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['1m1', 61_000],
    ['m', null],
    ['1d', null],
    [' 2.5 ', 2_000],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sunday, 01-Mar-26 12:00:30 GMT', 30_000],
    ['Sat, 28 Feb 2026 12:00:00 GMT', 0],
    ['999999999999', 999_999_999_999_000],
    ['soon', null],
    ['-5', null],
    ['', null],
    ['2026', 2_026_000],
    [undefined, null],
  ])('%j means %j ms', (value, expected) => {
    expect(retryAfterMs(value, now)).toBe(expected);
  });
});
