import { afterEach, expect, test } from 'vitest';
import type { Answered, Failed, Sighting } from '../../src/model/observation.ts';
import { type ProbeTools, probe } from '../../src/probe/probe.ts';
import { realClock } from '../../src/world/clock.ts';
import { parseConnectTo } from '../../src/world/connect-to.ts';
import { createNetwork } from '../../src/world/network.ts';
import { startWeb, type Web } from '../support/web.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** Starts a web and gives a function that asks it, whatever host the address names. */
async function world(routes: Parameters<typeof startWeb>[0], more: Partial<ProbeTools> = {}) {
  const web: Web = await startWeb(routes);
  const order = parseConnectTo(web.connectTo);
  const network = createNetwork({
    connectTo: order === null ? [] : [order],
    allowPrivate: false,
    userAgent: 'cite-check/test',
    headers: [],
    proxies: { http: null, https: null, no: '' },
    maxSockets: 4,
    askNameServers: null,
  });
  opened.push(network, web);
  const ask = (url: string, even: Partial<ProbeTools> = {}): Promise<Sighting> =>
    probe(url, {
      exchange: (request) => network.exchange(request),
      gate: (_url, job) => job(),
      timeoutMs: 5_000,
      maxRedirects: 10,
      maxBodyBytes: 500_000,
      guise: 'plain',
      clock: realClock,
      ...more,
      ...even,
    });
  return { ask, web };
}

function answered(sighting: Sighting): Answered {
  if (sighting.kind === 'failed') throw new Error(`${sighting.failure}: ${sighting.detail}`);
  return sighting;
}

function failed(sighting: Sighting): Failed {
  if (sighting.kind === 'answered') throw new Error(`answered ${sighting.status}`);
  return sighting;
}

test('a page is answered with its facts', async () => {
  const { ask } = await world({ 'a.test/x': '<title>Ten years of peace</title><p>It began in spring.' });
  const seen = answered(await ask('http://a.test/x'));
  expect(seen).toMatchObject({ status: 200, finalUrl: 'http://a.test/x', hops: [], guise: 'plain' });
  expect(seen.page).toMatchObject({ title: 'Ten years of peace', text: 'It began in spring.' });
});

test('every hop of a chain keeps its own status and target', async () => {
  const { ask } = await world({
    'a.test/1': { status: 301, headers: { location: '/2' } },
    'a.test/2': { status: 302, headers: { location: '//b.test/3' } },
    'b.test/3': 'here',
  });
  const seen = answered(await ask('http://a.test/1'));
  expect(seen.finalUrl).toBe('http://b.test/3');
  expect(seen.hops).toEqual([
    { url: 'http://a.test/1', status: 301, location: '/2', by: 'http' },
    { url: 'http://a.test/2', status: 302, location: '//b.test/3', by: 'http' },
  ]);
});

test.each([[301], [302], [303], [307], [308]])('a %i is followed', async (status) => {
  const { ask } = await world({ '/old': { status, headers: { location: '/new' } }, '/new': 'here' });
  expect(answered(await ask('http://a.test/old')).finalUrl).toBe('http://a.test/new');
});

test.each([
  ['/old#part', '/new', 'http://a.test/new#part'],
  ['/old#part', '/new#other', 'http://a.test/new#other'],
  ['/old', '/new#other', 'http://a.test/new#other'],
])('the fragment of %s redirected to %s', async (from, location, finalUrl) => {
  const { ask } = await world({ '/old': { status: 301, headers: { location } }, '/new': 'here' });
  expect(answered(await ask(`http://a.test${from}`)).finalUrl).toBe(finalUrl);
});

test('a circle is a redirect loop', async () => {
  const { ask } = await world({
    '/a': { status: 302, headers: { location: '/b' } },
    '/b': { status: 302, headers: { location: '/a' } },
  });
  const seen = failed(await ask('http://a.test/a'));
  expect(seen.failure).toBe('redirect-loop');
  expect(seen.hops).toHaveLength(2);
});

