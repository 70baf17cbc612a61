import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGlobalLimit } from '../../src/pipeline/global-limit.ts';

/** Jobs that last until they are let go. */
function holding(count: number) {
  const places = createGlobalLimit(count);
  const started: string[] = [];
  const letGo = new Map<string, () => void>();
  const ask = (host: string, name: string) =>
    places.run(host, () => {
      started.push(name);
      return new Promise<string>((resolve) => letGo.set(name, () => resolve(name)));
    });
  return { places, started, letGo, ask };
}

test('no more run at once than there are places, and first comes first', async () => {
  const { places, started, letGo, ask } = holding(2);
  const all = ['a', 'b', 'c', 'd'].map((name) => ask(`${name}.test`, name));
  await nextTurn();
  expect(started).toEqual(['a', 'b']);
  expect(places.waiting()).toBe(2);
  letGo.get('b')?.();
  await expect(all[1]).resolves.toBe('b');
  expect(started).toEqual(['a', 'b', 'c']);
});

test('a free place goes to the host with the fewest requests under way', async () => {
  const { started, letGo, ask } = holding(3);
  for (const name of ['s1', 's2', 's3', 's4', 's5']) void ask('slow.test', name);
  void ask('quick.test', 'q1');
  void ask('quick.test', 'q2');
  await nextTurn();
  expect(started).toEqual(['s1', 's2', 's3']);
  for (const name of ['s1', 's2', 'q1']) {
    letGo.get(name)?.();
    await nextTurn();
  }
  expect(started).toEqual(['s1', 's2', 's3', 'q1', 's4', 'q2']);
});

test('a job that breaks leaves its place, and whoever listens is told', async () => {
  const places = createGlobalLimit(1);
  let told = 0;
  places.onLeave(() => {
    told += 1;
  });
  await expect(places.run('a.test', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(places.run('a.test', async () => 'well')).resolves.toBe('well');
  expect(told).toBe(2);
});
