// How a run asks cited sites: one attempt at an address, within the host's pace and the global limit.

import type { Sighting } from '../model/observation.ts';
import { createCrawlDelays } from '../probe/crawl-delay.ts';
import type { Guise } from '../probe/guise.ts';
import { createPace } from '../probe/pace.ts';
import { probe } from '../probe/probe.ts';
import type { Clock } from '../world/clock.ts';
import type { Network } from '../world/network.ts';
import type { NetworkProof } from './network-proof.ts';
import type { Conditions } from './observe.ts';
import type { CheckOptions } from './options.ts';
import type { PoliteExchange, Within } from './polite-exchange.ts';
import { createPoliteExchange } from './polite-exchange.ts';

export interface AskingTools {
  readonly network: Network;
  readonly clock: Clock;
  readonly proof: NetworkProof;
  readonly signal: AbortSignal;
  /** Told when a host or a service has to be waited for. */
  readonly onWait: (service: string, waitMs: number) => void;
}

type Gate = PoliteExchange['gate'];

export interface Asking {
  /** One attempt, redirects walked; each request passes the gate. */
  readonly ask: (url: string, guise: Guise, conditions?: Conditions, gate?: Gate) => Promise<Sighting>;
  readonly gate: Gate;
}

/** For one run. `within` holds the global limit, taken inside the host's. */
export function createAsking(
  options: CheckOptions,
  { network, clock, proof, signal, onWait }: AskingTools,
  within: Within,
): Asking {
  const exchange: PoliteExchange['exchange'] = async (request) => {
    const seen = await network.exchange(request, signal);
    proof.note(seen, false);
    return seen;
  };
  const { perHost, hostIntervalMs, timeoutMs, maxRedirects, maxBodyBytes, maxRetryAfterMs } = options;
  const pace = createPace({ perHost, hostIntervalMs, special: options.hosts, clock });
  const crawlDelays = options.crawlDelay ? createCrawlDelays(exchange, options.userAgent, timeoutMs) : null;
  const polite = createPoliteExchange({ exchange, pace, crawlDelays, maxRetryAfterMs, clock, onWait }, within, signal);
  return {
    gate: polite.gate,
    ask: (url, guise, conditions = {}, gate = polite.gate) =>
      probe(url, {
        exchange: polite.exchange,
        gate,
        timeoutMs,
        maxRedirects,
        maxBodyBytes,
        guise,
        conditions,
        clock,
      }),
  };
}
