// Starts links a few at a time, host by host in turn: a long run holds little, and no host keeps another from its turn.

import type { Link } from '../model/link.ts';

/** One link's place among those that are at work. */
export interface Turn {
  /** It waits for its own host or its own pause: another may work meanwhile. */
  stepAside(): void;
  /** It works again. */
  comeBack(): void;
  /** All that is to be asked of its host first has been asked: the next link of that host may start. */
  end(): void;
}

export interface FeedLimits {
  /** Links of one host that are started and not ended, those that step aside included. */
  readonly perHost: number;
  /** Whether this many links at work are enough; asked again whenever one moves on. */
  readonly isFull: (working: number) => boolean;
}

export interface Feed {
  /** Starts every link once; resolves when all are done, rejects where one does. */
  run(): Promise<void>;
  /** To be called where `isFull` may say something else than before. */
  wake(): void;
}

/** What is left of one host's links. */
interface HostQueue {
  readonly waiting: number[];
  next: number;
  started: number;
}

/** @param start walks one link; `index` is its place among `links` */
export function createFeed(
  links: readonly Link[],
  { perHost, isFull }: FeedLimits,
  start: (link: Link, index: number, turn: Turn) => Promise<void>,
): Feed {
  const queues = queuesOf(links);
  // Hosts that may start a link now, in turn.
  const ready = new Set(queues);
  let working = 0;
  let left = links.length;
  // In this turn of the event loop; they step aside at once, and back when their hosts' gates have opened.
  let justStarted = 0;
  let isStarting = false;
  let finish: () => void = () => {};
  let fail: (error: unknown) => void = () => {};

  function wake(): void {
    // What is started below may step aside at once and call here again.
    if (isStarting) return;
    isStarting = true;
    for (const queue of ready) {
      if (isFull(Math.max(working, justStarted))) break;
      ready.delete(queue);
      startNext(queue);
      makeReady(queue);
    }
    isStarting = false;
  }

  function countStart(): void {
    justStarted += 1;
    if (justStarted > 1) return;
    setImmediate(() => {
      justStarted = 0;
      wake();
    });
  }

  function startNext(queue: HostQueue): void {
    const index = queue.waiting[queue.next];
    const link = index === undefined ? undefined : links[index];
    if (index === undefined || link === undefined) return;
    queue.next += 1;
    queue.started += 1;
    countStart();
    const turn = takeTurn(queue);
    start(link, index, turn).then(() => {
      turn.end();
      left -= 1;
      if (left === 0) finish();
    }, fail);
  }

  function makeReady(queue: HostQueue): void {
    if (queue.next < queue.waiting.length && queue.started < perHost) ready.add(queue);
  }

  function takeTurn(queue: HostQueue): Turn {
    let state: 'working' | 'aside' | 'ended' = 'working';
    working += 1;
    return {
      stepAside() {
        if (state !== 'working') return;
        state = 'aside';
        working -= 1;
        wake();
      },
      comeBack() {
        if (state !== 'aside') return;
        state = 'working';
        working += 1;
      },
      end() {
        if (state === 'ended') return;
        if (state === 'working') working -= 1;
        state = 'ended';
        queue.started -= 1;
        makeReady(queue);
        wake();
      },
    };
  }

  return {
    run: () =>
      new Promise((resolve, reject) => {
        [finish, fail] = [resolve, reject];
        if (left === 0) resolve();
        wake();
      }),
    wake,
  };
}

function queuesOf(links: readonly Link[]): readonly HostQueue[] {
  const queues = new Map<string, HostQueue>();
  for (const [index, { url }] of links.entries()) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    const queue = queues.get(host) ?? { waiting: [], next: 0, started: 0 };
    queue.waiting.push(index);
    queues.set(host, queue);
  }
  return [...queues.values()];
}
