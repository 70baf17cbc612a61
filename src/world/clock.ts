// Time as a value that tests can replace.

import { createAbortBell } from './abort-bell.ts';

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds, at once where `ms` is 0 or less; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

// setTimeout fires at once beyond 2^31 - 1 ms.
const LONGEST_SLEEP_MS = 2_147_483_647;

export const realClock: Clock = createClock();

function createClock(): Clock {
  const bell = createAbortBell();
  return {
    now: () => Date.now(),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms <= 0) return;
      await new Promise<void>((resolve, reject) => {
        const interrupt = signal && bell.of(signal);
        const timer = setTimeout(
          () => {
            takeOff?.();
            resolve();
          },
          Math.min(ms, LONGEST_SLEEP_MS),
        );
        const takeOff = interrupt?.on(() => {
          clearTimeout(timer);
          reject(interrupt.reason());
        });
      });
    },
  };
}
