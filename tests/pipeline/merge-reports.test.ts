import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

test('saved reports are merged: all documents, and each link once, as it was last judged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  let status = 410;
  const web = await startWeb({ 'paper.test': () => ({ status, body: '<title>The Long Bridge</title>' }) });
  const check = async (name: string, path: string) => {
    const draft = join(folder, `${name}.txt`);
    writeFileSync(draft, `A.[1]\n\n[1] “The Long Bridge,” Gazette, 2009, http://paper.test/${path}.\n`);
    const saved = join(folder, `${name}.json`);
    const quick = ['--no-config', '--no-cache', '--no-archive', '--retries', '0', '--connect-to', web.connectTo];
    await runCli([draft, ...quick, '-q', '-o', saved]);
    return saved;
  };
  const first = await check('first', 'page');
  status = 200;
  const second = await check('second', 'page');
  const third = await check('third', 'other');
  await web.close();
  const merged = reportOf(await runCli(['report', second, first, third, '--json']));
  rmSync(folder, { recursive: true });
  expect(merged.summary).toMatchObject({ documents: 3, notes: 3, links: 2, verdicts: { alive: 2 } });
  expect(merged.links[0]?.citedBy.map(({ document }) => document.replace(/.*\//, ''))).toEqual([
    'second.txt',
    'first.txt',
  ]);
});
