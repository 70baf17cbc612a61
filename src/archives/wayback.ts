// The Wayback Machine: its capture index first, its replay server where the index does not answer or lists nothing fit.

import type { Lookup } from '../model/lookup.ts';
import type { Archive } from './archive.ts';
import { conclude, describeExclusion } from './conclude.ts';
import { emptyTrail, type SearchRules } from './find-good-capture.ts';
import { createGate, createPace } from './pace.ts';
import { createPacedClient } from './paced-client.ts';
import { readCapture } from './read-capture.ts';
import type { ReplayPlace } from './replay-address.ts';
import { archivableUrl } from './same-address.ts';
import { type Searched, searchIndex } from './search-index.ts';
import { play, searchReplay } from './search-replay.ts';
import { timedTools } from './timed-tools.ts';
import { wantedDay } from './wanted-moment.ts';
import type { WaybackTask } from './wayback-task.ts';

export interface WaybackLimits {
  /** Starts in any minute. */
  readonly indexPerMinute: number;
  readonly replayPerMinute: number;
  readonly atOnce: number;
}

export interface WaybackOptions {
  /** An origin, without a slash at its end. */
  readonly endpoint: string;
  readonly limits: WaybackLimits;
}

/**
 * Four fifths of the hard limits, which count per network: 30 a minute for the index since June 2026, 600 for replay
 * (edgi-govdata-archiving/wayback#206 and _client.py).
 */
export const waybackLimits: WaybackLimits = { indexPerMinute: 24, replayPerMinute: 480, atOnce: 4 };

export const waybackOrigin = 'https://web.archive.org';

const SERVICE = 'wayback';
const HOST = 'web.archive.org';
const MAX_READS = 8;
/** Waiting longer than this for the index's rate is worse than the replay path, which needs no index. */
const INDEX_PATIENCE_MS = 2000;
/** Worth while, however, where replay alone leaves open whether there is a capture. */
const INDEX_LAST_PATIENCE_MS = 300_000;
/** A look-up begins no new reading once the archive took as long as so many request deadlines to answer it. */
const DEADLINES_A_LOOKUP = 4;

/** The Wayback Machine for one run: all look-ups share its rate limits and its circuit breakers. */
export function createWayback({ endpoint, limits }: WaybackOptions): Archive {
  const gate = createGate(limits.atOnce);
  const index = createPacedClient(HOST, createPace(limits.indexPerMinute, gate));
  const replay = createPacedClient(HOST, createPace(limits.replayPerMinute, gate));
  return {
    name: SERVICE,
    lookUp: async (request, tools, signal) => {
      const url = archivableUrl(request.url);
      if (url === null)
        return { kind: 'none', service: SERVICE, explanation: 'No archive can hold an address of this kind.' };
      try {
        const { tools: timed, spentMs } = timedTools(tools);
        const isLate = (): boolean => spentMs() > DEADLINES_A_LOOKUP * tools.timeoutMs;
        return await lookUp({ url, wanted: wantedDay(request), endpoint, index, replay, tools: timed, isLate, signal });
      } catch (error) {
        if (signal?.aborted !== true) throw error;
        return { kind: 'unknown', service: SERVICE, explanation: 'The look-up was interrupted.' };
      }
    },
  };
}

async function lookUp(task: WaybackTask): Promise<Lookup> {
  const { url, wanted, tools, isLate } = task;
  const reader = { url, play: (place: ReplayPlace) => play(task, place), judge: tools.judgeCapture };
  const rules: SearchRules = {
    wanted,
    maxReads: MAX_READS,
    isLate,
    read: (candidate) => readCapture(candidate, reader),
    takesNeighbours: false,
  };
  const listed = await searchIndex(task, rules, emptyTrail, INDEX_PATIENCE_MS);
  if (listed.kind === 'excluded') return { kind: 'none', service: SERVICE, explanation: describeExclusion(listed.by) };
  const searched = { ...listed, trail: await searchReplay(task, rules, listed) };
  const lookup = concludeFrom(task, searched);
  if (lookup.kind !== 'unknown' || !listed.isForRate) return lookup;
  const again = await searchIndex(task, rules, searched.trail, INDEX_LAST_PATIENCE_MS);
  if (again.kind === 'excluded') return { kind: 'none', service: SERVICE, explanation: describeExclusion(again.by) };
  return concludeFrom(task, again);
}

function concludeFrom({ wanted, isLate }: WaybackTask, { trail, listFailure }: Searched): Lookup {
  return conclude({ service: SERVICE, wanted, trail, listFailure, isLate: isLate() });
}
