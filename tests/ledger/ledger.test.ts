import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/ledger/index.ts';
import { HEAD } from '../../src/ledger/line.ts';
import { createWriter } from '../../src/ledger/writer.ts';
import { fill, openSure, openWith, testFolder } from './ledgers.ts';

const [a, b] = [keyOf('a'), keyOf('b')];

test('a record is read by the next to open the ledger, in a folder that nobody else can read', async () => {
  const path = join(testFolder(), 'deep/er/ledger.jsonl');
  await fill(path, { [a]: { seen: 'The Long Bridge' } });
  const ledger = await openSure(path, [a, b]);
  expect(await ledger.read(a)).toEqual({ seen: 'The Long Bridge' });
  expect(await ledger.read(b)).toBeUndefined();
  await ledger.close();
  expect(statSync(path).mode & 0o077).toBe(0);
});

test('the newest record of a key counts, also after a torn one', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  await fill(path, { [a]: 1 });
  await fill(path, { [a]: 2 });
  const whole = readFileSync(path, 'utf8').trimEnd();
  writeFileSync(path, whole + whole.slice(-60, -20));
  const ledger = await openSure(path, [a]);
  // The last line and what was glued to it are one line now, and not whole.
  expect(await ledger.read(a)).toBe(1);
  ledger.write(a, 3);
  await ledger.close();
  expect(await (await openSure(path, [a])).read(a)).toBe(3);
});

test('only keys that were asked for are read', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  await fill(path, { [a]: 1, [b]: 2 });
  expect(await (await openSure(path, [b])).read(a)).toBeUndefined();
});

test.each([
  ['an article', 'The bridge was built over nine winters.\n'],
  ['an empty line', '\n'],
  ['a head of another version', HEAD.replace('1', '2')],
  ['bytes', '\u0000\u0001\u0002'.repeat(100)],
  ['one line without an end', 'x'.repeat(3_000_000)],
])('%s is no ledger: it is left as it is, and the run goes without', async (_, content) => {
  const path = join(testFolder(), 'notes.txt');
  writeFileSync(path, content);
  const { ledger, troubles } = await openWith(path, [a]);
  expect(ledger).toBeNull();
  expect(troubles).toEqual([expect.stringMatching(/notes\.txt: this is no cache of cite-check, so it is left alone/)]);
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('an empty file becomes a ledger', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  writeFileSync(path, '');
  await fill(path, { [a]: 1 });
  expect(await (await openSure(path, [a])).read(a)).toBe(1);
});

test('damage is told, what is whole is read, and the damage is gone the next time', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  await fill(path, { [a]: 1 });
  appendFileSync(path, `${'x'.repeat(2_000_000)}\n${'#!?\n'.repeat(20)}`);
  await fill(path, { [b]: 2 });
  const { ledger, troubles } = await openWith(path, [a, b]);
  expect(troubles).toEqual([]);
  expect([await ledger?.read(a), await ledger?.read(b)]).toEqual([1, 2]);
  expect(statSync(path).size).toBeLessThan(1_000);
});

test('a ledger cut anywhere is still a ledger, or said to be none', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  await fill(path, { [a]: { text: 'x'.repeat(50) }, [b]: { text: 'y'.repeat(50) } });
  const whole = readFileSync(path);
  for (let end = 0; end < whole.length; end += 1) {
    writeFileSync(path, whole.subarray(0, end));
    const { ledger, troubles } = await openWith(path, [a, b]);
    expect(ledger === null ? troubles.length : 1).toBe(1);
    for (const [key, letter] of [[a, 'x'] as const, [b, 'y'] as const]) {
      expect([undefined, { text: letter.repeat(50) }]).toContainEqual(await ledger?.read(key));
    }
    await ledger?.close();
  }
});

test('a place that cannot be written is said in one line', async () => {
  const file = join(testFolder(), 'file');
  writeFileSync(file, '');
  const { ledger, troubles } = await openWith(join(file, 'ledger.jsonl'), []);
  expect(ledger).toBeNull();
  expect(troubles).toEqual([expect.stringMatching(/nothing can be kept here \(\w+\), so this run goes without/)]);
});

test('a device is no place to keep anything, and nobody waits for it', async () => {
  const { ledger, troubles } = await openWith(devNull, []);
  expect(ledger).toBeNull();
  expect(troubles).toEqual([expect.stringMatching(/nothing can be kept here \(\w+\)/)]);
});

test('a folder in place of a file is said in one line', async () => {
  const { ledger, troubles } = await openWith(testFolder(), []);
  expect([ledger, troubles.length]).toEqual([null, 1]);
});

test('a disk that takes no more is said once, and nobody waits for it', async () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'taken'));
  const troubles: string[] = [];
  const writer = createWriter(existsSync('/dev/full') ? '/dev/full' : join(folder, 'taken'), (said) =>
    troubles.push(said),
  );
  writer.add('one\n');
  await writer.end();
  writer.add('two\n');
  await writer.end();
  expect(troubles).toEqual([expect.stringMatching(/could not be kept \(E\w+\)\.$/)]);
});

test('a record that is too large is left out, and the others are not', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  await fill(path, { [a]: 'x'.repeat(600_000), [b]: 2 });
  const ledger = await openSure(path, [a, b]);
  expect([await ledger.read(a), await ledger.read(b)]).toEqual([undefined, 2]);
});

test('a ledger that is removed in the middle of a run is begun anew', async () => {
  const path = join(testFolder(), 'ledger.jsonl');
  const ledger = await openSure(path, [a]);
  writeFileSync(path, '');
  ledger.write(a, 1);
  await ledger.close();
  expect(await (await openSure(path, [a])).read(a)).toBe(1);
});
