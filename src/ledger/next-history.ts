// An address's history with one more check in it.

import type { History } from '../model/history.ts';
import type { Observation } from '../model/observation.ts';
import type { VerdictName } from '../model/verdict.ts';
import { isSilent, saysNothing } from '../text/is-silent.ts';
import { nextReadings } from './next-readings.ts';

const MOST_FAILURES = 50;

/** A sign of life ends a silence; of the checks of one day the first is kept, of many days the first and the last ones. */
export function nextHistory(before: History | null, observation: Observation, verdict: VerdictName): History {
  const { sighting, checkedAt } = observation;
  const history = before ?? { firstSeenAt: checkedAt, lastAliveAt: null, failures: [] };
  if (isSilent(sighting)) return { ...history, failures: withFailure(history.failures, checkedAt) };
  if (saysNothing(sighting)) return history;
  const isAlive = verdict === 'alive' || verdict === 'moved';
  const readings = nextReadings(history.readings ?? [], observation);
  return {
    ...history,
    lastAliveAt: isAlive ? checkedAt : history.lastAliveAt,
    failures: [],
    ...(readings.length > 0 && { readings }),
  };
}

function withFailure(failures: readonly string[], moment: string): readonly string[] {
  if (failures.some((earlier) => earlier.slice(0, 10) === moment.slice(0, 10))) return failures;
  const [first, ...others] = [...failures, moment];
  return first === undefined ? [] : [first, ...others.slice(1 - MOST_FAILURES)];
}
