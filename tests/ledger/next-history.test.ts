import { expect, test } from 'vitest';
import { nextHistory } from '../../src/ledger/index.ts';
import type { FailureKind } from '../../src/model/exchange.ts';
import type { History } from '../../src/model/history.ts';
import type { Observation, Sighting } from '../../src/model/observation.ts';
import { emptyPage } from '../support/pages.ts';

const common = { url: 'http://a.test/', finalUrl: 'http://a.test/', hops: [] };

const silent: History = {
  firstSeenAt: '2026-11-01T08:00:00.000Z',
  lastAliveAt: '2026-11-01T08:00:00.000Z',
  failures: ['2026-11-02T08:00:00.000Z'],
};

test('the first check begins a history', () => {
  expect(nextHistory(null, at('2026-11-03T08:00:00.000Z', answer(200)), 'alive')).toEqual({
    firstSeenAt: '2026-11-03T08:00:00.000Z',
    lastAliveAt: '2026-11-03T08:00:00.000Z',
    failures: [],
  });
});

test.each([
  ['timeout', undefined],
  ['dns-failure', undefined],
  ['dns-not-found', undefined],
  ['connection-refused', true],
] as const)('%s is silence', (failure, hasReachedHost) => {
  const next = nextHistory(silent, at('2026-11-03T08:00:00.000Z', failed(failure, hasReachedHost)), 'unreachable');
  expect(next).toEqual({ ...silent, failures: ['2026-11-02T08:00:00.000Z', '2026-11-03T08:00:00.000Z'] });
});

test.each([
  ['a page', answer(200)],
  ['a wall', answer(403)],
  ['trouble in words', answer(503)],
  ['a bad certificate', failed('tls-invalid', true)],
  ['a connection that was dropped', failed('connection-reset', true)],
  ['a connection that was taken, and nothing more', failed('timeout', true)],
  ['a circle of redirects', failed('redirect-loop')],
])('%s is a sign of life: the silence is over', (_, sighting) => {
  expect(nextHistory(silent, at('2026-11-03T08:00:00.000Z', sighting), 'unreachable').failures).toEqual([]);
});

test.each(['network-unreachable', 'aborted', 'private-address'] as const)(
  '%s is our own trouble and says nothing',
  (failure) => {
    expect(nextHistory(silent, at('2026-11-03T08:00:00.000Z', failed(failure)), 'unreachable')).toEqual(silent);
  },
);

test('of one day the first check is kept', () => {
  const next = nextHistory(silent, at('2026-11-02T21:00:00.000Z', failed('timeout')), 'unreachable');
  expect(next.failures).toEqual(silent.failures);
});

test('a long silence keeps its beginning and its last days', () => {
  let history = silent;
  for (let day = 0; day < 100; day += 1) {
    const moment = new Date(Date.UTC(2026, 11, 1 + day)).toISOString();
    history = nextHistory(history, at(moment, failed('timeout')), 'unreachable');
  }
  expect(history.failures).toHaveLength(50);
  expect(history.failures[0]).toBe(silent.failures[0]);
  expect(history.failures.at(-1)).toBe(new Date(Date.UTC(2026, 11, 100)).toISOString());
});

function at(checkedAt: string, sighting: Sighting): Observation {
  return { sighting, earlier: [], attempts: 1, elapsedMs: 1, checkedAt };
}

function answer(status: number): Sighting {
  return { kind: 'answered', ...common, status, headers: {}, page: emptyPage, guise: 'plain' };
}

function failed(failure: FailureKind, hasReachedHost?: boolean): Sighting {
  return { kind: 'failed', ...common, failure, detail: '', ...(hasReachedHost === true && { hasReachedHost }) };
}