test('a chain without end is given up', async () => {
  const { ask, web } = await world(({ path }) => ({
    status: 302,
    headers: { location: `/${Number(path.slice(1)) + 1}` },
  }));
  expect(failed(await ask('http://a.test/1')).failure).toBe('too-many-redirects');
  expect(web.log).toHaveLength(11);
});

test.each([
  ['javascript:alert(1)'],
  ['file:///etc/passwd'],
  ['data:text/html,hello'],
  ['ftp://a.test/x'],
  ['http://'],
  ['http://[::1'],
])('a redirect to %s ends with its own status', async (location) => {
  const { ask } = await world({ '/x': { status: 302, headers: { location } } });
  const seen = answered(await ask('http://a.test/x'));
  expect(seen).toMatchObject({ status: 302, finalUrl: 'http://a.test/x' });
  expect(seen.hops).toEqual([{ url: 'http://a.test/x', status: 302, location, by: 'http' }]);
});

test('a redirect without a location is an answer', async () => {
  const { ask } = await world({ '/x': { status: 302 } });
  expect(answered(await ask('http://a.test/x'))).toMatchObject({ status: 302, hops: [] });
});

test.each([
  ['not an address', 'invalid-url'],
  ['http://', 'invalid-url'],
  ['http://a b.test/', 'invalid-url'],
  ['mailto:a@b.test', 'unsupported-scheme'],
  ['ftp://a.test/', 'unsupported-scheme'],
])('%s is %s and not asked', async (address, failure) => {
  const { ask, web } = await world({});
  expect(failed(await ask(address)).failure).toBe(failure);
  expect(web.log).toHaveLength(0);
});

test('a meta refresh is a hop', async () => {
  const { ask } = await world({
    '/old': '<meta http-equiv="Refresh" content="0; URL=\'/new?a=1&amp;b=2\'">moved',
    '/new?a=1&b=2': '<title>Here</title>',
  });
  const seen = answered(await ask('http://a.test/old'));
  expect(seen.finalUrl).toBe('http://a.test/new?a=1&b=2');
  expect(seen.hops).toEqual([{ url: 'http://a.test/old', status: 200, location: '/new?a=1&b=2', by: 'meta-refresh' }]);
});

test.each([
  ['late', '<meta http-equiv=refresh content="30; url=/new">'],
  ['to itself', '<meta http-equiv=refresh content="0; url=/old">'],
  ['for browsers without scripts', '<noscript><meta http-equiv=refresh content="0; url=/new"></noscript>'],
  ['to a script', '<meta http-equiv=refresh content="0; url=javascript:x()">'],
])('a meta refresh %s is not followed', async (_name, head) => {
  const { ask } = await world({ '/old': head, '/new': 'new' });
  expect(answered(await ask('http://a.test/old'))).toMatchObject({ finalUrl: 'http://a.test/old', hops: [] });
});

test('a cookie wall lets a reader through who brings the cookie back', async () => {
  const { ask } = await world({
    '/x': ({ headers }) =>
      headers['cookie'] === 'seen=1'
        ? '<title>The article</title>'
        : { status: 302, headers: { location: '/x', 'set-cookie': 'seen=1; Path=/' } },
  });
  const seen = answered(await ask('http://a.test/x'));
  expect(seen.page.title).toBe('The article');
  expect(seen.hops).toHaveLength(1);
});

test('a check for cookies that leads away and back is no circle', async () => {
  const { ask } = await world({
    '/x': ({ headers }) =>
      headers['cookie'] === 'seen=1'
        ? '<title>The article</title>'
        : { status: 302, headers: { location: '/x?check' } },
    '/x?check': { status: 302, headers: { location: '/x', 'set-cookie': 'seen=1; Path=/' } },
  });
  const seen = answered(await ask('http://a.test/x'));
  expect(seen).toMatchObject({ finalUrl: 'http://a.test/x', page: { title: 'The article' } });
  expect(seen.hops).toHaveLength(2);
});

