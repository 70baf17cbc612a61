// What earlier runs read of a page settles whether another title means another page, over loopback.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeLine } from '../../src/ledger/line.ts';
import type { ReportedLink } from '../../src/model/report.ts';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb, type Web } from '../support/web.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1, 9);

const words = [
  'The committee met on Tuesday to discuss the harbour dues and the new timetable of the ferries.',
  'A cooper spoke for the small boats, and the pilot for the large ones.',
  'Nobody could say who had moved the northern buoy during the storm of last winter.',
].join(' ');
const minutes = (title: string) => `<title>${title}</title><h1>${title}</h1><p>${words} ${words}</p>`;
const cited = minutes('Why the Ferries Stopped for Eighteen Years');
const retitled = minutes('Minutes of the Harbour Committee, Spring Sitting');
const other = `<title>Ten Tips for Small Gardens</title><h1>Ten Tips for Small Gardens</h1><p>${'Water early and often, and never at noon in June. '.repeat(12)}</p>`;

let folder: string;
let web: Web;
let page = cited;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  web = await startWeb({ 'paper.test/minutes': () => page });
});

afterEach(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a page that was read with these words in the cited season has not changed', async () => {
  page = retitled;
  expect(await check(0, 'accessed 12 October 2026')).toMatchObject({ verdict: 'changed' });
  expect(await check(3, 'accessed 12 October 2026')).toMatchObject({
    verdict: 'alive',
    explanation: 'The page is what it was on 1 November 2026; only its title is another than the note prints.',
  });
});

test('a reading long after the cited day proves nothing', async () => {
  page = retitled;
  await check(0, 'accessed 12 October 2019');
  expect(await check(3, 'accessed 12 October 2019')).toMatchObject({ verdict: 'changed' });
});

test('a page whose headline was rewritten above the same words has not changed', async () => {
  page = cited;
  expect(await check(0, 'May 2, 2009')).toMatchObject({ verdict: 'alive' });
  page = retitled;
  expect(await check(9, 'May 2, 2009')).toMatchObject({ verdict: 'alive', reason: 'ok' });
});

test('a page that bore the cited title and now holds other words has changed, and it is said when', async () => {
  page = cited;
  await check(0, 'May 2, 2009');
  page = other;
  const link = await check(9, 'May 2, 2009');
  expect(link).toMatchObject({ verdict: 'changed', reason: 'title-mismatch' });
  expect(link?.signals).toContain('it bore the cited title until 1 November 2026');
});

test('what an older version kept of a page is a reading too', async () => {
  page = cited;
  await check(0, 'May 2, 2009');
  const cache = join(folder, 'ledger.jsonl');
  const lines = readFileSync(cache, 'utf8').split('\n');
  const older = lines.map((line) => {
    if (!line.includes('"readings"')) return line;
    const { history, ...kept } = JSON.parse(line.slice(line.indexOf('{')));
    const { readings: _, ...before } = history;
    return encodeLine(line.slice(9, 41), START, { ...kept, history: before })?.trimEnd() ?? '';
  });
  writeFileSync(cache, older.join('\n'));
  expect(readFileSync(cache, 'utf8')).not.toContain('readings');
  page = retitled;
  expect(await check(9, 'May 2, 2009')).toMatchObject({ verdict: 'alive', reason: 'ok' });
});

async function check(day: number, dated: string): Promise<ReportedLink | undefined> {
  const args = ['-', '--json', '--no-config', '--no-archive', '--fail-on', 'never', '--retries', '0'];
  const ran = await runCli([...args, '--cache', join(folder, 'ledger.jsonl'), '--connect-to', web.connectTo], {
    stdin: `Built.[1]\n\n[1] “Why the Ferries Stopped for Eighteen Years,” Gazette, ${dated}, http://paper.test/minutes.\n`,
    clock: { now: () => START + day * DAY, sleep: async () => {} },
  });
  return reportOf(ran).links[0];
}
