// Looks an address up by replay alone: asks it for what it holds near a moment, and goes from capture to capture.

import { placeOf } from './ask-index.ts';
import type { Candidate } from './candidate.ts';
import { type SearchRules, searchOn, type Trail, withCandidates } from './find-good-capture.ts';
import { type ReplayReply, readReply } from './read-reply.ts';
import { type ReplayPlace, rawReplayUrl, readerUrl } from './replay-address.ts';
import type { Searched } from './search-index.ts';
import { timestampOf } from './timestamp.ts';
import { wantedMoment } from './wanted-moment.ts';
import type { WaybackTask } from './wayback-task.ts';

/** Reads after an index without a fit row: it lists no redirects and errors, which replay knows too. */
const EXTRA_READS = 5;
/** Reads without an index: each shows its neighbours only, so that errors and redirects on the way have to be read too. */
const UNLISTED_READS = 16;
/** Older than the archive: asks for the oldest capture, likeliest to be the page where the newest ones no longer are. */
const BEFORE_ALL = '1996-01-01T00:00:00Z';
/** A thousand links need two thousand replays: a good four minutes at its rate, which is what it takes. */
const PATIENCE_MS = 3_600_000;
const RETRY_AFTER_MS = 1000;

/** Replay knows the redirects and errors that the query leaves out, and answers where the index does not. */
export async function searchReplay(
  task: WaybackTask,
  rules: SearchRules,
  { trail, listFailure }: Searched,
): Promise<Trail> {
  const isSettled = trail.shown.length > 0 && listFailure === null;
  if (isSettled || trail.excludedBy !== null) return trail;
  const maxReads = listFailure === null ? EXTRA_READS : UNLISTED_READS;
  const bounded = { ...rules, maxReads, takesNeighbours: true };
  const moment = wantedMoment(task.wanted, task.tools.clock.now());
  // What the index listed has had its readings.
  const eligible = listFailure === null ? unknownTo(trail) : undefined;
  const near = await searchOn(withCandidates(trail, [guessAt(moment, task.url)]), bounded, eligible);
  const isOver = near.shown.length > 0 || near.isSaidAbsent || near.unreadable.length > 0 || task.wanted !== null;
  return isOver ? near : searchOn(withCandidates(near, [guessAt(BEFORE_ALL, task.url)]), bounded, unknownTo(near));
}

function unknownTo({ places }: Trail): (candidate: Candidate) => boolean {
  return ({ place }) => !places.has(place);
}

/** As much of a look-up as replay needs. */
export type ReplayTask = Pick<WaybackTask, 'replay' | 'endpoint' | 'tools' | 'signal'>;

/** One answer of the replay server; a passing failure is asked once more. */
export async function play({ replay, endpoint, tools, signal }: ReplayTask, place: ReplayPlace): Promise<ReplayReply> {
  const ask = { headers: {}, maxBodyBytes: tools.maxBodyBytes, patienceMs: PATIENCE_MS };
  const once = async (): Promise<ReplayReply> =>
    readReply(await replay.ask(rawReplayUrl(endpoint, place), ask, tools, signal));
  const reply = await once();
  if (reply.kind !== 'failed' || !reply.isPassing) return reply;
  await tools.clock.sleep(RETRY_AFTER_MS, signal);
  return once();
}

/** A candidate that is not known to exist. */
export function guessAt(capturedAt: string, url: string): Candidate {
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
