import { expect, test } from 'vitest';
import type { FailureKind } from '../../src/model/exchange.ts';
import type { Observation } from '../../src/model/observation.ts';
import { judge } from '../../src/verdicts/index.ts';

const link = { url: 'http://old.example/page', citedBy: [] };
const NOW = '2026-11-20T08:00:00.000Z';

test.each([
  [[], 'unreachable'],
  [['2026-11-01T08:00:00.000Z'], 'unreachable'],
  [['2026-11-01T08:00:00.000Z', '2026-11-01T20:00:00.000Z'], 'unreachable'],
  [['2026-11-14T08:00:00.000Z', '2026-11-17T08:00:00.000Z'], 'unreachable'],
  [['2026-11-13T08:00:00.000Z', '2026-11-17T08:00:00.000Z'], 'dead'],
  [['2026-11-13T08:00:00.001Z', '2026-11-17T08:00:00.000Z'], 'unreachable'],
  [['2026-12-13T08:00:00.000Z', '2026-12-17T08:00:00.000Z'], 'unreachable'],
  [['no moment', 'nor this'], 'unreachable'],
] as const)('silence before at %j, and now again, is %s', (failures, verdict) => {
  expect(judgeSilence([...failures])).toMatchObject({ verdict });
});

test('the sentence tells the days and when the page was last there', () => {
  const failures = ['2026-11-03T08:00:00.000Z', '2026-11-17T08:00:00.000Z'];
  expect(judgeSilence(failures, 'timeout', '2026-10-30T08:00:00.000Z').explanation).toBe(
    'Nobody answered at old.example in any check on 3 days, from 3 November 2026 to 20 November 2026; it was last alive on 30 October 2026.',
  );
});

test.each(['tls-invalid', 'connection-reset', 'redirect-loop', 'protocol-error', 'network-unreachable'] as const)(
  'no number of days makes a death of %s',
  (failure) => {
    const failures = ['2026-11-03T08:00:00.000Z', '2026-11-10T08:00:00.000Z', '2026-11-17T08:00:00.000Z'];
    expect(judgeSilence(failures, failure)).toMatchObject({ verdict: 'unreachable' });
  },
);

function judgeSilence(
  failures: readonly string[],
  failure: FailureKind = 'timeout',
  lastAliveAt: string | null = null,
) {
  const observation: Observation = {
    sighting: { kind: 'failed', url: link.url, failure, detail: 'no answer', finalUrl: link.url, hops: [] },
    earlier: [],
    attempts: 3,
    elapsedMs: 1,
    checkedAt: NOW,
  };
  return judge(observation, link, { history: { firstSeenAt: '2026-10-01T08:00:00.000Z', lastAliveAt, failures } });
}
