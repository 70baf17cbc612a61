// The global limit: so many requests at once, shared out among the hosts.

export interface GlobalLimit {
  /** Runs the job, a request to this host, when there is a place; resolves or rejects as the job does. */
  run<T>(host: string, job: () => Promise<T>): Promise<T>;
  /** How many wait that are next in turn: a host that has places already does not keep others from coming. */
  readonly waiting: () => number;
  /** Sets who is told when fewer wait, or a place is free. */
  onLeave(listener: () => void): void;
}

interface Waiter {
  readonly host: string;
  readonly enter: () => void;
}

// Requests of one host under way, from which on its others wait without being counted.
const SEVERAL = 2;

/**
 * A place that becomes free goes to the host with the fewest requests under way, of equals to who came first: so hosts
 * that take long to answer end with one place each while others wait, not with all.
 *
 * An array keeps who waits, not a chain of nodes: once a node is old, the collector of young objects takes all that
 * follow for living, and the pages that they lead to (docs/performance.md).
 */
export function createGlobalLimit(count: number): GlobalLimit {
  const queue: Waiter[] = [];
  const running = new Map<string, number>();
  let free = count;
  let tell = () => {};

  function enter(host: string): Promise<void> {
    return new Promise((resolve) => {
      queue.push({ host, enter: resolve });
    });
  }

  function leave(host: string): void {
    const left = runningOf(host) - 1;
    if (left > 0) running.set(host, left);
    else running.delete(host);
    const next = takeFairest();
    if (next === undefined) free += 1;
    else next.enter();
    tell();
  }

  function takeFairest(): Waiter | undefined {
    let [best, fewest] = [0, Number.POSITIVE_INFINITY];
    for (const [at, { host }] of queue.entries()) {
      const count = runningOf(host);
      if (count < fewest) [best, fewest] = [at, count];
      if (count === 0) break;
    }
    const [next] = queue.splice(best, 1);
    if (next !== undefined) running.set(next.host, fewest + 1);
    return next;
  }

  function runningOf(host: string): number {
    return running.get(host) ?? 0;
  }

  return {
    async run(host, job) {
      if (free > 0) {
        free -= 1;
        running.set(host, runningOf(host) + 1);
      } else await enter(host);
      try {
        return await job();
      } finally {
        leave(host);
      }
    },
    waiting: () => queue.reduce((sum, { host }) => (runningOf(host) < SEVERAL ? sum + 1 : sum), 0),
    onLeave(listener) {
      tell = listener;
    },
  };
}
