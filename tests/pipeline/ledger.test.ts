// What runs learn from each other, over loopback: a web, a ledger, and a clock that a test can move by days.

import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeLine } from '../../src/ledger/line.ts';
import type { ReportedLink } from '../../src/model/report.ts';
import type { Clock } from '../../src/world/clock.ts';
import { startFakeWayback } from '../archives/fake-wayback.ts';
import { type Ran, reportOf, runCli } from '../support/cli.ts';
import { type Routes, startWeb, type Web } from '../support/web.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 1, 9);

let folder: string;
let cache: string;
let web: Web | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  cache = join(folder, 'ledger.jsonl');
});

afterEach(async () => {
  await web?.close();
  web = null;
  rmSync(folder, { recursive: true, force: true });
});

test('a second run asks nothing, and says when each link was asked', async () => {
  await serve({
    'fine.test/page': bridge,
    'gone.test/page': { status: 404, body: '<title>404 Not Found</title>' },
    'wall.test/page': { status: 403, body: '<title>Access denied</title>' },
    'old.test/page': { status: 301, headers: { location: 'http://new.test/page' } },
    'new.test/page': bridge,
    'maze.test': ({ path }) => (path === '/all' ? lost : { status: 302, headers: { location: '/all' } }),
  });
  const urls = ['fine.test/page', 'gone.test/page', 'wall.test/page', 'old.test/page', 'maze.test/a/bridge.html'];
  const first = linksOf(await check(urls, 0));
  const asked = web?.log.length;
  const second = linksOf(await check(urls, 3 * HOUR));
  expect(web?.log.length).toBe(asked);
  expect(second.map(({ cached, attempts, elapsedMs }) => [cached, attempts, elapsedMs])).toEqual(
    second.map(() => [true, 0, 0]),
  );
  expect(second).toEqual(first.map((link) => ({ ...link, cached: true, attempts: 0, elapsedMs: 0 })));
  expect(first.map(({ cached, attempts }) => cached === false && attempts > 0)).not.toContain(false);
});

test('each verdict holds for its time', async () => {
  await serve({
    'fine.test/page': bridge,
    'gone.test/page': { status: 404 },
    'sick.test/page': { status: 503 },
  });
  const urls = ['fine.test/page', 'gone.test/page', 'sick.test/page'];
  const cachedAfter = async (ms: number) => linksOf(await check(urls, ms)).map(({ cached }) => cached);
  expect(await cachedAfter(0)).toEqual([false, false, false]);
  expect(await cachedAfter(23 * HOUR)).toEqual([true, true, false]);
  expect(await cachedAfter(25 * HOUR)).toEqual([true, false, false]);
  expect(await cachedAfter(8 * DAY)).toEqual([false, false, false]);
});

test('--max-age says how long a good verdict holds', async () => {
  await serve({ 'fine.test/page': bridge });
  await check(['fine.test/page'], 0);
  expect(linksOf(await check(['fine.test/page'], 2 * HOUR, '--max-age', '1h'))).toMatchObject([{ cached: false }]);
  expect(linksOf(await check(['fine.test/page'], 20 * DAY, '--max-age', '30d'))).toMatchObject([{ cached: true }]);
});

test('a stale page is renewed by its validators, and what is known of it stays', async () => {
  await serve({
    'fine.test/page': ({ headers }) =>
      headers['if-none-match'] === '"v1"'
        ? { status: 304, headers: { etag: '"v1"' } }
        : { body: bridge, headers: { etag: '"v1"', 'last-modified': 'Sun, 01 Nov 2026 08:00:00 GMT' } },
  });
  const [first] = linksOf(await check(['fine.test/page'], 0));
  const [second] = linksOf(await check(['fine.test/page'], DAY, '--max-age', '0s'));
  expect(web?.log.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])).toEqual([
    [undefined, undefined],
    ['"v1"', 'Sun, 01 Nov 2026 08:00:00 GMT'],
  ]);
  expect(second).toMatchObject({ verdict: 'alive', status: 200, cached: false, attempts: 1, page: first?.page });
  expect(second?.checkedAt).toBe(new Date(START + DAY).toISOString());
  const [third] = linksOf(await check(['fine.test/page'], DAY + HOUR));
  expect(third).toMatchObject({ cached: true, checkedAt: second?.checkedAt });
});

test('a page that has changed meanwhile is read anew', async () => {
  let version = 1;
  await serve({
    'fine.test/page': ({ headers }) => {
      const etag = `"v${version}"`;
      if (headers['if-none-match'] === etag) return { status: 304 };
      return { body: version === 1 ? bridge : other, headers: { etag } };
    },
  });
  await check(['fine.test/page'], 0);
  version = 2;
  const links = linksOf(await check(['fine.test/page'], 8 * DAY));
  expect(links).toMatchObject([{ verdict: 'changed', cached: false, attempts: 1 }]);
});

