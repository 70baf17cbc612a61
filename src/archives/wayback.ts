// The Wayback Machine: its capture index first, its replay server where the index does not answer or lists nothing fit.

import type { WantedDay } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Archive, ArchiveTools } from './archive.ts';
import { type IndexAnswer, placeOf, readIndexAnswer } from './ask-index.ts';
import type { Candidate } from './candidate.ts';
import { cdxQueries } from './cdx-query.ts';
import { outranksEarlier } from './choose-capture.ts';
import { conclude, describeExclusion } from './conclude.ts';
import { bestShown, emptyTrail, type SearchRules, searchOn, type Trail, withCandidates } from './find-good-capture.ts';
import { createGate, createPace } from './pace.ts';
import { createPacedClient, type PacedClient } from './paced-client.ts';
import { readCapture } from './read-capture.ts';
import { type ReplayReply, readReply } from './read-reply.ts';
import { type ReplayPlace, rawReplayUrl, readerUrl } from './replay-address.ts';
import { archivableUrl } from './same-address.ts';
import { timedTools } from './timed-tools.ts';
import { timestampOf } from './timestamp.ts';
import { wantedDay, wantedMoment } from './wanted-moment.ts';

export interface WaybackLimits {
  /** Starts in any minute. */
  readonly indexPerMinute: number;
  readonly replayPerMinute: number;
  readonly atOnce: number;
}

export interface WaybackOptions {
  /** Origin that serves `/cdx/search/cdx` and `/web/`. */
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
const MAX_INDEX_BYTES = 256 * 1024;
const MAX_READS = 8;
/** Reads after an index without a fit row: it lists no redirects and errors, which replay knows too. */
const EXTRA_READS = 5;
/** Reads without an index: each shows its neighbours only, so that errors and redirects on the way have to be read too. */
const UNLISTED_READS = 16;
/** Waiting longer than this for the index's rate is worse than the replay path, which needs no index. */
const INDEX_PATIENCE_MS = 2000;
/** Worth while, however, where replay alone leaves open whether there is a capture. */
const INDEX_LAST_PATIENCE_MS = 300_000;
const REPLAY_PATIENCE_MS = 60_000;
/** Older than the archive: asks for the oldest capture, likeliest to be the page where the newest ones no longer are. */
const BEFORE_ALL = '1996-01-01T00:00:00Z';
const RETRY_AFTER_MS = 1000;
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

interface Task {
  readonly url: string;
  readonly wanted: WantedDay | null;
  readonly endpoint: string;
  readonly index: PacedClient;
  readonly replay: PacedClient;
  readonly tools: ArchiveTools;
  readonly isLate: () => boolean;
  readonly signal: AbortSignal | undefined;
}

async function lookUp(task: Task): Promise<Lookup> {
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
  const again = await searchIndex(task, withMoreReads(rules, searched.trail), searched.trail, INDEX_LAST_PATIENCE_MS);
  if (again.kind === 'excluded') return { kind: 'none', service: SERVICE, explanation: describeExclusion(again.by) };
  return concludeFrom(task, again);
}

function concludeFrom({ wanted, isLate }: Task, { trail, listFailure }: Searched): Lookup {
  return conclude({ service: SERVICE, wanted, trail, listFailure, isLate: isLate() });
}

function withMoreReads(rules: SearchRules, trail: Trail): SearchRules {
  return { ...rules, maxReads: trail.reads + EXTRA_READS };
}

interface Searched {
  readonly kind: 'searched';
  readonly trail: Trail;
  /** Why the index did not list the captures; null where it did. */
  readonly listFailure: string | null;
  readonly isForRate: boolean;
}

type Listed = Searched | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' };

// The captures from the wanted day on are read before the earlier ones are so much as asked for, where they outrank them.
async function searchIndex(task: Task, rules: SearchRules, known: Trail, patienceMs: number): Promise<Listed> {
  const queries = cdxQueries(task.endpoint, task.url, task.wanted);
  const isSure = (one: Candidate): boolean => !one.needsTitle && outranksEarlier(one, task.wanted);
  let trail = known;
  for (const [at, query] of queries.entries()) {
    const answer = await askIndex(task, query, patienceMs);
    if (answer.kind === 'excluded') return answer;
    if (answer.kind === 'failed') {
      return { kind: 'searched', trail, listFailure: answer.why, isForRate: answer.isForRate };
    }
    const isLast = at === queries.length - 1;
    trail = withCandidates(trail, answer.candidates);
    trail = await searchOn(trail, rules, isLast ? undefined : isSure);
    const best = bestShown(trail, task.wanted);
    if (best !== null && outranksEarlier(best.capture, task.wanted)) break;
  }
  return { kind: 'searched', trail, listFailure: null, isForRate: false };
}

// Replay knows the redirects and errors that the query leaves out, and answers where the index does not.
async function searchReplay(task: Task, rules: SearchRules, { trail, listFailure }: Searched): Promise<Trail> {
  const isSettled = trail.shown.length > 0 && listFailure === null;
  if (isSettled || trail.excludedBy !== null) return trail;
  const maxReads = trail.reads + (listFailure === null ? EXTRA_READS : UNLISTED_READS);
  const bounded = { ...rules, maxReads, takesNeighbours: true };
  const moment = wantedMoment(task.wanted, task.tools.clock.now());
  const near = await searchOn(withCandidates(trail, [guessAt(moment, task.url)]), bounded);
  const isOver = near.shown.length > 0 || near.isSaidAbsent || near.unreadable.length > 0 || task.wanted !== null;
  return isOver ? near : searchOn(withCandidates(near, [guessAt(BEFORE_ALL, task.url)]), bounded);
}

async function askIndex({ index, url, tools, signal }: Task, query: string, patienceMs: number): Promise<IndexAnswer> {
  const ask = { headers: {}, maxBodyBytes: MAX_INDEX_BYTES, patienceMs };
  return readIndexAnswer(await index.ask(query, ask, tools, signal), url, tools.clock.now());
}

async function play({ replay, endpoint, tools, signal }: Task, place: ReplayPlace): Promise<ReplayReply> {
  const ask = { headers: {}, maxBodyBytes: tools.maxBodyBytes, patienceMs: REPLAY_PATIENCE_MS };
  const once = async (): Promise<ReplayReply> => {
    const exchange = await replay.ask(rawReplayUrl(endpoint, place), ask, tools, signal);
    return readReply(exchange);
  };
  const reply = await once();
  if (reply.kind !== 'failed' || !reply.isPassing) return reply;
  await tools.clock.sleep(RETRY_AFTER_MS, signal);
  return once();
}

function guessAt(capturedAt: string, url: string): Candidate {
  const place = { timestamp: timestampOf(capturedAt), original: url };
  return {
    capturedAt,
    original: url,
    place: placeOf(place.timestamp, place.original),
    url: readerUrl(place),
    digest: null,
    isListedGood: false,
    needsTitle: false,
    isGuess: true,
  };
}
