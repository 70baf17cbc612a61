// Reads a capture back that the Wayback Machine has just made.

import type { Candidate, Reading } from './candidate.ts';
import { readCapture } from './read-capture.ts';
import { type ReplayPlace, readerUrl } from './replay-address.ts';
import type { SaveOutcome } from './save-outcome.ts';
import { guessAt, play, type ReplayTask } from './search-replay.ts';
import { isoOfMs, timestampOf } from './timestamp.ts';

// A new capture may take a while to be played.
const AGAIN_AFTER_MS = 10_000;

/**
 * What was saved, and whether it is the page.
 * @param made what the archive says that it captured; null where it says only that it has done so a short time ago
 * @param url the address as cited
 */
export async function readBack(
  made: { readonly capturedAt: string; readonly original: string } | null,
  url: string,
  task: ReplayTask,
): Promise<SaveOutcome> {
  const reader = { url, play: (place: ReplayPlace) => play(task, place), judge: task.tools.judgeCapture };
  const read = (candidate: Candidate): Promise<Reading> => readCapture(candidate, reader);
  if (made === null) {
    const newest = await read(guessAt(isoOfMs(task.tools.clock.now()), url));
    const reading = newest.kind === 'elsewhere' ? await read(newest.candidate) : newest;
    if (reading.kind === 'shown') return saved(reading.capture, reading);
    return { kind: 'failed', explanation: 'Not saved: the archive names a recent capture, but does not show it.' };
  }
  const { capturedAt, original } = made;
  const capture = { url: readerUrl({ timestamp: timestampOf(capturedAt), original }), capturedAt, original };
  const first = await read(guessAt(capturedAt, original));
  if (first.kind === 'shown' || first.kind === 'unfit') return saved(capture, first);
  await task.tools.clock.sleep(AGAIN_AFTER_MS, task.signal);
  return saved(capture, await read(guessAt(capturedAt, original)));
}

function saved(capture: { url: string; capturedAt: string; original: string }, reading: Reading): SaveOutcome {
  return { kind: 'saved', capture, isVerified: reading.kind === 'shown', explanation: explain(reading) };
}

function explain(reading: Reading): string {
  if (reading.kind === 'shown') return `Saved and read back: ${reading.judgement.why}.`;
  if (reading.kind === 'unfit') return `Saved, but the capture may not show the page: ${reading.why}.`;
  return 'Saved, but the capture could not be read back yet.';
}
