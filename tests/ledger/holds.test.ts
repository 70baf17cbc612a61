import { expect, test } from 'vitest';
import { holdsMs, isFresh, lookupHoldsMs } from '../../src/ledger/index.ts';
import type { Sighting } from '../../src/model/observation.ts';
import { emptyPage } from '../support/pages.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.each([
  ['alive', 200, 7 * DAY],
  ['moved', 200, 7 * DAY],
  ['changed', 200, DAY],
  ['dead', 404, DAY],
  ['blocked', 403, DAY],
  ['blocked', 429, HOUR],
  ['unreachable', 503, 0],
] as const)('%s by %i holds for %i ms where the user says a week', (verdict, status, forMs) => {
  expect(holdsMs(verdict, answered(status), 7 * DAY)).toBe(forMs);
});

test.each(['alive', 'changed', 'dead', 'blocked'] as const)(
  'nothing of %s holds longer than the user says',
  (verdict) => {
    expect(holdsMs(verdict, answered(200), 60_000)).toBe(60_000);
    expect(holdsMs(verdict, answered(200), 0)).toBe(0);
  },
);

test('a failure never holds, not even where it is a proof', () => {
  const failed: Sighting = {
    kind: 'failed',
    url: 'http://a.test/',
    failure: 'dns-not-found',
    detail: '',
    finalUrl: 'http://a.test/',
    hops: [],
  };
  expect(holdsMs('dead', failed, 7 * DAY)).toBe(0);
});

test('a verified capture holds for a month, doubt for a day, silence not at all', () => {
  const capture = { url: 'http://w.test/1', capturedAt: '2011-08-05T12:00:00Z', original: 'http://a.test/' };
  const found = { kind: 'found', service: 'wayback', capture, explanation: '', titleMatch: null } as const;
  expect(lookupHoldsMs({ ...found, verified: true }, 0)).toBe(30 * DAY);
  expect(lookupHoldsMs({ ...found, verified: false }, 7 * DAY)).toBe(DAY);
  expect(lookupHoldsMs({ kind: 'none', service: 'wayback', explanation: '' }, 7 * DAY)).toBe(DAY);
  expect(lookupHoldsMs({ kind: 'unknown', service: 'wayback', explanation: '' }, 7 * DAY)).toBe(0);
});

test.each([
  ['2026-11-24T11:00:00.000Z', true],
  ['2026-11-24T12:00:00.000Z', true],
  ['2026-11-23T12:00:00.000Z', false],
  ['2026-11-24T12:00:01.000Z', false],
  ['no moment', false],
])('what was seen at %s is fresh at noon for a day: %s', (moment, fresh) => {
  expect(isFresh(moment, Date.UTC(2026, 10, 24, 12), DAY)).toBe(fresh);
});

function answered(status: number): Sighting {
  return {
    kind: 'answered',
    url: 'http://a.test/',
    status,
    finalUrl: 'http://a.test/',
    hops: [],
    headers: {},
    page: emptyPage,
    guise: 'plain',
  };
}
