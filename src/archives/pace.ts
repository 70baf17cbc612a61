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

/**
 * A pace for one endpoint: at most `perMinute` starts in any 60 seconds, in the order of asking. Who waits for the rate
 * holds no place in the gate, so that a slow index never keeps a quick replay server waiting.
 */
export function createPace(perMinute: number, gate: Gate): Pace {
  /** The last `perMinute` starts, oldest first. */
  const starts: number[] = [];
  /** Settles when everybody who asked before has started. */
  let turn = Promise.resolve();
  let waiting = 0;

  const start = async ({ clock, signal }: PacedRun): Promise<() => void> => {
    const now = clock.now();
    const [at = now] = nextStarts(starts, 1, perMinute, now);
    if (at > now) await clock.sleep(at - now, signal);
    const leave = await gate.enter();
    starts.push(Math.max(at, clock.now()));
    if (starts.length > perMinute) starts.shift();
    return leave;
  };

  return {
    run: async (task, run) => {
      const now = run.clock.now();
      const waitMs = (nextStarts(starts, waiting + 1, perMinute, now).at(-1) ?? now) - now;
      if (waitMs > run.patienceMs) return null;
      if (waitMs >= WORTH_TELLING_MS) run.onWait(waitMs);
      waiting += 1;
      const started = turn.then(() => start(run));
      turn = started.then(nothing, nothing);
      const leave = await started.finally(() => {
        waiting -= 1;
      });
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}

function nothing(): void {}

// When the next `count` starts may be, given the last ones.
function nextStarts(starts: readonly number[], count: number, perMinute: number, now: number): readonly number[] {
  const times = [...starts];
  for (let made = 0; made < count; made += 1) {
    const blocking = times[times.length - perMinute];
    times.push(blocking === undefined ? now : Math.max(now, blocking + WINDOW_MS + 1));
  }
  return times.slice(starts.length);
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}
