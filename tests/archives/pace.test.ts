import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveClock } from '../../src/archives/archive.ts';
import { createGate, createPace, type PacedRun } from '../../src/archives/pace.ts';

// Time moves only where everybody waits for it: sleepers wake in the order of their time.
function simulatedClock(): ArchiveClock & { readonly finish: (work: Promise<unknown>) => Promise<void> } {
  let ms = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => ms,
    sleep: (forMs) => new Promise((wake) => sleepers.push({ at: ms + forMs, wake })),
    finish: async (work) => {
      let isDone = false;
      const done = work.then(() => {
        isDone = true;
      });
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = sleepers.sort((a, b) => a.at - b.at).shift();
        if (next === undefined) continue;
        ms = Math.max(ms, next.at);
        next.wake();
      }
      await done;
    },
  };
}

function runWith(clock: ArchiveClock, given: Partial<PacedRun> = {}): PacedRun {
  return { clock, patienceMs: Number.POSITIVE_INFINITY, signal: undefined, onWait: () => {}, ...given };
}

describe('a pace', () => {
  test('never starts more than its number in any 60 seconds, nor more than the gate lets in at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 20 }),
        async (perMinute, atOnce, durations) => {
          const clock = simulatedClock();
          const pace = createPace(perMinute, createGate(atOnce));
          const starts: number[] = [];
          let busy = 0;
          let busiest = 0;
          const task = (ms: number) => async () => {
            starts.push(clock.now());
            busy += 1;
            busiest = Math.max(busiest, busy);
            await clock.sleep(ms);
            busy -= 1;
          };
          await clock.finish(Promise.all(durations.map((ms) => pace.run(task(ms), runWith(clock)))));
          const crowds = starts.map((at) => starts.filter((other) => other >= at && other < at + 60_000).length);
          expect(starts).toHaveLength(durations.length);
          expect(Math.max(...crowds)).toBeLessThanOrEqual(perMinute);
          expect(busiest).toBeLessThanOrEqual(atOnce);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is shared by two endpoints only as far as the gate goes', async () => {
    const clock = simulatedClock();
    const gate = createGate(4);
    const [slow, quick] = [createPace(1, gate), createPace(10, gate)];
    const started: string[] = [];
    const work = [
      slow.run(async () => started.push('index'), runWith(clock)),
      quick.run(async () => started.push('replay'), runWith(clock)),
    ];
    await clock.finish(Promise.all(work));
    expect([started, clock.now()]).toEqual([['index', 'replay'], 0]);
  });

  test('does not run what would have to wait longer than the patience', async () => {
    const clock = simulatedClock();
    const pace = createPace(1, createGate(4));
    await pace.run(async () => 'first', runWith(clock));
    expect(await pace.run(async () => 'second', runWith(clock, { patienceMs: 2000 }))).toBeNull();
  });

  test('tells of a wait before it begins', async () => {
    const clock = simulatedClock();
    const pace = createPace(1, createGate(4));
    const waits: number[] = [];
    const run = runWith(clock, { onWait: (ms) => waits.push(ms) });
    await clock.finish(Promise.all([pace.run(async () => {}, run), pace.run(async () => {}, run)]));
    expect(waits).toEqual([60_001]);
  });

  test('lets the next one in after a failure', async () => {
    const clock = simulatedClock();
    const pace = createPace(10, createGate(1));
    await expect(pace.run(() => Promise.reject(new Error('broken')), runWith(clock))).rejects.toThrow('broken');
    expect(await pace.run(async () => 'next', runWith(clock))).toBe('next');
  });
});
