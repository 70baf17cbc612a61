// Asks one address until what is seen can be trusted: attempts spaced by the retry policy, holding no slot while waiting.

import type { Observation, Sighting } from '../model/observation.ts';
import type { Guise } from '../probe/guise.ts';
import type { Attempt, RetryPolicy } from '../probe/retry.ts';
import { nextAttempt } from '../probe/retry.ts';
import type { Clock } from '../world/clock.ts';

/** Request headers that spare the server a page that has not changed (RFC 9110 13.1). */
export type Conditions = Readonly<Record<string, string>>;

export interface ObserveTools {
  /** One attempt, redirects walked, within the limits of all hosts on its way; conditions go with its first request. */
  readonly ask: (url: string, guise: Guise, conditions?: Conditions) => Promise<Sighting>;
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Everything the wire did for one address; the conditions go with the first attempt. Never throws for what the web does. */
export async function observe(url: string, tools: ObserveTools, conditions: Conditions = {}): Promise<Observation> {
  const seen: Sighting[] = [];
  let elapsedMs = 0;
  let next: Attempt | null = { afterMs: 0, guise: 'plain' };
  while (next !== null && !tools.signal.aborted) {
    if (next.afterMs > 0) await tools.clock.sleep(next.afterMs, tools.signal);
    const startedMs = tools.clock.now();
    const sighting = await tools.ask(url, next.guise, seen.length === 0 ? conditions : {});
    elapsedMs += tools.clock.now() - startedMs;
    seen.push(sighting);
    next = nextAttempt(sighting, seen.length, tools.policy, tools.clock.now());
  }
  const checkedAt = new Date(tools.clock.now()).toISOString();
  const [sighting, ...earlier] = byWeight(seen, url);
  return { sighting, earlier, attempts: seen.length, elapsedMs, checkedAt };
}

/**
 * The sighting that counts, then the others, oldest first. The last one counts, except where it failed after the server
 * had turned us away in words: then the refusal says more than a connection that was dropped.
 */
function byWeight(seen: readonly Sighting[], url: string): [Sighting, ...Sighting[]] {
  const last: Sighting = seen.at(-1) ?? {
    kind: 'failed',
    url,
    failure: 'aborted',
    detail: 'interrupted before it was asked',
    finalUrl: url,
    hops: [],
  };
  const refusal = last.kind === 'failed' ? seen.findLast(isRefusal) : undefined;
  const counts = refusal ?? last;
  return [counts, ...seen.filter((sighting) => sighting !== counts)];
}

function isRefusal(sighting: Sighting): boolean {
  return sighting.kind === 'answered' && [401, 403, 406, 429, 451, 999].includes(sighting.status);
}
