import { expect, test } from 'vitest';
import { realClock } from '../../src/world/clock.ts';

test('sleep ends, at once where there is nothing to wait for', async () => {
  await realClock.sleep(0);
  await realClock.sleep(-5);
  await realClock.sleep(5);
});

test('sleep ends with the reason of its signal', async () => {
  const stop = new AbortController();
  const sleeping = realClock.sleep(60_000, stop.signal);
  stop.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');
  await expect(realClock.sleep(5, stop.signal)).rejects.toThrow('enough');
});
