// Holds the requests of a whole run to a service's rate: so many starts in any minute, so many at once.

import type { ArchiveClock } from './archive.ts';

/** At most so many requests to one service at once, whichever of its endpoints they go to. */
export interface Gate {
  /** Waits for a free place; call what it gives when done. */
  readonly enter: () => Promise<() => void>;
}

export interface PacedRun {
  readonly clock: ArchiveClock;
  /** The longest wait for the rate that is worth while, in milliseconds. */
  readonly patienceMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onWait: (waitMs: number) => void;
}

export interface Pace {
  /** Runs the task when its turn comes; null, without running it, where that would take longer than the patience. */
  readonly run: <T>(task: () => Promise<T>, run: PacedRun) => Promise<T | null>;
}

const WINDOW_MS = 60_000;
const WORTH_TELLING_MS = 1000;

/** A gate for one service. */
export function createGate(atOnce: number): Gate {
  let free = atOnce;
  const queue: (() => void)[] = [];
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    enter: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => queue.push(resolve));
      return once(leave);
    },
  };
}

/** A pace for one endpoint: at most `perMinute` starts in any 60 seconds, in the order of asking. */
export function createPace(perMinute: number, gate: Gate): Pace {
  /** The last `perMinute` starts, past or promised, oldest first. */
  const starts: number[] = [];
  return {
    run: async (task, { clock, patienceMs, signal, onWait }) => {
      const leave = await gate.enter();
      try {
        const now = clock.now();
        const oldest = starts.length < perMinute ? undefined : starts[0];
        const at = oldest === undefined ? now : Math.max(now, oldest + WINDOW_MS + 1);
        if (at - now > patienceMs) return null;
        starts.push(at);
        if (starts.length > perMinute) starts.shift();
        if (at - now >= WORTH_TELLING_MS) onWait(at - now);
        if (at > now) await clock.sleep(at - now, signal);
        return await task();
      } finally {
        leave();
      }
    },
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}
