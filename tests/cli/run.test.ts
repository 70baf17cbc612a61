import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb, type Web } from '../support/web.ts';

let web: Web;
let folder: string;
// Quick: one attempt is as good as three on loopback.
const quick = ['--retries', '0', '--no-archive', '--timeout', '5000'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  web = await startWeb({
    'fine.test/page': '<title>The Long Bridge</title><h1>The Long Bridge</h1><p>Built over nine winters.</p>',
    'gone.test/page': { status: 404, body: '<title>404 Not Found</title>' },
    'slow.test/page': () => new Promise<null>(() => {}),
    'private.test/page': { status: 302, headers: { location: 'http://10.0.0.1/secret' } },
  });
});

afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a draft with nothing wrong prints one summary line and ends with 0', async () => {
  const ran = await check(draft('“The Long Bridge,” Gazette, May 2, 2011, http://fine.test/page.'));
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toMatch(/alive 1/);
  expect(ran.stdout).not.toContain('http://fine.test/page');
});

test('-v shows links that are fine', async () => {
  const ran = await check(draft('“The Long Bridge,” Gazette, May 2, 2011, http://fine.test/page.'), '-v');
  expect(ran.stdout).toMatch(/\[1\].* alive +http:\/\/fine\.test\/page/);
});

test('a dead link is shown at its note with what was cited, and ends with 1', async () => {
  const ran = await check(draft('Jane Doe, “The Short Bridge,” Gazette, May 2, 2011, http://gone.test/page.'));
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(
    /\[1\].* dead +http:\/\/gone\.test\/page\n +line 3 +\| .*gone\.test\/page\.\n +\| +~{21}\n +.*404/,
  );
  expect(ran.stdout).toContain('Jane Doe, “The Short Bridge”, Gazette, 2 May 2011');
});

test.each([
  ['never', 0],
  ['blocked', 0],
  ['dead,blocked', 1],
])('--fail-on %s ends with %i for a dead link', async (verdicts, code) => {
  const ran = await check(draft('“X,” Gazette, May 2, 2011, http://gone.test/page.'), '--fail-on', verdicts);
  expect(ran.code).toBe(code);
});

test('in CI the last line says what made the run fail, and how to accept it', async () => {
  const ran = await runCli(
    [draft('“X,” Gazette, May 2, 2011, http://gone.test/page.'), ...quick, '--connect-to', web.connectTo],
    { env: { CI: 'true' } },
  );
  expect(ran.stderr).toMatch(/^cite-check: 1 link made this run fail \(dead\)\. .*"accept"/);
});

test('a link cited in two notes is asked once and reported once', async () => {
  const before = web.log.length;
  const path = file(
    'twice.txt',
    'One.[1] Two.[2]\n\n[1] “The Long Bridge,” Gazette, 2011, http://fine.test/page.\n\n[2] Doe, “The Long Bridge,” http://fine.test/page.\n',
  );
  const report = reportOf(await check(path, '--json'));
  expect(report.links).toHaveLength(1);
  expect(report.links[0]?.citedBy).toEqual([
    { document: path, note: '1' },
    { document: path, note: '2' },
  ]);
  expect(web.log.length - before).toBe(1);
});

test('standard input is an article too', async () => {
  const ran = await runCli(['extract', '-', '--json'], {
    stdin: 'Words.[1]\n\n[1] “Title,” Gazette, May 2, 2011, http://fine.test/page.\n',
  });
  expect(reportOf(ran)).toMatchObject({
    documents: [{ path: '-', notes: [{ label: '1', markers: [{ line: 1, column: 7 }] }] }],
    links: [{ url: 'http://fine.test/page', verdict: 'skipped', reason: 'offline', archive: null }],
  });
});

test('a missing file is one line and ends with 2', async () => {
  const ran = await check(join(folder, 'missing.txt'));
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/^cite-check: .*missing\.txt: no such file\. .*\n$/);
});

test('other inputs go on beside one that cannot be read', async () => {
  const binary = file('picture.txt', 'GIF89a\u0000\u0001\u0002\u0000\u0000');
  const fine = draft('“The Long Bridge,” Gazette, May 2, 2011, http://fine.test/page.');
  const ran = await runCli([binary, fine, '--json', ...quick, '--connect-to', web.connectTo]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(/^cite-check: .*picture\.txt: .*\n$/);
  expect(reportOf(ran).summary).toMatchObject({ documents: 1, verdicts: { alive: 1 } });
});

test('a wrong option is one line and ends with 2', async () => {
  const ran = await runCli(['a.txt', '--retries', 'often']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr.split('\n')).toHaveLength(2);
});

test('without any network nothing is judged and the run ends with 2', async () => {
  const path = draft('“X,” Gazette, May 2, 2011, http://no-such-host.invalid/page.');
  const ran = await runCli([path, '--retries', '0', '--wayback-endpoint', 'http://archive.invalid', '--json']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/^cite-check: .*network.*\n$/);
});

test('a run over private addresses alone asks nobody, and says nothing of a network', async () => {
  const path = draft('“X,” Gazette, May 2, 2011, http://10.0.0.1/page.');
  const ran = await runCli([path, '--retries', '0', '--no-archive', '--json']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(reportOf(ran).links).toMatchObject([{ verdict: 'skipped', reason: 'private-address' }]);
});

test('ndjson prints nothing before there is proof of a network', async () => {
  const path = draft('“X,” Gazette, May 2, 2011, http://no-such-host.invalid/page.');
  const ran = await runCli([path, '--retries', '0', '--no-archive', '-f', 'ndjson']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
});

test('ndjson prints a line for each link and then the summary', async () => {
  const path = file('two.txt', 'A.[1] B.[2]\n\n[1] “A,” http://fine.test/page.\n\n[2] “B,” http://gone.test/page.\n');
  const ran = await check(path, '-f', 'ndjson');
  const lines = ran.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatchObject({ summary: { links: 2 } });
});

test('a run that is only streamed ends as a whole report does', async () => {
  const drafts = ['one', 'two'].map((name) =>
    file(`${name}.txt`, 'A.[1] B.[2]\n\n[1] “A,” http://fine.test/page.\n\n[2] “B,” http://gone.test/page.\n'),
  );
  const options = [...quick, '--connect-to', web.connectTo];
  const [streamed, whole] = await Promise.all(
    ['ndjson', 'json'].map((format) => runCli([...drafts, '-f', format, ...options])),
  );
  const lines = (streamed?.stdout ?? '').trim().split('\n');
  const report: unknown = JSON.parse(whole?.stdout ?? '');
  expect(streamed?.code).toBe(1);
  expect(report).toMatchObject({ summary: { documents: 2, notes: 4, citations: 4, links: 2, verdicts: { dead: 1 } } });
  expect(report).toMatchObject(JSON.parse(lines.at(-1) ?? ''));
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ citedBy: drafts.map((document) => ({ document })) });
});

test('reports go to files as well, each in the format of its extension', async () => {
  const [json, lines] = [join(folder, 'out.json'), join(folder, 'out.ndjson')];
  const ran = await check(draft('“X,” Gazette, http://fine.test/page.'), '-o', json, '-o', lines);
  expect(ran.code).toBe(0);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ schemaVersion: 1 });
  expect(readFileSync(lines, 'utf8').trim().split('\n')).toHaveLength(2);
});

