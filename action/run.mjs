// What the GitHub Action runs: its inputs, from the environment, as a command line. No input passes through a shell.

import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const input = (name) => (process.env[`CITE_CHECK_${name}`] ?? '').trim();
const lines = (name) =>
  input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const option = (flag, name) => (input(name) === '' ? [] : [`${flag}=${input(name)}`]);

const files = lines('FILES');
if (files.length === 0) {
  console.log('::error title=cite-check::The input "files" is empty. Name files, folders or globs, one a line.');
  process.exit(2);
}

// CITE_CHECK_COMMAND names another program to run, for tests: a script for this Node.
const own = process.env.CITE_CHECK_COMMAND;
const [command, first] =
  own === undefined ? ['npx', ['--yes', `cite-check@${input('VERSION') || 'latest'}`]] : [process.execPath, [own]];
const { status, error } = spawnSync(
  command,
  [
    ...first,
    '--format=github',
    ...option('--since-merge-base', 'SINCE_MERGE_BASE'),
    ...option('--since', 'SINCE'),
    ...option('--fail-on', 'FAIL_ON'),
    ...option('--config', 'CONFIG'),
    ...option('--baseline', 'BASELINE'),
    ...option('--output', 'JSON_FILE'),
    ...option('--output', 'SARIF_FILE'),
    ...lines('ARGUMENTS'),
    '--',
    ...files,
  ],
  { stdio: 'inherit' },
);
if (error !== undefined) console.log(`::error title=cite-check::${command} could not be run (${error.code}).`);

const code = status ?? 2;
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `exit-code=${code}\n`);
process.exitCode = code;
