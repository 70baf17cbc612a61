import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configJsonSchema } from '../../src/cli/config-json-schema.ts';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb, type Web } from '../support/web.ts';

let folder: string;
let web: Web;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  web = await startWeb({
    'odd.test/page': { status: 403, body: '<title>The Long Bridge</title>' },
    'gone.test/page': { status: 410 },
    'key.test/page': ({ headers }) => ({
      status: headers['x-api-key'] === 'abc' ? 200 : 410,
      body: '<title>A</title>',
    }),
  });
});

afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the schema that ships is the one that configs are checked with', () => {
  expect(configJsonSchema()).toEqual(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/config.schema.json'), 'utf8')),
  );
});

test('flags win over the config, and the config over the defaults', async () => {
  const path = config({ retries: 7, timeout: 900, failOn: ['moved'] });
  const ran = await runCli(['a.txt', '--config', path, '--retries', '1', '--print-config']);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^retries +1 +\(command line\)$/m);
  expect(ran.stdout).toMatch(new RegExp(`^timeoutMs +900 +\\(${path}\\)$`, 'm'));
  expect(ran.stdout).toMatch(/^perHost +4 +\(default\)$/m);
});

test.each([
  ['cite-check.config.mjs', 'export default { retries: 5 };'],
  ['package.json', '{"name": "essays", "cite-check": {"retries": 5}}'],
])('%s is found by itself, from a folder below it', async (name, content) => {
  const [top, below] = [join(folder, `top-${name}`), join(folder, `top-${name}`, 'drafts')];
  mkdirSync(below, { recursive: true });
  writeFileSync(join(top, name), content);
  const bin = join(import.meta.dirname, '../../bin/cite-check.js');
  const { stdout } = await promisify(execFile)(process.execPath, [bin, 'a.txt', '--print-config'], { cwd: below });
  expect(stdout).toMatch(new RegExp(`^retries +5 +\\(.*${name.replaceAll('.', '\\.')}\\)$`, 'm'));
});

test('--print-config shows no header value', async () => {
  const ran = await runCli(['a.txt', '--no-config', '--header', 'X-Api-Key: abc', '--print-config']);
  expect(ran.stdout).toContain('x-api-key');
  expect(ran.stdout).not.toContain('abc');
});

test.each([
  ['{"retries": 2,\n "timeout" 3}', /line 2, column 12: no valid JSON/],
  ['{"retries": "2"}', /retries: .*number/],
  ['{"retry": 2}', /retry: there is no such key\./],
  ['{"hosts": {"a.test": {"perHost": 0}}}', /hosts\.a\.test\.perHost: /],
  ['{"exclude": ["a.test", "/(/"]}', /exclude\.1: .*regular expression/],
  ['{"accept": [{"url": "a.test"}]}', /accept\.0\.reason: /],
  ['{"headers": {"Authorization": "Bearer x"}}', /headers\.Authorization: a secret belongs in the environment/],
  ['{"headers": {"X-A": {"env": "NOT_SET_ANYWHERE"}}}', /NOT_SET_ANYWHERE is not set/],
  ['{"format": "papyrus"}', /format: .*pretty/],
])('the config %s is refused with the place of the mistake', async (content, message) => {
  const path = file('broken.config.json', content);
  const ran = await runCli(['a.txt', '--config', path]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).toContain(path);
  expect(ran.stderr.trim()).not.toContain('\n');
});

test('a config that is named and not there is a mistake', async () => {
  const ran = await runCli(['a.txt', '--config', join(folder, 'missing.json')]);
  expect(ran.stderr).toMatch(/missing\.json: no such config file/);
});

test('a status that the config accepts of a host is alive', async () => {
  const report = await check('http://odd.test/page', { hosts: { 'odd.test': { acceptStatus: [403] } } });
  expect(report.links).toMatchObject([{ verdict: 'alive', reason: 'accepted-status', status: 403 }]);
});

test('an accepted link is told as accepted and does not fail the run', async () => {
  const accept = [{ url: 'gone.test', reason: 'The print edition is cited.' }];
  const ran = await run('http://gone.test/page', { accept });
  expect(ran.code).toBe(0);
  expect(reportOf(ran).links).toMatchObject([
    { verdict: 'dead', accepted: { reason: 'The print edition is cited.', until: null } },
  ]);
});

test('an acceptance ends with its last day', async () => {
  const accept = [{ url: 'gone.test', reason: 'For the first print.', until: '2020-01-01' }];
  expect((await run('http://gone.test/page', { accept })).code).toBe(1);
});

test('a secret from the environment goes only to its host', async () => {
  const hosts = { 'key.test': { headers: { 'X-Api-Key': { env: 'KEY' } } } };
  const report = reportOf(await run('http://key.test/page', { hosts }, { KEY: 'abc' }));
  expect(report.links[0]?.verdict).toBe('alive');
  await run('http://gone.test/page', { hosts }, { KEY: 'abc' });
  expect(web.log.filter(({ host, headers }) => host === 'gone.test' && headers['x-api-key'] !== undefined)).toEqual([]);
});

test('a finding rule can be switched off', async () => {
  const path = file('gap.txt', 'A.[1] B.[3]\n\n[1] “A,” Gazette, 2001.\n\n[3] “B,” Gazette, 2002.\n');
  const before = reportOf(await runCli(['extract', path, '--json', '--no-config']));
  expect(before.documents[0]?.findings.map(({ rule }) => rule)).toContain('numbering-gap');
  const quiet = config({ findings: { 'numbering-gap': 'off' } });
  const after = reportOf(await runCli(['extract', path, '--json', '--config', quiet]));
  expect(after.documents[0]?.findings.map(({ rule }) => rule)).not.toContain('numbering-gap');
});

test('with a baseline only what is new fails the run', async () => {
  const baseline = join(folder, 'baseline.json');
  const options = ['--baseline', baseline, '--json'];
  const first = await run('http://gone.test/page', {}, {}, [...options, '--update-baseline']);
  expect(first.code).toBe(1);
  const second = await run('http://gone.test/page', {}, {}, options);
  expect(second.code).toBe(0);
  expect(reportOf(second).links).toMatchObject([{ verdict: 'dead', known: true }]);
  const third = await run('http://gone.test/other', {}, {}, options);
  expect(third.code).toBe(1);
});

test('a baseline that is missing is a mistake unless it is to be written', async () => {
  const ran = await run('http://gone.test/page', {}, {}, ['--baseline', join(folder, 'none.json')]);
  expect(ran.code).toBe(2);
});

async function check(url: string, values: object) {
  return reportOf(await run(url, values));
}

function run(
  url: string,
  values: object,
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = ['--json'],
) {
  const draft = file('draft.txt', `Built.[1]\n\n[1] “The Long Bridge,” Gazette, May 2, 2011, ${url}.\n`);
  return runCli(
    [draft, '--config', config(values), '--retries', '0', '--no-archive', '--connect-to', web.connectTo, ...more],
    { env },
  );
}

let configs = 0;

function config(values: object): string {
  configs += 1;
  return file(`${configs}.config.json`, JSON.stringify(values));
}

function file(name: string, content: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