test('a job summary is added where a workflow wants one', async () => {
  const summary = file('summary.md', '# Before\n');
  const ran = await runCli(
    [draft('“X,” Gazette, http://gone.test/page.'), '-f', 'github', ...quick, '--connect-to', web.connectTo],
    { env: { GITHUB_STEP_SUMMARY: summary } },
  );
  expect(ran.stdout).toMatch(/^::error file=.*draft\.txt,line=3/m);
  expect(readFileSync(summary, 'utf8')).toMatch(/^# Before\n[\s\S]*gone\.test/);
});

test('the longest extension decides: .csl.json is no report', async () => {
  const path = join(folder, 'cited.csl.json');
  await runCli(['extract', draft('Jane Doe, “X,” Gazette, May 2, 2011, http://fine.test/page.'), '-o', path]);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject([{ title: 'X' }]);
});

test('an output whose format cannot be told is refused before anything is asked', async () => {
  const before = web.log.length;
  const ran = await check(draft('“X,” http://fine.test/page.'), '-o', join(folder, 'out.papyrus'));
  expect(ran.code).toBe(2);
  expect(web.log.length).toBe(before);
});

test('excluded links are not asked', async () => {
  const report = reportOf(await check(draft('“X,” http://gone.test/page.'), '--json', '--exclude', 'gone.test'));
  expect(report.links).toMatchObject([{ verdict: 'skipped', reason: 'excluded', attempts: 0, page: null }]);
});

test('private addresses are refused by default, also behind a redirect', async () => {
  const path = file(
    'private.txt',
    'A.[1] B.[2]\n\n[1] “A,” http://private.test/page.\n\n[2] “B,” http://127.0.0.1:9/x.\n',
  );
  const report = reportOf(
    await runCli([path, '--json', ...quick, '--connect-to', `private.test::127.0.0.1:${web.port}`]),
  );
  expect(report.links.map((link) => [link.verdict, link.reason])).toEqual([
    ['skipped', 'private-address'],
    ['skipped', 'private-address'],
  ]);
  expect(report.links[0]?.redirects).toEqual([{ url: 'http://private.test/page', status: 302 }]);
});

test('an interrupted run writes what was done and ends with 130', async () => {
  const path = file('slow.txt', 'A.[1] B.[2]\n\n[1] “A,” http://fine.test/page.\n\n[2] “B,” http://slow.test/page.\n');
  const ran = await runCli([path, '--json', '--no-archive', '--connect-to', web.connectTo], {
    whenListening: (interrupt) => setTimeout(interrupt, 500),
  });
  expect(ran.code).toBe(130);
  const report = reportOf(ran);
  expect(report.interrupted).toBe(true);
  expect(report.links.map((link) => link.reason)).toEqual(['ok', 'interrupted']);
});

test('a progress line is drawn on a terminal and wiped at the end', async () => {
  const path = file('wait.txt', 'A.[1]\n\n[1] “A,” http://slow.test/page.\n');
  const ran = await runCli(
    [path, '--json', '--retries', '0', '--no-archive', '--timeout', '500', '--connect-to', web.connectTo],
    {
      isTerminal: true,
    },
  );
  expect(ran.stderr).toContain('0/1');
  expect(ran.stderr.endsWith('\r\u001b[2K')).toBe(true);
});

test('a saved report is printed again in another format', async () => {
  const saved = join(folder, 'saved.json');
  await check(draft('“X,” Gazette, May 2, 2011, http://gone.test/page.'), '-o', saved);
  const ran = await runCli(['report', saved]);
  expect(ran.stdout).toMatch(/dead +http:\/\/gone\.test\/page/);
});

test.each([
  ['{', /no JSON/],
  ['{"schemaVersion": 2}', /no report of cite-check: .*schemaVersion/],
  ['[]', /no report of cite-check/],
])('%s is no saved report, said in one line', async (content, message) => {
  const ran = await runCli(['report', file('broken.json', content)]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(message);
});

function check(path: string, ...options: readonly string[]) {
  return runCli([path, ...quick, '--connect-to', web.connectTo, ...options]);
}

function draft(note: string): string {
  return file('draft.txt', `Something was built.[1]\n\n[1] ${note}\n`);
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