test.each([
  ['a redirected page', { 'fine.test/page': { status: 302, headers: { location: '/new' } } }],
  ['an error', { 'fine.test/page': { status: 404, headers: { etag: '"v1"' } } }],
] as readonly (readonly [string, Routes])[])('%s is asked without conditions', async (_, routes) => {
  await serve({ 'fine.test/new': { body: bridge, headers: { etag: '"v1"' } }, ...routes });
  await check(['fine.test/page'], 0);
  await check(['fine.test/page'], 8 * DAY);
  expect(web?.log.map(({ headers }) => headers['if-none-match']).filter((etag) => etag !== undefined)).toEqual([]);
});

test('a 304 that nobody asked for proves nothing', async () => {
  await serve({ 'odd.test/page': { status: 304 } });
  expect(linksOf(await check(['odd.test/page'], 0))).toMatchObject([{ verdict: 'unreachable' }]);
});

test('a failure is asked again by the next run', async () => {
  let isSick = true;
  await serve({ 'sick.test/page': () => (isSick ? { status: 500 } : bridge) });
  expect(linksOf(await check(['sick.test/page'], 0))).toMatchObject([{ verdict: 'unreachable' }]);
  isSick = false;
  expect(linksOf(await check(['sick.test/page'], 1000))).toMatchObject([{ verdict: 'alive', cached: false }]);
});

test('what one article finds alive is judged anew for another', async () => {
  await serve({ 'fine.test/page': other });
  await run('A.[1]\n\n[1] “Recipes for the Winter Kitchen,” Gazette, 2009, http://fine.test/page.\n', 0);
  const ran = await run(
    'A.[1]\n\n[1] “The Long Bridge over the Grey Water,” Gazette, 2009, http://fine.test/page.\n',
    HOUR,
  );
  expect(linksOf(ran)).toMatchObject([{ verdict: 'changed', cached: true }]);
});

test('a title far down in a long page is found by the next article as well', async () => {
  const buried = `<title>Gazette 1911</title><h1>The Whole Volume of the Year</h1><p>${'Weather and sports. '.repeat(500)}</p><p>Soup for nine hundred guests at table</p>`;
  await serve({ 'fine.test/page': buried });
  await run('A.[1]\n\n[1] “The Whole Volume of the Year,” Gazette, 1911, http://fine.test/page.\n', 0);
  const links = linksOf(
    await run('A.[1]\n\n[1] “Soup for Nine Hundred Guests at Table,” Gazette, 1911, http://fine.test/page.\n', HOUR),
  );
  expect(links).toMatchObject([{ verdict: 'alive', page: { titleMatch: 0.9 } }]);
});

