// Takes what an earlier run saw where that still holds, renews it where the server says that nothing changed, else asks.

import { holdsMs, isFresh } from '../ledger/index.ts';
import type { History } from '../model/history.ts';
import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import { judge, type Siblings } from '../verdicts/index.ts';
import { judgeByAcceptedStatus } from './accept.ts';
import { askRegistry } from './ask-registry.ts';
import type { Memory } from './memory.ts';
import type { KeptVisit } from './memory-schema.ts';
import type { Conditions, ObserveTools } from './observe.ts';
import { observeEitherScheme } from './observe-either-scheme.ts';
import type { HostOptions } from './options.ts';

export interface RecallTools extends ObserveTools {
  /** Null where nothing is kept from run to run. */
  readonly memory: Memory | null;
  readonly hosts: readonly HostOptions[];
}

/** What is known of an address, and from where. */
export interface Seen {
  readonly observation: Observation;
  /** Nothing was asked. */
  readonly isCached: boolean;
  /** What belongs to a kept observation; null where there is none. */
  readonly siblings: Siblings | null;
  /** What earlier runs saw; null where they did not. */
  readonly history: History | null;
}

type Cited = Pick<Link, 'url' | 'citedBy'>;

/** Everything known of one address. Never throws for what the web does. */
export async function observeOrRecall(link: Cited, tools: RecallTools): Promise<Seen> {
  const recalled = await recall(link, tools);
  if ('seen' in recalled) return recalled.seen;
  const { history, conditions } = recalled;
  const asked = await observeEitherScheme(link.url, tools, conditions);
  const seen = isUnchanged(asked, conditions) ? await renewed(link, asked, tools) : asked;
  const observation = await askRegistry(seen, link, tools);
  return { observation, isCached: false, siblings: null, history };
}

/** What still holds, or else what is needed to ask: not the page itself, as many links may have to wait their turn. */
async function recall(
  link: Cited,
  { memory, clock, hosts }: RecallTools,
): Promise<{ readonly seen: Seen } | { readonly history: History | null; readonly conditions: Conditions }> {
  const kept = memory === null ? null : await memory.recall(link.url);
  if (memory === null || kept === null) return { history: null, conditions: {} };
  const { observation, siblings, history } = kept;
  const isHeld = isFresh(observation.checkedAt, clock.now(), holdsForMs(kept, link, memory.maxAgeMs, hosts));
  return isHeld
    ? { seen: { observation, isCached: true, siblings, history } }
    : { history, conditions: conditionsFor(observation) };
}

/** The kept page with the moment at which its server said that it has not changed. */
async function renewed(link: Cited, asked: Observation, tools: RecallTools): Promise<Observation> {
  const kept = await tools.memory?.recall(link.url);
  // It was there a moment ago; should the disk have lost it, the page is asked for whole.
  if (kept === null || kept === undefined) return observeEitherScheme(link.url, tools);
  const { attempts, elapsedMs, checkedAt } = asked;
  // Whose the domain is today was not among what the server said.
  const { nameServers: _, ...observation } = kept.observation;
  return { ...observation, attempts, elapsedMs, checkedAt };
}

/** The verdict is this citation's, by the rules of today: what one article finds alive another may find changed. */
function holdsForMs(kept: KeptVisit, link: Cited, maxAgeMs: number, hosts: readonly HostOptions[]): number {
  const { observation, siblings, history } = kept;
  const { verdict } = judgeByAcceptedStatus(observation, hosts) ?? judge(observation, link, { siblings, history });
  const isGood = verdict === 'alive' || verdict === 'moved';
  // What is missing at the end of a cut text may be just what the citation needs.
  return kept.isCut && !isGood ? 0 : holdsMs(verdict, observation.sighting, maxAgeMs);
}

/** None but for a page that answered itself: a validator belongs to one address (RFC 9110 8.8), not to a chain of them. */
function conditionsFor({ sighting, earlier }: Observation): Conditions {
  if (sighting.kind !== 'answered' || sighting.status !== 200 || sighting.hops.length > 0) return {};
  if (earlier.length > 0 || sighting.guise !== 'plain') return {};
  const { etag, 'last-modified': lastModified } = sighting.headers;
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function isUnchanged({ sighting }: Observation, conditions: Conditions): boolean {
  const isAnswer = sighting.kind === 'answered' && sighting.status === 304 && sighting.hops.length === 0;
  return isAnswer && Object.keys(conditions).length > 0;
}
