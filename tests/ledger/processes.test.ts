// Many processes at one ledger, and processes that are killed in the middle of a write.

import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compact } from '../../src/ledger/compact.ts';
import { HEAD, isWhole, valueOfLine } from '../../src/ledger/line.ts';
import { buildWriter, openSure, startWriter, testFolder } from './ledgers.ts';
import { recordOf } from './records.ts';

const LONGEST = 200_000;
const KILLS = 24;

let tools: string;
let writer: string;

beforeAll(async () => {
  tools = mkdtempSync(join(tmpdir(), 'cite-check-writer-'));
  writer = await buildWriter(tools);
});

afterAll(() => rmSync(tools, { recursive: true, force: true }));

test('after any number of kills the ledger opens, and every record is whole or not there', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  for (let round = 0; round < KILLS; round += 1) {
    const child = startWriter(writer, path, `writer ${round}`, Number.POSITIVE_INFINITY, LONGEST);
    const ended = once(child, 'exit');
    if (child.stdout !== null) await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
  }
  const { whole, torn } = linesOf(path);
  // A kill tears one line at most: the one under way.
  expect(torn).toBeLessThanOrEqual(KILLS);
  expect(whole.length).toBeGreaterThan(0);
  const keys = whole.map(({ name, n }) => recordOf(name, n, LONGEST).key);
  const ledger = await openSure(path, keys);
  for (const { name, n } of whole) {
    const { key, value } = recordOf(name, n, LONGEST);
    expect(await ledger.read(key)).toEqual(value);
  }
  await ledger.close();
}, 60_000);

test('four processes that write at once lose nothing and tear nothing', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  const names = ['one', 'two', 'three', 'four'];
  await Promise.all(names.map((name) => once(startWriter(writer, path, name, 250, 30_000), 'exit')));
  const { whole, torn } = linesOf(path);
  expect([whole.length, torn]).toEqual([1000, 0]);
  const records = names.flatMap((name) => Array.from({ length: 250 }, (_, n) => recordOf(name, n, 30_000)));
  const ledger = await openSure(
    path,
    records.map(({ key }) => key),
  );
  for (const { key, value } of records) expect(await ledger.read(key)).toEqual(value);
  await ledger.close();
}, 60_000);

test('a ledger that is written anew while others write to it loses nothing and tears nothing', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  const names = ['one', 'two', 'three'];
  let areWriting = true;
  const writing = Promise.all(names.map((name) => once(startWriter(writer, path, name, 250, 30_000), 'exit'))).then(
    () => {
      areWriting = false;
    },
  );
  let times = 0;
  while (areWriting || times < 2) {
    await compact(path, Date.now(), { mostBytes: 100_000_000, longestMs: 86_400_000 });
    times += 1;
  }
  await writing;
  const { whole, torn } = linesOf(path);
  expect(torn).toBe(0);
  expect(new Set(whole.map(({ name, n }) => `${name} ${n}`)).size).toBe(750);
}, 60_000);

interface Written {
  readonly name: string;
  readonly n: number;
}

/** Every line of the file, by the code that writes them; a line that is whole must hold what its writer meant. */
function linesOf(path: string): { readonly whole: readonly Written[]; readonly torn: number } {
  const whole: Written[] = [];
  let torn = 0;
  for (const text of readFileSync(path, 'latin1').split('\n')) {
    const line = Buffer.from(text, 'latin1');
    if (text === '' || `${text}\n` === HEAD) continue;
    const value = isWhole(line) ? valueOfLine(line) : undefined;
    if (isWritten(value)) whole.push(value);
    else if (typeof value !== 'number') torn += 1;
  }
  return { whole, torn };
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'name' in value && 'n' in value;
}
