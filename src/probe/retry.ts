// Decides whether an address is asked once more, when, and as whom. Pure: waiting is the pipeline's.

import type { FailureKind } from '../model/exchange.ts';
import type { Answered, Failed, Sighting } from '../model/observation.ts';
import type { Guise } from './guise.ts';
import { retryAfterMs } from './retry-after.ts';

export interface RetryPolicy {
  /** Further attempts after a temporary failure. Second looks that a verdict rests on are taken whatever this says. */
  readonly retries: number;
  /** A server that asks for a longer wait is not asked again. */
  readonly maxRetryAfterMs: number;
}

export interface Attempt {
  readonly afterMs: number;
  readonly guise: Guise;
}

// A moment's trouble passes in a moment; lychee's users found retries within seven seconds to hit the same reset.
const FIRST_BACK_OFF_MS = 1_000;
const LONGEST_BACK_OFF_MS = 30_000;
// Long enough for a failing node behind a balancer to be another one.
const SECOND_LOOK_MS = 1_000;

const TEMPORARY_FAILURES: ReadonlySet<FailureKind> = new Set([
  'timeout',
  'connection-reset',
  'connection-refused',
  'dns-failure',
  'network-unreachable',
  'protocol-error',
]);
// A death sentence or a circle needs a second witness, whatever the number of retries.
const CONFIRMED_FAILURES: ReadonlySet<FailureKind> = new Set(['dns-not-found', 'redirect-loop', 'too-many-redirects']);
const TEMPORARY_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);
// Servers turn robots away with these, with 404 and 410 too (archives and libraries among them); 999 is LinkedIn's.
const SUSPICIOUS_STATUSES: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 999]);

/**
 * The attempt after this one, or null where the sighting stands.
 * @param attemptsSoFar attempts made, that of the sighting included
 */
export function nextAttempt(
  sighting: Sighting,
  attemptsSoFar: number,
  policy: RetryPolicy,
  nowMs: number,
): Attempt | null {
  return sighting.kind === 'failed'
    ? afterFailure(sighting, attemptsSoFar, policy)
    : afterAnswer(sighting, attemptsSoFar, policy, nowMs);
}

function afterFailure({ failure }: Failed, attemptsSoFar: number, policy: RetryPolicy): Attempt | null {
  if (CONFIRMED_FAILURES.has(failure)) {
    return attemptsSoFar === 1 ? { afterMs: SECOND_LOOK_MS, guise: 'browser' } : null;
  }
  if (!TEMPORARY_FAILURES.has(failure) || attemptsSoFar > policy.retries) return null;
  return { afterMs: backOffMs(attemptsSoFar), guise: 'plain' };
}

function afterAnswer(
  { status, headers, guise }: Answered,
  attemptsSoFar: number,
  policy: RetryPolicy,
  nowMs: number,
): Attempt | null {
  if (SUSPICIOUS_STATUSES.has(status)) {
    return guise === 'plain' ? { afterMs: SECOND_LOOK_MS, guise: 'browser' } : null;
  }
  if (!(status >= 500 && status <= 599) && !TEMPORARY_STATUSES.has(status)) return null;
  if (attemptsSoFar > policy.retries) return null;
  const orderedMs = retryAfterMs(headers['retry-after'], nowMs);
  if (orderedMs === null)
    return { afterMs: backOffMs(attemptsSoFar), guise: looksLikeWall(status) ? 'browser' : 'plain' };
  if (orderedMs > policy.maxRetryAfterMs) return null;
  return { afterMs: Math.max(orderedMs, FIRST_BACK_OFF_MS), guise: 'plain' };
}

/** Too many requests from a stranger who has made one, or overload without a word of when: walls answer so. */
function looksLikeWall(status: number): boolean {
  return status === 429 || status === 503;
}

function backOffMs(attemptsSoFar: number): number {
  return Math.min(FIRST_BACK_OFF_MS * 2 ** (attemptsSoFar - 1), LONGEST_BACK_OFF_MS);
}
