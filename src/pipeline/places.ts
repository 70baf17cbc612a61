// The global limit: so many jobs at once, first come, first served.

export interface Places {
  /** Runs the job when there is a place; resolves or rejects as the job does. */
  run<T>(job: () => Promise<T>): Promise<T>;
  /** How many wait for a place. */
  readonly waiting: () => number;
  /** Sets who is told when fewer wait, or a place is free. */
  onLeave(listener: () => void): void;
}

/**
 * An array keeps who waits, not a chain of nodes: once a node is old, the collector of young objects takes all that
 * follow for living, and the pages that they lead to (docs/performance.md).
 */
export function createPlaces(count: number): Places {
  const queue: (() => void)[] = [];
  let free = count;
  let tell = () => {};

  function enter(): Promise<void> {
    return new Promise((resolve) => {
      queue.push(resolve);
    });
  }

  function leave(): void {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
    tell();
  }

  return {
    async run(job) {
      if (free > 0) free -= 1;
      else await enter();
      try {
        return await job();
      } finally {
        leave();
      }
    },
    waiting: () => queue.length,
    onLeave(listener) {
      tell = listener;
    },
  };
}
