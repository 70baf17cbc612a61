// How long what was seen holds before it is asked again.

import type { Lookup } from '../model/lookup.ts';
import type { Sighting } from '../model/observation.ts';
import type { VerdictName } from '../model/verdict.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Milliseconds; 0 for what every run asks anew. A page that was there is likely to be there next week, so only that
 * holds as long as the user says. Where no answer came, or the server had trouble, the fault may have been ours or
 * momentary: kept, it would poison later runs. What an editor has to act on is asked again the next day, and a wall is not
 * run against more often than that.
 */
export function holdsMs(verdict: VerdictName, sighting: Sighting, maxAgeMs: number): number {
  if (sighting.kind === 'failed') return 0;
  switch (verdict) {
    case 'alive':
    case 'moved':
      return maxAgeMs;
    case 'changed':
    case 'dead':
      return Math.min(maxAgeMs, DAY_MS);
    case 'blocked':
      // 429 passes; an hour is long for a limit on the rate of requests (RFC 6585).
      return Math.min(maxAgeMs, sighting.status === 429 ? HOUR_MS : DAY_MS);
    case 'unreachable':
    case 'skipped':
      return 0;
  }
}

/**
 * Milliseconds. A capture that was read stays; what could not be verified, and that there is none, may be another matter
 * tomorrow. An archive that did not answer has said nothing.
 */
export function lookupHoldsMs(lookup: Lookup, maxAgeMs: number): number {
  if (lookup.kind === 'found' && lookup.verified) return 30 * DAY_MS;
  return lookup.kind === 'unknown' ? 0 : Math.min(maxAgeMs, DAY_MS);
}

/** Whether something of that moment still holds; what comes from the future, as after a clock was set, does not. */
export function isFresh(moment: string, nowMs: number, forMs: number): boolean {
  const ageMs = nowMs - Date.parse(moment);
  return ageMs >= 0 && ageMs < forMs;
}
