// The command as a real process that is killed in the middle of its work.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { startWeb, type Web } from '../support/web.ts';

const bin = join(import.meta.dirname, '../../bin/cite-check.js');
const COUNT = 40;

let folder: string;
let web: Web;
let isSlow = true;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  web = await startWeb(async ({ path }) => {
    const number = Number(path.slice(1));
    if (isSlow && number >= COUNT / 2) return new Promise<null>(() => {});
    return `<title>Bridge ${number} of the Grey Water</title><p>Built over nine winters.</p>`;
  });
});

afterEach(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a run that was killed goes on where it was', async () => {
  const draft = join(folder, 'draft.txt');
  const numbers = Array.from({ length: COUNT }, (_, number) => number);
  const notes = numbers.map(
    (n) => `[${n + 1}] “Bridge ${n} of the Grey Water,” Gazette, 2009, http://h${n}.test/${n}.`,
  );
  writeFileSync(draft, `Built ${numbers.map((n) => `[${n + 1}]`).join(' ')}.\n\n${notes.join('\n\n')}\n`);
  const killed = start(draft);
  killed.stdout.resume();
  const ended = once(killed, 'exit');
  while (recordsIn(join(folder, 'ledger.jsonl')) < COUNT / 2) await new Promise((resolve) => setTimeout(resolve, 20));
  killed.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  isSlow = false;
  const asked = web.log.length;
  const second = start(draft, '--json');
  let text = '';
  second.stdout.on('data', (chunk: Buffer) => {
    text += chunk;
  });
  await once(second, 'close');
  const report: Report = JSON.parse(text);
  expect(report.links.map(({ cached }) => cached)).toEqual(numbers.map((n) => n < COUNT / 2));
  expect(web.log.length - asked).toBe(COUNT / 2);
}, 30_000);

test('without --cache it is the folder for caches of the system that is used', async () => {
  const draft = join(folder, 'draft.txt');
  writeFileSync(draft, 'Built.[1]\n\n[1] “The Long Bridge,” Gazette, 2009, http://h1.test/1.\n');
  const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: join(folder, 'caches'), LOCALAPPDATA: folder };
  const child = spawn(process.execPath, [bin, draft, '--no-config', '--no-archive', '--exclude', 'h1.test'], { env });
  expect(await once(child, 'exit')).toEqual([0, null]);
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter((path) => /cite-check[\\/](?:Cache[\\/])?ledger\.jsonl$/.test(path))).toHaveLength(1);
});

test('a folder that cannot be made costs one line and nothing else', async () => {
  const draft = join(folder, 'draft.txt');
  writeFileSync(draft, 'Built.[1]\n\n[1] “The Long Bridge,” Gazette, 2009, http://h1.test/1.\n');
  const child = spawn(
    process.execPath,
    [bin, draft, '--no-config', '--no-archive', '--connect-to', web.connectTo, '--cache', join(draft, 'ledger')],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(said).toMatch(/^cite-check: .*nothing can be kept here \(E\w+\), so this run goes without its cache\.\n$/);
});

function recordsIn(path: string): number {
  return existsSync(path) ? (readFileSync(path, 'utf8').match(/^[0-9a-f]{8} /gm) ?? []).length : 0;
}

function start(draft: string, ...args: readonly string[]) {
  const always = ['--no-config', '--no-archive', '--retries', '0', '--cache', join(folder, 'ledger.jsonl')];
  return spawn(process.execPath, [bin, draft, '-f', 'ndjson', ...always, '--connect-to', web.connectTo, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
