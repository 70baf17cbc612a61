import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

let folder: string;
let kept: string;
const verdicts = [
  ['http://fine.test/page', 'alive', 'ok'],
  ['http://gone.test/page', 'dead', 'http-410'],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  kept = join(folder, 'deep', 'kept');
  const web = await startWeb({
    'fine.test/page': '<title>The Long Bridge</title><p>Nine winters.</p>',
    'gone.test/page': { status: 410, body: '<title>Gone</title>' },
  });
  await runCli(
    ['-', '--no-config', '--no-archive', '--retries', '0', '--connect-to', web.connectTo, '--save-observations', kept],
    { stdin: 'A.[1] B.[2]\n\n[1] “The Long Bridge,” http://fine.test/page.\n\n[2] “B,” http://gone.test/page.\n' },
  );
  await web.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each asked link is kept in a file of its own', () => {
  expect(readdirSync(kept)).toEqual([
    expect.stringMatching(/^fine\.test-[0-9a-f]{12}\.json$/),
    expect.stringMatching(/^gone\.test-[0-9a-f]{12}\.json$/),
  ]);
});

test('what was kept is judged again offline, to the same verdicts', async () => {
  const ran = await runCli(['judge', kept, '--json']);
  expect(ran.code).toBe(1);
  expect(reportOf(ran).links.map(({ url, verdict, reason }) => [url, verdict, reason])).toEqual(verdicts);
});

test('a verdict that changed since is told', async () => {
  const [name = ''] = readdirSync(kept);
  const path = join(kept, name);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('"verdict": "alive"', '"verdict": "dead"'));
  const ran = await runCli(['judge', kept, '--json']);
  writeFileSync(path, before);
  expect(reportOf(ran).links[0]?.signals).toContain('judged dead (ok) before');
});

test.each([
  ['nothing at all', '', /no JSON/],
  ['another kind of file', '{"url": "x"}', /no kept observation: citedBy/],
])('%s is refused in one line', async (_, content, message) => {
  const path = join(kept, 'broken.json');
  writeFileSync(path, content);
  const ran = await runCli(['judge', kept]);
  rmSync(path);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(message);
});

test('a folder without observations is refused', async () => {
  const ran = await runCli(['judge', folder, '--json']);
  expect(reportOf(ran).links).toHaveLength(2);
  expect((await runCli(['judge', join(folder, 'missing')])).code).toBe(2);
});
