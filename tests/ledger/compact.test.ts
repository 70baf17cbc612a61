import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compact } from '../../src/ledger/compact.ts';
import { keyOf } from '../../src/ledger/index.ts';
import { fill, NOON, openSure, testFolder } from './ledgers.ts';

const DAY_MS = 86_400_000;
const limits = { mostBytes: 1_000_000, longestMs: 400 * DAY_MS };

test('the newest record of each key stays, and nothing else', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  const keys = Array.from({ length: 50 }, (_, n) => keyOf(n));
  for (const round of [1, 2, 3, 4]) {
    await fill(path, Object.fromEntries(keys.map((key, n) => [key, { n, round, text: 'x'.repeat(n) }])));
  }
  const before = statSync(path).size;
  expect(await compact(path, NOON, limits)).toBe(true);
  expect(statSync(path).size).toBeLessThan(before / 3);
  const ledger = await openSure(path, keys);
  for (const [n, key] of keys.entries()) {
    expect(await ledger.read(key)).toEqual({ n, round: 4, text: 'x'.repeat(n) });
  }
});

test('what nobody has renewed for long goes, and of too much the oldest', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  const [ancient, old, recent, latest] = [1, 2, 3, 4].map((n) => keyOf(n));
  const text = 'x'.repeat(1_000);
  await fill(path, { [String(latest)]: text }, NOON);
  await fill(path, { [String(ancient)]: 'short' }, NOON - 401 * DAY_MS);
  await fill(path, { [String(old)]: text }, NOON - 300 * DAY_MS);
  await fill(path, { [String(recent)]: text }, NOON - DAY_MS);
  await compact(path, NOON, { ...limits, mostBytes: 2_500 });
  const ledger = await openSure(path, [ancient, old, recent, latest].map(String));
  const left = await Promise.all([ancient, old, recent, latest].map((key) => ledger.read(String(key))));
  expect(left.map((value) => value !== undefined)).toEqual([false, false, true, true]);
});

test('a run that is reading goes on reading, and what it writes is kept', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  const [a, b] = [keyOf('a'), keyOf('b')];
  await fill(path, { [a]: 1 });
  await fill(path, { [a]: 2 });
  const reading = await openSure(path, [a]);
  await compact(path, NOON, limits);
  expect(await reading.read(a)).toBe(2);
  reading.write(b, 3);
  await reading.close();
  expect(await (await openSure(path, [b])).read(b)).toBe(3);
});

test('two at once leave one whole ledger', async () => {
  const folder = testFolder();
  const path = join(folder, 'ledger.jsonl');
  const keys = Array.from({ length: 200 }, (_, n) => keyOf(n));
  await fill(path, Object.fromEntries(keys.map((key, n) => [key, n])));
  await Promise.all([1, 2, 3].map(() => compact(path, NOON, limits)));
  const ledger = await openSure(path, keys);
  expect(await Promise.all(keys.map((key) => ledger.read(key)))).toEqual(keys.map((_, n) => n));
  expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
});

test('what a killed compaction has left is removed after an hour, and nothing else is', async () => {
  const folder = testFolder();
  const path = join(folder, 'ledger.jsonl');
  await fill(path, { [keyOf('a')]: 1 });
  const names = ['ledger.jsonl.123-ab12cd.tmp', 'ledger.jsonl.124-ab12cd.tmp', 'ledger.jsonl.notes', 'other.1-a.tmp'];
  for (const name of names) writeFileSync(join(folder, name), 'x');
  for (const name of names.toSpliced(1, 1))
    utimesSync(join(folder, name), new Date(NOON - 2 * 3_600_000), new Date(NOON - 2 * 3_600_000));
  utimesSync(join(folder, names[1] ?? ''), new Date(NOON), new Date(NOON));
  await compact(path, NOON, limits);
  expect(readdirSync(folder).toSorted()).toEqual(['ledger.jsonl', ...names.slice(1)].toSorted());
  expect(readFileSync(path, 'utf8')).toMatch(/^cite-check ledger 1\n/);
});
