import { expect, test } from 'vitest';
import { createAbortBell } from '../../src/world/abort-bell.ts';

test('all who wait are told once, with the reason at hand', () => {
  const stop = new AbortController();
  const interrupt = createAbortBell().of(stop.signal);
  const told: string[] = [];
  interrupt.on(() => told.push('a'));
  interrupt.on(() => told.push('b'));
  expect(interrupt.isRung()).toBe(false);
  stop.abort('enough');
  expect(told).toEqual(['a', 'b']);
  expect(interrupt.isRung()).toBe(true);
  expect(interrupt.reason()).toBe('enough');
});

test('who was taken off is not told, nor who comes late', () => {
  const stop = new AbortController();
  const interrupt = createAbortBell().of(stop.signal);
  const told: string[] = [];
  const takeOff = interrupt.on(() => told.push('a'));
  takeOff();
  stop.abort();
  interrupt.on(() => told.push('late'));
  expect(told).toEqual([]);
});

test('thousands wait without a warning', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const bell = createAbortBell();
  const stop = new AbortController();
  let told = 0;
  for (let i = 0; i < 20_000; i += 1) {
    bell.of(stop.signal).on(() => {
      told += 1;
    });
  }
  stop.abort();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(told).toBe(20_000);
  expect(warnings).toEqual([]);
});
