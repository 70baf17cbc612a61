// The command as a real process: arguments, pipes, signals, and the demo.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCommand } from '../src/cli/command.ts';
import { startWeb, type Web } from './support/web.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/cite-check.js');

let folder: string;
let web: Web;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  web = await startWeb({
    'fine.test/page': '<title>The Long Bridge</title><p>Built over nine winters.</p>',
    'slow.test/page': () => new Promise<null>(() => {}),
  });
});

afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('--version prints a version and nothing else', async () => {
  expect(await start(['--version']).done).toEqual({
    code: 0,
    signal: null,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: '',
  });
});

test('--help through a pipe is the help of the command', async () => {
  const { text } = { text: '', ...parseCommand(['--help']) };
  expect(text).toContain('Usage: cite-check');
  expect(await start(['--help']).done).toEqual({ code: 0, signal: null, stdout: text, stderr: '' });
});

test('the demo needs no network, ends within its time and finds every fate', async () => {
  const demo = await start(['--json'], join(root, 'scripts/demo.mjs')).done;
  expect(demo).toMatchObject({ code: 0, stderr: '' });
  const links: readonly { url: string; verdict: string; reason: string; archive: { state: string } | null }[] =
    JSON.parse(demo.stdout).links;
  expect(links.map(({ verdict, reason, archive }) => [verdict, reason, archive?.state ?? null])).toEqual([
    ['alive', 'ok', null],
    ['dead', 'parked-domain', 'found'],
    ['blocked', 'bot-wall', 'found'],
    ['moved', 'redirect-permanent', null],
    ['dead', 'http-404', 'found'],
    ['dead', 'soft-404', 'found'],
    ['dead', 'http-404', 'none'],
  ]);
});

test('Ctrl-C ends with 130 and the report so far, whole', async () => {
  const child = start([slowDraft(), '--json', '--no-archive', '--connect-to', web.connectTo]);
  await until(() => web.asked().includes('slow.test/page'));
  child.process.kill('SIGINT');
  const ended = await child.done;
  expect(ended.code).toBe(130);
  expect(JSON.parse(ended.stdout)).toMatchObject({ interrupted: true, summary: { links: 2 } });
});

test('SIGTERM is an interruption too', async () => {
  const before = web.log.length;
  const child = start([slowDraft(), '--json', '--no-archive', '--connect-to', web.connectTo]);
  await until(() => web.log.length >= before + 2);
  child.process.kill('SIGTERM');
  expect((await child.done).code).toBe(130);
});

test('a reader that goes away is no error of ours', async () => {
  const child = start([fineDraft(), '--json', '--no-archive', '--connect-to', web.connectTo]);
  child.process.stdout?.destroy();
  expect(await child.done).toMatchObject({ code: 0, stderr: '' });
});

test('no socket keeps the process alive after the report', async () => {
  const ended = await start([fineDraft(), '--no-archive', '--connect-to', web.connectTo]).done;
  expect(ended).toMatchObject({ code: 0, signal: null });
});

function fineDraft(): string {
  return file('fine.txt', 'A.[1]\n\n[1] “The Long Bridge,” Gazette, 2011, http://fine.test/page.\n');
}

function slowDraft(): string {
  return file('slow.txt', 'A.[1] B.[2]\n\n[1] “A,” http://fine.test/page.\n\n[2] “B,” http://slow.test/page.\n');
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], script = bin) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    written.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.stderr += chunk;
  });
  const done = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...written }));
  });
  return { process: child, done };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}
