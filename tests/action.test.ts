// The GitHub Action's script, in a temporary repository with an edited draft.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb, type Web } from './support/web.ts';

const root = join(import.meta.dirname, '..');
const before =
  'One.[1] Two.[2]\n\n[1] “One,” Gazette, http://gone.test/old.\n\n[2] “Two,” Gazette, http://fine.test/two.\n';
const after = `${before}\n[3] “Three,” Gazette, http://gone.test/new.\n`.replace('Two.[2]', 'Two.[2] Three.[3]');

let repository: string;
let web: Web;

beforeAll(async () => {
  web = await startWeb({ 'fine.test': '<title>Two</title>', 'gone.test': { status: 410 } });
  repository = mkdtempSync(join(tmpdir(), 'cite-check-'));
  const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: repository });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.test');
  writeFileSync(join(repository, 'draft.txt'), before);
  git('add', '.');
  git('commit', '-qm', 'First');
  git('checkout', '-qb', 'edit');
  writeFileSync(join(repository, 'draft.txt'), after);
  git('commit', '-qam', 'Add a note');
});

afterAll(async () => {
  await web.close();
  rmSync(repository, { recursive: true, force: true });
});

test('only the added note is annotated, on its own line, and the job fails', async () => {
  const ran = await runAction({ FILES: 'draft.txt', SINCE_MERGE_BASE: 'main', SARIF_FILE: 'out.sarif' });
  expect(ran.code).toBe(1);
  const annotations = ran.stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(annotations).toEqual([expect.stringMatching(/^::error file=draft\.txt,line=7,.*::.*gone\.test\/new/)]);
  expect(readFileSync(join(repository, 'summary.md'), 'utf8')).toContain('gone.test/new');
  expect(readFileSync(join(repository, 'output.txt'), 'utf8')).toBe('exit-code=1\n');
  expect(JSON.parse(readFileSync(join(repository, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('an input that looks like an option stays a file name', async () => {
  const ran = await runAction({ FILES: '--version' });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('--version: no such file');
});

test('without files the job is told what to write', async () => {
  expect(await runAction({ FILES: ' \n' })).toMatchObject({ code: 2, stdout: expect.stringContaining('"files"') });
});

function runAction(inputs: Readonly<Record<string, string>>) {
  const named = Object.entries(inputs).map(([name, value]) => [`CITE_CHECK_${name}`, value]);
  const child = spawn(process.execPath, [join(root, 'action/run.mjs')], {
    cwd: repository,
    env: {
      PATH: process.env['PATH'],
      CITE_CHECK_COMMAND: join(root, 'bin/cite-check.js'),
      CITE_CHECK_FAIL_ON: 'dead',
      CITE_CHECK_ARGUMENTS: `--no-archive\n--retries=0\n--connect-to=${web.connectTo}`,
      GITHUB_STEP_SUMMARY: join(repository, 'summary.md'),
      GITHUB_OUTPUT: join(repository, 'output.txt'),
      ...Object.fromEntries(named),
    },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    written.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.stderr += chunk;
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...written }));
  });
}
