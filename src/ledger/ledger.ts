// The ledger of a run: what is known of the addresses that it asks, and a place to write what it learns.

import type { Clock } from '../world/clock.ts';
import { type LogFile, openLog } from '../world/log-file.ts';
import { COMPACTED, type CompactLimits, compact } from './compact.ts';
import { encodeLine, HEAD, isWhole, keyOfLine, valueOfLine } from './line.ts';
import type { Place } from './scan.ts';
import { scanLines } from './scan.ts';
import { createWriter } from './writer.ts';

export interface LedgerOptions {
  /** A file; made where there is none, with the folders above it. */
  readonly path: string;
  /** Keys that the run may read, as `keyOf` makes them; only their places are held in memory. */
  readonly keys: ReadonlySet<string>;
  readonly clock: Clock;
  /** Told in one sentence, at most once, why nothing can be read or written any more. */
  readonly onTrouble: (sentence: string) => void;
}

export interface Ledger {
  /** The newest whole record as it stood when the ledger was opened; undefined where there is none. */
  read(key: string): Promise<unknown>;
  /** Written soon; a record too large is left out. */
  write(key: string, value: unknown): void;
  /** Resolves when everything is written. */
  close(): Promise<void>;
}

// Nobody minds a file of this size.
const WORTH_COMPACTING = 16 * 1_048_576;
// A ledger is read through once in a run: twice this, the most that it grows to, is still hardly felt.
const LIMITS: CompactLimits = { mostBytes: 128 * 1_048_576, longestMs: 400 * 86_400_000 };

/** Null where there is none to be had; `onTrouble` was told why. Never throws, never harms a file that is not its own. */
export async function openLedger(options: LedgerOptions): Promise<Ledger | null> {
  const { path, onTrouble } = options;
  let log: LogFile;
  try {
    log = await openLog(path);
  } catch (error) {
    onTrouble(`${path}: nothing can be kept here${codeOf(error)}, so this run goes without its cache.`);
    return null;
  }
  try {
    const head = await log.read(0, HEAD.length);
    if (head.length > 0 && head.toString('latin1') !== HEAD) {
      onTrouble(`${path}: this is no cache of cite-check, so it is left alone and this run goes without one.`);
      await log.close();
      return null;
    }
    return await ledgerOver(log, options);
  } catch (error) {
    onTrouble(`${path}: this cache cannot be read${codeOf(error)}, so this run goes without it.`);
    await log.close();
    return null;
  }
}

async function ledgerOver(log: LogFile, { path, keys, clock, onTrouble }: LedgerOptions): Promise<Ledger> {
  const places = new Map<string, Place>();
  const { lines, misshapen } = await scanLines(log, (line, place) => {
    const key = keyOfLine(line);
    if ((keys.has(key) || key === COMPACTED) && isWhole(line)) places.set(key, place);
  });
  // A kill leaves a torn line; more than a few is damage that a user should know of.
  const isDamaged = misshapen > 5 && misshapen > lines / 10;
  if (isDamaged) onTrouble(`${path}: parts of this cache are damaged; what they held is asked again.`);
  const writer = createWriter(path, onTrouble);

  async function read(key: string): Promise<unknown> {
    const place = places.get(key);
    if (place === undefined) return undefined;
    // What the disk refuses to give is not known.
    const line = await log.read(place.offset, place.length).catch(() => null);
    return line === null ? undefined : valueOfLine(line);
  }

  return {
    read,
    write(key, value) {
      const line = encodeLine(key, clock.now(), value);
      if (line !== null) writer.add(line);
    },
    async close() {
      await writer.end();
      const bytes = await log.size().catch(() => 0);
      const before = await read(COMPACTED);
      await log.close();
      const isGrown = bytes > WORTH_COMPACTING && bytes > 2 * (typeof before === 'number' ? before : 0);
      if (isGrown || isDamaged) await compact(path, clock.now(), LIMITS).catch(() => false);
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
}
