// Name servers as a witness: whom a run asks, how often, and what is kept of it. A web and a name server on loopback.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NameServer, startNameServer, tellNameServers } from '../../bench/labelled-web/name-server.mjs';
import { defaultOptions } from '../../src/cli/default-options.ts';
import type { ReportedLink } from '../../src/model/report.ts';
import { networkOptions } from '../../src/pipeline/network-options.ts';
import type { CheckOptions } from '../../src/pipeline/options.ts';
import { realClock } from '../../src/world/clock.ts';
import { createNameServerQuery } from '../../src/world/name-servers.ts';
import { reportOf, runCli } from '../support/cli.ts';
import { type Routes, startWeb, type Web } from '../support/web.ts';

let folder: string;
let web: Web;
let names: NameServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  web = await startWeb(routes);
  names = await startNameServer((question) =>
    tellNameServers(question, question.name.endsWith('parked.test') ? sedo : ['ns1.host.test']),
  );
});

afterEach(async () => {
  await Promise.all([web.close(), names.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('a page that looks parked is dead where a parking service serves its domain', async () => {
  const [parked, other] = await check(['http://www.parked.test/a.html', 'http://doubtful.test/a.html']);
  expect(parked).toMatchObject({ verdict: 'dead', reason: 'parked-domain' });
  expect(parked?.explanation).toContain('sedoparking.com');
  expect(parked?.signals).toContain('name servers ns1.sedoparking.com, ns2.sedoparking.com');
  expect(other).toMatchObject({ verdict: 'alive', reason: 'ok' });
  expect(names.asked.toSorted()).toEqual(['doubtful.test', 'parked.test']);
});

test('a domain is asked for once in a run, whichever of its hosts looks parked', async () => {
  const links = await check([
    'http://www.parked.test/a.html',
    'http://old.parked.test/b.html',
    'http://parked.test/c/d.html',
  ]);
  expect(links.map(({ verdict }) => verdict)).toEqual(['dead', 'dead', 'dead']);
  expect(names.asked).toEqual(['parked.test']);
});

test('nobody is asked for a page with content, for a dead one, or for one that turns us away', async () => {
  const links = await check([
    'http://content.parked.test/a.html',
    'http://gone.parked.test/a.html',
    'http://wall.parked.test/a.html',
    'http://forsale.parked.test/a.html',
  ]);
  expect(links.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
    'alive ok',
    'dead http-404',
    'blocked http-403',
    'dead parked-domain',
  ]);
  expect(names.asked).toEqual([]);
});

test('a resolver that keeps silent changes nothing', async () => {
  const silent = await startNameServer(() => null);
  const [link] = await check(['http://parked.test/a.html'], [], { resolver: silent.address, timeoutMs: 50 });
  await silent.close();
  expect(link).toMatchObject({ verdict: 'alive', reason: 'ok' });
});

test('a kept observation is judged again with the name servers that it holds', async () => {
  const [link] = await check(['http://parked.test/a.html'], ['--save-observations', folder]);
  const judged = reportOf(await runCli(['judge', folder, '--json', '--no-config'])).links;
  expect(judged).toMatchObject([{ verdict: 'dead', reason: 'parked-domain', explanation: link?.explanation }]);
  expect(names.asked).toEqual(['parked.test']);
});

test('the ledger keeps them, and a second run asks nobody', async () => {
  const cache = ['--cache', join(folder, 'ledger.jsonl')];
  const first = await check(['http://parked.test/a.html'], cache);
  const second = await check(['http://parked.test/a.html'], cache);
  expect(second).toMatchObject([{ verdict: 'dead', reason: 'parked-domain', cached: true }]);
  expect(second[0]?.explanation).toBe(first[0]?.explanation);
  expect(names.asked).toEqual(['parked.test']);
});

test('what an earlier run was told does not condemn a page that its server calls unchanged', async () => {
  const cache = ['--cache', join(folder, 'ledger.jsonl')];
  const [before] = await check(['http://rescued.parked.test/a.html'], cache);
  await names.close();
  names = await startNameServer((question) => tellNameServers(question, ['ns1.host.test']));
  const [after] = await check(['http://rescued.parked.test/a.html'], cache, { now: () => Date.now() + 2 * DAY });
  expect([before?.verdict, after?.verdict]).toEqual(['dead', 'alive']);
  expect(web.log.map(({ headers }) => headers['if-none-match'])).toContain('"v1"');
});

test.each<[string, Partial<CheckOptions>, Record<string, string>]>([
  ['connections are bent', { connectTo: ['::127.0.0.1:8080'] }, {}],
  ['private addresses are allowed', { allowPrivate: true }, {}],
  ['a proxy looks names up', {}, { https_proxy: 'http://proxy.test:3128' }],
  ['a proxy is there for http', {}, { HTTP_PROXY: 'http://proxy.test:3128' }],
])('nobody is to be asked where %s', (_when, options, env) => {
  expect(networkOptions({ ...defaultOptions, ...options }, env).askNameServers).toBeNull();
  expect(networkOptions(defaultOptions, {}).askNameServers).not.toBeNull();
});

const DAY = 86_400_000;
const sedo = ['ns1.sedoparking.com', 'ns2.sedoparking.com'];
const lander = '<title>parked.test</title><h1>parked.test</h1><p><a href=/1>Cruises</a> <a href=/2>Hotels</a>';
const story = `<title>News of the day</title><p>${'The river rose in the night, and the ferries lay at the quay. '.repeat(40)}</p>`;
const routes: Routes = {
  'parked.test': lander,
  'www.parked.test': lander,
  'old.parked.test': lander.replaceAll('parked.test', 'old.parked.test'),
  'content.parked.test': story,
  'gone.parked.test': { status: 404, body: lander },
  'wall.parked.test': { status: 403, body: lander },
  'forsale.parked.test': '<title>forsale.parked.test is for sale</title><p>This domain is for sale.',
  'rescued.parked.test': ({ headers }) =>
    headers['if-none-match'] === '"v1"'
      ? { status: 304, headers: { etag: '"v1"' } }
      : { body: lander.replaceAll('parked.test', 'rescued.parked.test'), headers: { etag: '"v1"' } },
  'doubtful.test': lander.replaceAll('parked.test', 'doubtful.test'),
};

async function check(
  urls: readonly string[],
  more: readonly string[] = [],
  { resolver = names.address, timeoutMs = 5_000, now = realClock.now } = {},
): Promise<readonly ReportedLink[]> {
  const markers = urls.map((_, index) => `[${index + 1}]`).join(' and ');
  const notes = urls.map((url, index) => `[${index + 1}] ${url}\n`).join('\n');
  const options = ['-', '--json', '--no-config', '--no-archive', '--retries', '0', '--host-interval', '0'];
  const cache = more.includes('--cache') ? [] : ['--no-cache'];
  const ran = await runCli([...options, ...cache, ...more, '--connect-to', web.connectTo], {
    stdin: `Built ${markers}.\n\n${notes}`,
    clock: { ...realClock, now },
    askNameServers: createNameServerQuery({ resolvers: [resolver], timeoutMs }),
  });
  return reportOf(ran).links;
}
