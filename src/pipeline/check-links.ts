// Checks all links at once within every limit: the host's outside, the global one inside, so that a slow host never
// holds a place that another could use.

import pLimit from 'p-limit';
import { createArchives } from '../archives/index.ts';
import type { Ask, Exchange } from '../model/exchange.ts';
import type { Link } from '../model/link.ts';
import type { PageFacts } from '../model/observation.ts';
import type { ReportedLink } from '../model/report.ts';
import { createCrawlDelays } from '../probe/crawl-delay.ts';
import type { Guise } from '../probe/guise.ts';
import { createPace } from '../probe/pace.ts';
import { probe } from '../probe/probe.ts';
import type { Clock } from '../world/clock.ts';
import type { Network } from '../world/network.ts';
import { validAcceptances } from './accept.ts';
import { reportLink } from './build-report.ts';
import { checkLink, interruptedLink } from './check-link.ts';
import type { CheckedLink } from './checked-link.ts';
import { createFeed, type Turn } from './feed.ts';
import { createLookUp } from './look-up.ts';
import type { Memory } from './memory.ts';
import type { NetworkProof } from './network-proof.ts';
import type { Conditions } from './observe.ts';
import type { CheckOptions } from './options.ts';
import { createPoliteExchange } from './polite-exchange.ts';
import { seekWitness } from './seek-witness.ts';
import { createSiblings } from './siblings.ts';
import { createUrlFilter } from './url-filter.ts';

export interface CheckLinksTools {
  readonly network: Network;
  readonly clock: Clock;
  readonly proof: NetworkProof;
  readonly signal: AbortSignal;
  /** Null where nothing is kept from run to run. */
  readonly memory: Memory | null;
  /** Told of every link as soon as it is done; what the wire did is not kept any longer than that. */
  readonly onLink: (link: ReportedLink, checked: CheckedLink) => void;
  /** Told when a service has to be waited for. */
  readonly onWait: (service: string, waitMs: number) => void;
}

// Links of one host at work for each request that it may get at once: some of them pause between two attempts.
const LINKS_PER_PLACE = 4;
// Links that wait for an archive keep the page that was seen; beyond this no more are asked until some are done.
const MOST_LOOKUPS = 1_000;

/** Every link checked, in the order given. Never throws for what the web does. */
export async function checkLinks(
  links: readonly Link[],
  options: CheckOptions,
  tools: CheckLinksTools,
): Promise<readonly ReportedLink[]> {
  const { network, clock, proof, signal } = tools;
  const { perHost, hostIntervalMs } = options;
  const pace = createPace({ perHost, hostIntervalMs, special: options.hosts, clock });
  const global = pLimit(options.concurrency);
  const exchange = async (ask: Ask, isArchive: boolean): Promise<Exchange> => {
    const seen = await network.exchange(ask, signal);
    proof.note(seen, isArchive);
    return seen;
  };
  const ofSites = (request: Ask) => exchange(request, false);
  const crawlDelays = options.crawlDelay ? createCrawlDelays(ofSites, options.userAgent, options.timeoutMs) : null;
  const polite = createPoliteExchange(
    { exchange: ofSites, pace, crawlDelays, maxRetryAfterMs: options.maxRetryAfterMs, clock },
    (job) => global(job),
    signal,
  );
  const lookUpNow = createLookUp(
    createArchives(options.archives, { waybackEndpoint: options.waybackEndpoint }),
    {
      exchange: (ask) => exchange(ask, true),
      clock,
      timeoutMs: options.timeoutMs,
      maxBodyBytes: options.maxBodyBytes,
      onWait: ({ service, waitMs }) => tools.onWait(service, waitMs),
    },
    signal,
  );
  let lookups = 0;
  const lookUp =
    lookUpNow &&
    ((link: Link, live: PageFacts | null) => {
      lookups += 1;
      return lookUpNow(link, live).finally(() => {
        lookups -= 1;
        feed.wake();
      });
    });
  const ask = (url: string, guise: Guise, conditions: Conditions = {}, gate = polite.gate) =>
    probe(url, {
      exchange: polite.exchange,
      gate,
      timeoutMs: options.timeoutMs,
      maxRedirects: options.maxRedirects,
      maxBodyBytes: options.maxBodyBytes,
      guise,
      conditions,
      clock,
    });
  const linkTools = {
    memory: tools.memory,
    proof,
    policy: { retries: options.retries, maxRetryAfterMs: options.maxRetryAfterMs },
    signal,
    isWanted: createUrlFilter(options.include, options.exclude),
    lookUp,
    archiveAll: options.archiveAll,
    hosts: options.hosts,
    siblings: createSiblings(links, (url) => ask(url, 'plain'), signal),
    acceptances: validAcceptances(options.accept, clock.now()),
  };
  const walk = (link: Link, turn: Turn) =>
    checkLink(link, {
      ...linkTools,
      // It steps aside while it waits for its host, and between attempts.
      ask: (url, guise, conditions) =>
        ask(url, guise, conditions, (address, job) => {
          turn.stepAside();
          return polite.gate(address, () => {
            turn.comeBack();
            return job();
          });
        }),
      clock: {
        now: clock.now,
        async sleep(ms, until) {
          turn.stepAside();
          await clock.sleep(ms, until);
          turn.comeBack();
        },
      },
      onSeen: turn.end,
    }).catch((error: unknown) => {
      // Whoever was waiting when the run was stopped was woken by a rejection.
      if (signal.aborted) return interruptedLink(link);
      throw error;
    });
  const kept: string[] = [];
  const reportedLinks: ReportedLink[] = [];
  const feed = createFeed(
    links,
    {
      perHost: LINKS_PER_PLACE * perHost,
      // As many again as can be asked at once: enough that no place stays empty.
      isFull: (working) => working + global.pendingCount >= 2 * options.concurrency || lookups >= MOST_LOOKUPS,
    },
    async (link, index, turn) => {
      const checked = await walk(link, turn);
      if (checked.isCached) kept.push(link.url);
      const reported = reportLink(checked);
      reportedLinks[index] = reported;
      tools.onLink(reported, checked);
    },
  );
  await feed.run();
  await seekWitness(kept, (url) => ask(url, 'plain'), proof, signal);
  return reportedLinks;
}
