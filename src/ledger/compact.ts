// Keeps a ledger from growing for ever: the newest record of each key stays, the oldest go where there are too many.

import { clearAbandoned, openLog, replaceLog } from '../world/log-file.ts';
import { encodeLine, HEAD, isWhole, KEY_LENGTH, keyOfLine, secondsOfLine } from './line.ts';
import type { Place } from './scan.ts';
import { scanLines } from './scan.ts';

export interface CompactLimits {
  /** Bytes that stay at most. */
  readonly mostBytes: number;
  /** Records that nobody has renewed for longer than this go. */
  readonly longestMs: number;
}

interface Dated extends Place {
  readonly seconds: number;
}

/** Under this key, which is no hash, the bytes are written that a compaction left. */
export const COMPACTED = '0'.repeat(KEY_LENGTH);

const LONGEST_PIECE = 1_048_576;
const LINE_FEED = Buffer.from('\n');

/**
 * Writes the ledger anew and puts it in the old one's place, without stopping others from reading or appending.
 * Resolves to false where another process has done so meanwhile. @throws the system's error; then the old one stands
 */
export async function compact(path: string, nowMs: number, limits: CompactLimits): Promise<boolean> {
  await clearAbandoned(path, nowMs);
  const log = await openLog(path);
  try {
    const newest = new Map<string, Dated>();
    const { bytes } = await scanLines(log, (line, place) => {
      const key = keyOfLine(line);
      if (key !== COMPACTED && isWhole(line)) newest.set(key, { ...place, seconds: secondsOfLine(line) });
    });
    const kept = selectRecent([...newest.values()], nowMs, limits);
    async function* pieces() {
      yield HEAD + (encodeLine(COMPACTED, nowMs, sum(kept)) ?? '');
      for (const { offset, length } of joinNeighbours(kept)) {
        yield await log.read(offset, length);
        yield LINE_FEED;
      }
    }
    return await replaceLog(path, log, pieces(), bytes);
  } finally {
    await log.close();
  }
}

/** In the order of the file. */
function selectRecent(records: readonly Dated[], nowMs: number, limits: CompactLimits): readonly Dated[] {
  let bytes = 0;
  return records
    .filter(({ seconds }) => nowMs - seconds * 1000 <= limits.longestMs)
    .toSorted((a, b) => b.seconds - a.seconds)
    .filter(({ length }) => {
      bytes += length + 1;
      return bytes <= limits.mostBytes;
    })
    .toSorted((a, b) => a.offset - b.offset);
}

/** Lines that stand next to each other as one piece, as long as it is not too long to hold. */
function* joinNeighbours(places: readonly Place[]): Generator<Place> {
  let piece: Place | null = null;
  for (const { offset, length } of places) {
    const end: number = piece === null ? 0 : piece.offset + piece.length;
    // One line feed ends a line, a second one begins a write.
    if (piece !== null && offset - end <= 2 && offset + length - piece.offset <= LONGEST_PIECE) {
      piece = { offset: piece.offset, length: offset + length - piece.offset };
    } else {
      if (piece !== null) yield piece;
      piece = { offset, length };
    }
  }
  if (piece !== null) yield piece;
}

function sum(places: readonly Place[]): number {
  return places.reduce((bytes, { length }) => bytes + length + 1, 0);
}
