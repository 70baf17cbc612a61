// Every request of a run to a cited site: at the pace that its host allows, and slower where it asks for that.

import type { Ask, Exchange } from '../model/exchange.ts';
import type { CrawlDelays } from '../probe/crawl-delay.ts';
import type { Pace } from '../probe/pace.ts';
import { retryAfterMs } from '../probe/retry-after.ts';
import type { Clock } from '../world/clock.ts';

export interface PoliteTools {
  readonly exchange: (ask: Ask) => Promise<Exchange>;
  readonly pace: Pace;
  /** Null where robots.txt is not asked. */
  readonly crawlDelays: CrawlDelays | null;
  /** A longer wait that a server orders is not waited for. */
  readonly maxRetryAfterMs: number;
  readonly clock: Clock;
  /** Told when a host has to be waited for. */
  readonly onWait: (host: string, waitMs: number) => void;
}

export interface PoliteExchange {
  /** One request; what the answer orders holds for everybody who waits for that host. */
  readonly exchange: (ask: Ask) => Promise<Exchange>;
  /** Runs a request when its host allows, and `within` the global limit. */
  readonly gate: <T>(url: string, job: () => Promise<T>) => Promise<T>;
}

/** Runs a request to this host within the global limit. */
export type Within = <T>(host: string, job: () => Promise<T>) => Promise<T>;

/** Wraps the network for one run. `within` holds the global limit, taken inside the host's. */
export function createPoliteExchange(
  { exchange, pace, crawlDelays, maxRetryAfterMs, clock, onWait }: PoliteTools,
  within: Within,
  signal: AbortSignal,
): PoliteExchange {
  return {
    async exchange(ask) {
      const seen = await exchange(ask);
      if (seen.kind === 'failure') return seen;
      if (seen.status !== 429 && seen.status !== 503) {
        pace.ease(ask.url);
        return seen;
      }
      const orderedMs = retryAfterMs(seen.headers['retry-after'], clock.now());
      if (orderedMs === null) await pace.slow(ask.url);
      else if (orderedMs <= maxRetryAfterMs) {
        onWait(new URL(ask.url).host, orderedMs);
        await pace.delay(ask.url, clock.now() + orderedMs);
      }
      return seen;
    },
    async gate(url, job) {
      if (crawlDelays !== null) await pace.atLeast(url, await crawlDelays.delayFor(url));
      const done = await pace.run(url, () => within(new URL(url).hostname, job), signal);
      await afterOthers();
      return done;
    },
  };
}

/** Resolves when all answers at hand were taken in: the next requests are on their way before this one's page is read. */
function afterOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
