// What a page showed over time, in short: a reading for each state in which it was found.

import type { Reading } from '../model/history.ts';
import type { Observation } from '../model/observation.ts';
import { isSameReading, readingOf } from '../text/reading.ts';

const MOST_READINGS = 6;

/** With this check's page: the last reading goes on where it is the same, else a new one begins. The first one always stays. */
export function nextReadings(before: readonly Reading[], { sighting, checkedAt }: Observation): readonly Reading[] {
  const now = sighting.kind === 'answered' ? readingOf(sighting, checkedAt) : null;
  if (now === null) return before;
  const last = before.at(-1);
  if (last !== undefined && isSameReading(last, now)) {
    return [...before.slice(0, -1), { ...last, until: checkedAt }];
  }
  const [first, ...others] = [...before, now];
  return first === undefined ? [] : [first, ...others.slice(1 - MOST_READINGS)];
}