test('what another version has written in another way is asked again', async () => {
  await serve({ 'fine.test/page': bridge });
  await check(['fine.test/page'], 0);
  const lines = readFileSync(cache, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"observation"'));
  const others = lines.map((line) => {
    const { observation, ...others } = JSON.parse(line.slice(line.indexOf('{')));
    return encodeLine(line.slice(9, 41), START, { ...others, seen: observation });
  });
  appendFileSync(cache, others.join(''));
  expect(others).toHaveLength(1);
  expect(linksOf(await check(['fine.test/page'], HOUR))).toMatchObject([{ verdict: 'alive', cached: false }]);
});

test('an interrupted run goes on where it stopped', async () => {
  let isSlow = true;
  await serve({ 'fine.test/page': bridge, 'slow.test/page': () => (isSlow ? new Promise<null>(() => {}) : bridge) });
  const urls = ['fine.test/page', 'slow.test/page'];
  const ran = await run(draft(urls), 0, [], { whenListening: whenKept('fine.test/page') });
  expect([ran.code, linksOf(ran).map(({ reason }) => reason)]).toEqual([130, ['ok', 'interrupted']]);
  isSlow = false;
  expect(linksOf(await check(urls, 1000)).map(({ cached, verdict }) => [cached, verdict])).toEqual([
    [true, 'alive'],
    [false, 'alive'],
  ]);
});

test('three silent checks on three days, a week apart in all, are a death', async () => {
  await serve({ 'fine.test/page': bridge });
  const way = await closedWay();
  const silentOn = async (day: number) => {
    const [, silent] = linksOf(await check(urls, day * DAY, ...way));
    return silent;
  };
  const urls = ['fine.test/page', 'silent.test/page'];
  for (const day of [0, 0.1, 2, 6]) expect(await silentOn(day)).toMatchObject(refusal);
  expect(await silentOn(7)).toMatchObject({
    verdict: 'dead',
    reason: 'silent-for-days',
    explanation: 'Nobody answered at silent.test in any check on 4 days, from 1 November 2026 to 8 November 2026.',
  });
});

test('two checks a week apart are no proof', async () => {
  await serve({ 'fine.test/page': bridge });
  const way = await closedWay();
  const urls = ['fine.test/page', 'silent.test/page'];
  await check(urls, 0, ...way);
  expect(linksOf(await check(urls, 9 * DAY, ...way))[1]).toMatchObject(refusal);
});

test('one answer in between begins the count anew', async () => {
  await serve({ 'fine.test/page': bridge });
  const way = await closedWay();
  const urls = ['fine.test/page', 'silent.test/page'];
  const reasonOn = async (day: number) => linksOf(await check(urls, day * DAY, ...way))[1]?.reason;
  await reasonOn(0);
  await reasonOn(3);
  const busy = createServer((_, response) => response.writeHead(503).end());
  await new Promise<void>((resolve) => busy.listen(Number(way.at(-1)?.split(':').at(-1)), '127.0.0.1', resolve));
  expect(await reasonOn(6)).toBe('http-5xx');
  busy.closeAllConnections();
  await new Promise((resolve) => busy.close(resolve));
  expect(await reasonOn(8)).toBe('connection-refused');
  expect(await reasonOn(12)).toBe('connection-refused');
  expect(await reasonOn(15)).toBe('silent-for-days');
});

test('a server that takes connections and says nothing is never silent enough', async () => {
  await serve({ 'fine.test/page': bridge, 'tarpit.test/page': () => new Promise<null>(() => {}) });
  const urls = ['fine.test/page', 'tarpit.test/page'];
  for (const day of [0, 4, 8]) {
    const [, link] = linksOf(await check(urls, day * DAY, '--timeout', '200'));
    expect(link).toMatchObject({ verdict: 'unreachable', reason: 'timeout' });
  }
});

test('a machine without a network is no witness', async () => {
  const way = await closedWay();
  for (const day of [0, 2, 4]) {
    const ran = await check(['nowhere.invalid/page'], day * DAY, ...way);
    expect(ran.code).toBe(2);
  }
  expect(readFileSync(cache, 'utf8')).not.toContain('nowhere.invalid');
});

test('kept links do not make a machine with a network look like one without', async () => {
  await serve({ 'fine.test/page': bridge });
  const nowhere = ['--connect-to', 'nowhere.test::nobody.invalid:80'];
  await check(['fine.test/page'], 0, ...nowhere);
  const ran = await check(['fine.test/page', 'nowhere.test/page'], HOUR, ...nowhere);
  expect(linksOf(ran)).toMatchObject([{ cached: true }, { cached: false }]);
  expect(web?.asked()).toEqual(['fine.test/page', 'fine.test/page']);
});

test('what an archive found is not looked up again', async () => {
  await serve({ 'gone.test/page': { status: 404 } });
  const archive = await startFakeWayback({
    captures: [{ url: 'http://gone.test/page', at: '20110805120000', title: 'The Long Bridge', body: bridge }],
  });
  const look = (ms: number) =>
    run(draft(['gone.test/page']), ms, ['--wayback-endpoint', archive.origin], { withArchive: true });
  const [first] = linksOf(await look(0));
  const asked = archive.requests.length;
  const [second] = linksOf(await look(20 * DAY));
  await archive.close();
  expect(first?.archive).toMatchObject({ state: 'found', verified: true });
  expect(second?.archive).toEqual(first?.archive);
  expect([asked > 0, archive.requests.length - asked]).toEqual([true, 0]);
});

test.each([
  ['another header', ['--header', 'X-Club: member']],
  ['another name', ['--user-agent', 'somebody/1.0']],
  ['another way', ['--connect-to', 'other.test::127.0.0.1:1']],
])('a run with %s sees another web', async (_, more) => {
  await serve({ 'fine.test/page': bridge });
  await check(['fine.test/page'], 0);
  expect(linksOf(await check(['fine.test/page'], HOUR, ...more))).toMatchObject([{ cached: false }]);
});

test('--no-cache neither uses nor keeps', async () => {
  await serve({ 'fine.test/page': bridge });
  await check(['fine.test/page'], 0);
  const before = readFileSync(cache);
  expect(linksOf(await check(['fine.test/page'], HOUR, '--no-cache'))).toMatchObject([{ cached: false }]);
  expect(readFileSync(cache)).toEqual(before);
});

test('a bent web is kept only where the user names a file', async () => {
  await serve({ 'fine.test/page': bridge });
  const ran = await runCli(['-', '--json', '--no-config', '--no-archive', '--connect-to', web?.connectTo ?? ''], {
    stdin: draft(['fine.test/page']),
    cacheFolder: folder,
  });
  expect(ran.code).toBe(0);
  expect(() => readFileSync(cache)).toThrow();
});

test('a straight run keeps in the folder of the user', async () => {
  const ran = await runCli(['-', '--json', '--no-config', '--no-archive', '--exclude', '127.0.0.1'], {
    stdin: 'A.[1]\n\n[1] “The Long Bridge,” Gazette, 2009, http://127.0.0.1:9/page.\n',
    cacheFolder: join(folder, 'own'),
  });
  expect(linksOf(ran)).toMatchObject([{ reason: 'excluded' }]);
  expect(readFileSync(join(folder, 'own/ledger.jsonl'), 'utf8')).toBe('');
});

test('a file that is no cache is named in one line, left as it is, and the run goes on', async () => {
  await serve({ 'fine.test/page': bridge });
  writeFileSync(cache, 'My diary.\n');
  const ran = await check(['fine.test/page'], 0);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toMatch(/^cite-check: .*ledger\.jsonl: this is no cache of cite-check.*\n$/);
  expect(linksOf(ran)).toMatchObject([{ verdict: 'alive', cached: false }]);
  expect(readFileSync(cache, 'utf8')).toBe('My diary.\n');
});

test.each([['soon'], ['7'], ['1.5h'], ['']])('--max-age %j is a mistake, said in one line', async (text) => {
  const ran = await runCli(['a.txt', '--max-age', text]);
  expect([ran.code, ran.stderr.split('\n').length]).toEqual([2, 2]);
});

const bridge = '<title>The Long Bridge</title><h1>The Long Bridge</h1><p>Built over nine winters.</p>';
const other = `<title>Recipes for the Winter Kitchen</title><h1>Recipes for the Winter Kitchen</h1><p>${'Soup, bread and roots. '.repeat(90)}</p>`;
const lost = '<title>Page not found</title><h1>Page not found</h1><p>Try the front page.</p>';
const refusal = { verdict: 'unreachable', reason: 'connection-refused' };

async function serve(routes: Routes): Promise<void> {
  web = await startWeb(routes);
}

function draft(urls: readonly string[]): string {
  const markers = urls.map((_, index) => `[${index + 1}]`).join(' and ');
  const notes = urls.map((url, index) => `[${index + 1}] “The Long Bridge,” Gazette, May 2, 2009, http://${url}.\n`);
  return `Built ${markers}.\n\n${notes.join('\n')}`;
}

/** Orders that lead silent.test to ports that nobody listens at; the last one is that of http. */
async function closedWay(): Promise<readonly string[]> {
  const closed = await startWeb({});
  await closed.close();
  return ['--connect-to', 'silent.test:443:127.0.0.1:1', '--connect-to', `silent.test:80:127.0.0.1:${closed.port}`];
}

/** Interrupts as soon as the ledger holds the address. */
function whenKept(address: string): (interrupt: () => void) => void {
  return (interrupt) => {
    const timer = setInterval(() => {
      if (!existsSync(cache) || !readFileSync(cache, 'utf8').includes(address)) return;
      clearInterval(timer);
      interrupt();
    }, 20);
  };
}

/** Checks a draft that cites these addresses as The Long Bridge, so long after the first moment. */
function check(urls: readonly string[], atMs: number, ...args: readonly string[]): Promise<Ran> {
  return run(draft(urls), atMs, args);
}

interface RunOptions {
  readonly withArchive?: boolean;
  readonly whenListening?: (interrupt: () => void) => void;
}

function run(stdin: string, atMs: number, args: readonly string[] = [], options: RunOptions = {}): Promise<Ran> {
  const { withArchive = false, ...world } = options;
  const connect = web === null ? [] : ['--connect-to', web.connectTo];
  const always = ['-', '--json', '--no-config', '--fail-on', 'never', '--cache', cache, '--retries', '0'];
  const archive = withArchive ? [] : ['--no-archive'];
  return runCli([...always, ...archive, ...args, ...connect], { stdin, clock: quickClock(START + atMs), ...world });
}

/** A clock on which waiting takes no time but its own. */
function quickClock(startMs: number): Clock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    async sleep(ms) {
      nowMs += Math.max(0, ms);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

function linksOf(ran: Ran): readonly ReportedLink[] {
  if (ran.stdout === '') throw new Error(ran.stderr);
  return reportOf(ran).links;
}
