// What earlier runs know and what this one adds: the ledger, in the words of links, observations and look-ups.

import pLimit from 'p-limit';
import * as v from 'valibot';
import { isFresh, keyOf, lookupHoldsMs, nextHistory, nextReadings, openLedger } from '../ledger/index.ts';
import type { History } from '../model/history.ts';
import type { Link } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Clock } from '../world/clock.ts';
import type { Visit } from './cut-observation.ts';
import { cutObservation } from './cut-observation.ts';
import type { KeptVisit } from './memory-schema.ts';
import { keptLookupSchema, keptVisitSchema } from './memory-schema.ts';
import type { NetworkProof } from './network-proof.ts';
import type { CheckOptions } from './options.ts';
import { webOf } from './web-of.ts';

/** Where a run keeps what it learns, and how long a good verdict holds. */
export interface CacheOptions {
  readonly path: string;
  readonly maxAgeMs: number;
  /** Told in one sentence why there is no cache, or no longer one. */
  readonly onTrouble: (sentence: string) => void;
}

export interface Memory {
  /** How long a good verdict holds, in milliseconds. */
  readonly maxAgeMs: number;
  recall(url: string): Promise<KeptVisit | null>;
  keep(visit: Visit): void;
  /** Null where nothing is known that still holds. */
  recallLookup(link: Link): Promise<Lookup | null>;
  keepLookup(link: Link, lookup: Lookup): void;
  /** Resolves when everything is written. */
  close(): Promise<void>;
}

const MOST_READ = 32;

/** Null where there is no cache to be had. */
export async function openMemory(
  links: readonly Link[],
  options: CheckOptions,
  cache: CacheOptions,
  tools: { readonly clock: Clock; readonly proof: NetworkProof },
): Promise<Memory | null> {
  const { clock, proof } = tools;
  const web = webOf(options);
  const visitKey = (url: string) => keyOf('visit', web, url);
  const lookupKey = (link: Link) => keyOf('lookup', web, options.archives, options.waybackEndpoint, ...matterOf(link));
  const keys = links.flatMap((link) => [...[link.url, ...link.variants].map(visitKey), lookupKey(link)]);
  const { path, onTrouble, maxAgeMs } = cache;
  const ledger = await openLedger({ path, onTrouble, clock, keys: new Set(keys) });
  if (ledger === null) return null;
  // All links of a run begin at once; their pages must not all be in memory at once.
  const reading = pLimit(MOST_READ);
  const histories = new Map<string, History>();
  // Failures wait for the proof that they are not our own.
  const doubtful: (() => void)[] = [];
  const release = () => {
    if (proof.isProven()) for (const write of doubtful.splice(0)) write();
  };
  return {
    maxAgeMs,
    async recall(url) {
      const kept = await reading(async () => read(keptVisitSchema, await ledger.read(visitKey(url))));
      if (kept?.url !== url) return null;
      const history = withReadings(kept);
      histories.set(url, history);
      return { ...kept, history };
    },
    keep(visit) {
      const { link, observation, context, verdict } = visit;
      const { probe = null, sameEnd = [] } = context.siblings ?? {};
      const kept: KeptVisit = {
        url: link.url,
        ...cutObservation(visit),
        siblings: { probe, sameEnd },
        history: nextHistory(histories.get(link.url) ?? null, observation, verdict.verdict),
      };
      doubtful.push(() => ledger.write(visitKey(link.url), kept));
      release();
    },
    async recallLookup(link) {
      const kept = read(keptLookupSchema, await ledger.read(lookupKey(link)));
      if (kept === null) return null;
      return isFresh(kept.askedAt, clock.now(), lookupHoldsMs(kept.lookup, maxAgeMs)) ? kept.lookup : null;
    },
    keepLookup(link, lookup) {
      if (lookup.kind === 'unknown') return;
      ledger.write(lookupKey(link), { askedAt: new Date(clock.now()).toISOString(), lookup });
    },
    async close() {
      release();
      await ledger.close();
    },
  };
}

/** An older version kept the page alone: that is a reading too. */
function withReadings({ history, observation }: KeptVisit): History {
  return history.readings === undefined ? { ...history, readings: nextReadings([], observation) } : history;
}

/** What decides which capture is chosen and whether it is the cited page. */
function matterOf({ url, archiveOf, wanted, citedBy }: Link): readonly unknown[] {
  const titles = new Set(citedBy.map(({ title }) => title));
  return [archiveOf?.url ?? url, archiveOf?.capturedAt ?? null, wanted?.date, wanted?.from, [...titles].toSorted()];
}

/** Null for what an older or newer version wrote in another way. */
function read<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
