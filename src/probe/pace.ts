// Keeps every host's pace: so many requests at once, so long between two, and no request before a host allows it.

import { hostFits } from '../text/host-fits.ts';
import { createAbortBell, type Interrupt } from '../world/abort-bell.ts';
import type { Clock } from '../world/clock.ts';
import { loadSites, type Sites } from './site.ts';

export interface PaceOptions {
  /** Requests at once to one host. */
  readonly perHost: number;
  /** Pause between the starts of two requests to one host. */
  readonly hostIntervalMs: number;
  /** Hosts with limits of their own; the first pattern that fits counts, and what it leaves out is as for all others. */
  readonly special: readonly SpecialHost[];
  readonly clock: Clock;
}

export interface SpecialHost {
  /** A host name, or `*.` and a name for everything below it. */
  readonly host: string;
  readonly perHost?: number;
  readonly intervalMs?: number;
}

export interface Pace {
  /**
   * Runs the job when the host of `address` (a URL or a host name) allows, first come, first served. Resolves or rejects
   * as the job does; rejects with the signal's reason where that aborts the waiting.
   */
  run<T>(address: string, job: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** No request to the host starts before `untilMs`, those already waiting included; an earlier order stays in force. */
  delay(address: string, untilMs: number): Promise<void>;
  /** The host had too much (429 or 503 without a word of when): the pause between two requests begins, or doubles. */
  slow(address: string): Promise<void>;
  /** The host answered as usual: what `slow` added is halved, and gone when little is left. */
  ease(address: string): void;
  /** The pause between two requests is at least this long from now on. */
  atLeast(address: string, intervalMs: number): Promise<void>;
}

// The first pause after a 429, and the longest; as lychee's, which doubles from half a second to half a minute.
const FIRST_SLOWDOWN_MS = 500;
const LONGEST_SLOWDOWN_MS = 30_000;

interface Waiter {
  readonly start: () => void;
}

/** One host's queue; plain mutable state behind the functions below. */
interface Line {
  readonly perHost: number;
  intervalMs: number;
  /** Added to the interval while the host is overloaded. */
  slowdownMs: number;
  /** First come, first served. */
  readonly waiters: Waiter[];
  running: number;
  nextStartMs: number;
  notBeforeMs: number;
  /** The wake-up that is set, if one is, and the moment it is for. */
  alarm: { readonly atMs: number; readonly off: AbortController } | null;
}

/**
 * Hosts are told apart by registrable domain: what serves `www.a.example` and `a.example` is one machine or one owner.
 * Those that one pattern of special limits fits are one host, too.
 */
export function createPace({ perHost, hostIntervalMs, special, clock }: PaceOptions): Pace {
  const lines = new Map<string, Line>();
  // The same by what stands before an address's path, as every request asks for it, more than once.
  const linesByStart = new Map<string, Line>();
  const bell = createAbortBell();
  let sites: Sites | null = null;

  async function lineFor(address: string): Promise<Line> {
    const start = startOf(address);
    const known = linesByStart.get(start);
    if (known !== undefined) return known;
    const hostname = URL.canParse(address) ? new URL(address).hostname : address;
    const own = special.find(({ host }) => hostFits(host, hostname));
    sites ??= await loadSites();
    const line =
      own === undefined
        ? lineOf(`site ${sites.siteOf(hostname)}`, perHost, hostIntervalMs)
        : lineOf(own.host, own.perHost ?? perHost, own.intervalMs ?? hostIntervalMs);
    linesByStart.set(start, line);
    return line;
  }

  function lineOf(key: string, atOnce: number, intervalMs: number): Line {
    const known = lines.get(key);
    if (known !== undefined) return known;
    const line: Line = {
      perHost: atOnce,
      intervalMs,
      slowdownMs: 0,
      waiters: [],
      running: 0,
      nextStartMs: 0,
      notBeforeMs: 0,
      alarm: null,
    };
    lines.set(key, line);
    return line;
  }

  /** Starts whoever may start now, and sets the alarm for the next one. */
  function serve(line: Line): void {
    while (line.waiters.length > 0 && takePlace(line)) line.waiters.shift()?.start();
  }

  /** Takes a place of the line; false where it has none yet. */
  function takePlace(line: Line): boolean {
    if (line.running >= line.perHost) return false;
    const atMs = Math.max(line.nextStartMs, line.notBeforeMs);
    const nowMs = clock.now();
    if (atMs > nowMs) {
      setAlarm(line, atMs);
      return false;
    }
    line.running += 1;
    line.nextStartMs = nowMs + line.intervalMs + line.slowdownMs;
    return true;
  }

  function setAlarm(line: Line, atMs: number): void {
    if (line.alarm?.atMs === atMs) return;
    line.alarm?.off.abort();
    const off = new AbortController();
    line.alarm = { atMs, off };
    clock.sleep(atMs - clock.now(), off.signal).then(
      () => {
        line.alarm = null;
        serve(line);
      },
      // Another alarm took this one's place, or nobody waits any more.
      () => {},
    );
  }

  function enter(line: Line, interrupt: Interrupt | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        start() {
          takeOff?.();
          resolve();
        },
      };
      const takeOff = interrupt?.on(() => {
        line.waiters.splice(line.waiters.indexOf(waiter), 1);
        if (line.waiters.length === 0) clearAlarm(line);
        reject(interrupt.reason());
      });
      line.waiters.push(waiter);
      serve(line);
    });
  }

  return {
    async run(address, job, signal) {
      const line = linesByStart.get(startOf(address)) ?? (await lineFor(address));
      signal?.throwIfAborted();
      if (line.waiters.length > 0 || !takePlace(line)) await enter(line, signal && bell.of(signal));
      try {
        return await job();
      } finally {
        line.running -= 1;
        serve(line);
      }
    },
    async delay(address, untilMs) {
      const line = await lineFor(address);
      line.notBeforeMs = Math.max(line.notBeforeMs, untilMs);
      serve(line);
    },
    async slow(address) {
      const line = await lineFor(address);
      line.slowdownMs = Math.min(Math.max(line.slowdownMs * 2, FIRST_SLOWDOWN_MS), LONGEST_SLOWDOWN_MS);
      line.nextStartMs = Math.max(line.nextStartMs, clock.now() + line.slowdownMs);
    },
    ease(address) {
      const line = linesByStart.get(startOf(address));
      if (line !== undefined) line.slowdownMs = line.slowdownMs <= FIRST_SLOWDOWN_MS ? 0 : line.slowdownMs / 2;
    },
    async atLeast(address, intervalMs) {
      const line = await lineFor(address);
      line.intervalMs = Math.max(line.intervalMs, intervalMs);
    },
  };
}

/** Scheme and authority of a web address (RFC 3986 3); what has none is taken whole. */
function startOf(address: string): string {
  return /^https?:\/\/[^/?#\\]+/i.exec(address)?.[0] ?? address;
}

function clearAlarm(line: Line): void {
  line.alarm?.off.abort();
  line.alarm = null;
}