test('a session that remembers the check behind the same cookie is no circle', async () => {
  let checks = 0;
  const { ask } = await world({
    '/x': ({ headers }) => {
      if (checks === 2) return '<title>The article</title>';
      return {
        status: 302,
        headers: { location: '/check', ...(headers['cookie'] === undefined && { 'set-cookie': 'id=7' }) },
      };
    },
    '/check': () => {
      checks += 1;
      return { status: 302, headers: { location: '/x' } };
    },
  });
  expect(answered(await ask('http://a.test/x')).page.title).toBe('The article');
});

test('a circle stays one, whatever cookie it carries', async () => {
  const { ask, web } = await world({
    '/a': { status: 302, headers: { location: '/b', 'set-cookie': 'seen=1; Path=/' } },
    '/b': { status: 302, headers: { location: '/a', 'set-cookie': 'seen=1; Path=/' } },
  });
  expect(failed(await ask('http://a.test/a')).failure).toBe('redirect-loop');
  expect(web.log).toHaveLength(5);
});

test('cookies stay with their site', async () => {
  const { ask, web } = await world({
    'a.test/x': { status: 302, headers: { location: 'http://b.test/y', 'set-cookie': ['s=1', 't=2; Domain=b.test'] } },
    'b.test/y': 'here',
  });
  await ask('http://a.test/x');
  expect(web.log[1]?.headers['cookie']).toBeUndefined();
});

test('the deadline covers the whole chain', async () => {
  const { ask } = await world(
    ({ path }, response) => {
      setTimeout(() => response.writeHead(302, { location: `${path}x` }).end(), 60);
      return null;
    },
    { timeoutMs: 200, maxRedirects: 50 },
  );
  expect(failed(await ask('http://a.test/x')).failure).toBe('timeout');
});

test('every request passes the gate of its own host', async () => {
  const gates: string[] = [];
  const { ask } = await world({
    'a.test/x': { status: 301, headers: { location: 'http://b.test/y' } },
    'b.test/y': 'y',
  });
  await ask('http://a.test/x', {
    gate: (url, job) => {
      gates.push(url);
      return job();
    },
  });
  expect(gates).toEqual(['http://a.test/x', 'http://b.test/y']);
});

test('the browser guise sends what a browser sends', async () => {
  const { ask, web } = await world({ '/x': 'x' });
  await ask('http://a.test/x', { guise: 'browser' });
  expect(web.log[0]?.headers['user-agent']).toMatch(/^Mozilla\/5\.0 /);
  expect(web.log[0]?.headers['accept-language']).toBeDefined();
});

test('a redirect into the private network is refused', async () => {
  const { ask } = await world({});
  const network = createNetwork({
    connectTo: [],
    allowPrivate: false,
    userAgent: 'cite-check/test',
    headers: [],
    proxies: { http: null, https: null, no: '' },
    maxSockets: 1,
    askNameServers: null,
  });
  opened.push(network);
  const exchange: ProbeTools['exchange'] = async (request) =>
    request.url === 'http://a.test/x'
      ? {
          kind: 'answer',
          url: request.url,
          status: 302,
          headers: { location: 'http://169.254.169.254/latest' },
          body: new Uint8Array(),
          isWhole: false,
          elapsedMs: 1,
        }
      : network.exchange(request);
  const seen = failed(await ask('http://a.test/x', { exchange }));
  expect(seen).toMatchObject({ failure: 'private-address', finalUrl: 'http://169.254.169.254/latest' });
});

test('only the names of cookies are kept', async () => {
  const { ask } = await world({
    '/x': { headers: { 'set-cookie': ['_abck=secret; Path=/', 'id=42'], server: 'AkamaiGHost' } },
  });
  const { headers } = answered(await ask('http://a.test/x'));
  expect(headers).toMatchObject({ 'set-cookie': '_abck=\nid=', server: 'AkamaiGHost' });
});
