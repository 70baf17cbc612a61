// Checks all links at once within every limit: the host's outside, the global one inside, so that a slow host never
// holds a place that another could use.

import type { Link } from '../model/link.ts';
import type { ReportedLink } from '../model/report.ts';
import type { Clock } from '../world/clock.ts';
import { validAcceptances } from './accept.ts';
import { createNameServers } from './ask-name-servers.ts';
import type { Asking, AskingTools } from './asking.ts';
import { createAsking } from './asking.ts';
import { keptLink, reportLink } from './build-report.ts';
import type { LinkTools } from './check-link.ts';
import { checkLink, interruptedLink } from './check-link.ts';
import type { CheckedLink } from './checked-link.ts';
import { createFeed, type Turn } from './feed.ts';
import { createGlobalLimit } from './global-limit.ts';
import type { LookUpTools } from './look-up.ts';
import { createLookUps } from './look-up.ts';
import type { Memory } from './memory.ts';
import type { CheckOptions } from './options.ts';
import { seekWitness } from './seek-witness.ts';
import { createSiblings } from './siblings.ts';
import { createUrlFilter } from './url-filter.ts';

export interface CheckLinksTools extends AskingTools, LookUpTools {
  /** Null where nothing is kept from run to run. */
  readonly memory: Memory | null;
  /** Told of every link as soon as it is done; what the wire did is not kept any longer than that. */
  readonly onLink: (link: ReportedLink, checked: CheckedLink) => void;
  /** Which links are given back in the end. */
  readonly isKept: (link: ReportedLink) => boolean;
}

// Links of one host at work for each request that it may get at once: some of them pause between two attempts.
const LINKS_PER_PLACE = 4;
// Links at work for each request that may be under way in all: enough that no place stays empty, and so few that what they
// hold dies before the collector moves it among the old.
const LINKS_PER_QUESTION = 1.25;
// Links that wait for an archive keep the page that was seen; beyond this no more are asked until some are done.
const MOST_LOOKUPS = 1_000;

/** Every link checked; those that are kept, in the order given. Never throws for what the web does. */
export async function checkLinks(
  links: readonly Link[],
  options: CheckOptions,
  tools: CheckLinksTools,
): Promise<readonly ReportedLink[]> {
  const { clock, proof, signal } = tools;
  const places = createGlobalLimit(options.concurrency);
  const asking = createAsking(options, tools, places.run);
  const askOnce = (url: string) => asking.ask(url, 'plain');
  const lookUps = createLookUps(options, tools);
  const shared: Omit<LinkTools, 'ask' | 'clock' | 'onSeen'> = {
    memory: tools.memory,
    proof,
    policy: { retries: options.retries, maxRetryAfterMs: options.maxRetryAfterMs },
    signal,
    isWanted: createUrlFilter(options.include, options.exclude),
    lookUp: lookUps.lookUp,
    archiveAll: options.archiveAll,
    hosts: options.hosts,
    siblings: createSiblings(links, askOnce, signal),
    withNameServers: createNameServers(tools.network, signal),
    acceptances: validAcceptances(options.accept, clock.now()),
  };
  const most = Math.ceil(options.concurrency * LINKS_PER_QUESTION);
  const kept: string[] = [];
  const reportedLinks = new Map<number, ReportedLink>();
  const feed = createFeed(
    links,
    {
      perHost: LINKS_PER_PLACE * options.perHost,
      isFull: (working) => working >= most || working + places.waiting() >= most || lookUps.underWay() >= MOST_LOOKUPS,
    },
    async (link, index, turn) => {
      const { ask, clock: ownClock, onSeen } = takingTurns(turn, asking, clock);
      const checked = await checkLink(link, { ...shared, ask, clock: ownClock, onSeen }).catch((error: unknown) => {
        // Whoever was waiting when the run was stopped was woken by a rejection.
        if (signal.aborted) return interruptedLink(link);
        throw error;
      });
      if (checked.isCached) kept.push(link.url);
      const reported = reportLink(checked);
      if (tools.isKept(reported)) reportedLinks.set(index, keptLink(reported));
      tools.onLink(reported, checked);
    },
  );
  lookUps.onEnd(feed.wake);
  // Not every request is a link's in turn: neighbours are asked when their links' turns have ended.
  places.onLeave(feed.wake);
  await feed.run();
  await seekWitness(kept, askOnce, proof, signal);
  return [...reportedLinks].sort(([a], [b]) => a - b).map(([, reported]) => reported);
}

/** A link's walk steps aside while it waits for its host, and between two attempts. */
function takingTurns(turn: Turn, asking: Asking, clock: Clock): Pick<LinkTools, 'ask' | 'clock' | 'onSeen'> {
  return {
    ask: (url, guise, conditions) =>
      asking.ask(url, guise, conditions, (address, job) => {
        turn.stepAside();
        return asking.gate(address, () => {
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
  };
}
