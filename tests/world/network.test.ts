import { afterEach, expect, test } from 'vitest';
import type { Answer, Exchange, Failure } from '../../src/model/exchange.ts';
import { parseConnectTo } from '../../src/world/connect-to.ts';
import { createNetwork, type Network, type NetworkOptions } from '../../src/world/network.ts';
import { startWeb, type Web } from '../support/web.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function web(...args: Parameters<typeof startWeb>): Promise<Web> {
  const started = await startWeb(...args);
  opened.push(started);
  return started;
}

function network(options: Partial<NetworkOptions> = {}): Network {
  const made = createNetwork({
    connectTo: [],
    allowPrivate: true,
    userAgent: 'cite-check/test',
    headers: [],
    proxies: { http: null, https: null, no: '' },
    maxSockets: 4,
    ...options,
  });
  opened.push(made);
  return made;
}

function ask(net: Network, url: string, more: { timeoutMs?: number; maxBodyBytes?: number } = {}): Promise<Exchange> {
  return net.exchange({ url, headers: {}, timeoutMs: 5_000, maxBodyBytes: 100_000, ...more });
}

function answer(exchange: Exchange): Answer {
  if (exchange.kind !== 'answer') throw new Error(`failed: ${exchange.failure}, ${exchange.detail}`);
  return exchange;
}

function failure(exchange: Exchange): Failure {
  if (exchange.kind !== 'failure') throw new Error(`answered ${exchange.status}`);
  return exchange;
}

function text(exchange: Exchange): string {
  return Buffer.from(answer(exchange).body).toString();
}

test('a page is answered with its status, headers and body', async () => {
  const { origin } = await web({ '/page': { body: 'hello', headers: { 'X-Thing': 'one' } } });
  const got = answer(await ask(network(), `${origin}/page`));
  expect(got).toMatchObject({ status: 200, isWhole: true });
  expect(got.headers['x-thing']).toBe('one');
  expect(text(got)).toBe('hello');
});

test('a redirect is not followed', async () => {
  const { origin, log } = await web({ '/old': { status: 301, headers: { location: '/new' }, body: 'moved' } });
  const got = answer(await ask(network(), `${origin}/old`));
  expect(got.status).toBe(301);
  expect(got.headers['location']).toBe('/new');
  expect(log).toHaveLength(1);
});

test('one server plays many hosts by --connect-to', async () => {
  const { connectTo, asked } = await web({ 'a.test/x': 'A', 'b.test/x': 'B' });
  const order = parseConnectTo(connectTo);
  const net = network({ allowPrivate: false, connectTo: order ? [order] : [] });
  expect(text(await ask(net, 'http://a.test/x'))).toBe('A');
  expect(text(await ask(net, 'http://b.test:8080/x'))).toBe('B');
  expect(asked()).toEqual(['a.test/x', 'b.test/x']);
});

test('a refused connection is a failure, not an exception', async () => {
  const { origin, close } = await startWeb({});
  await close();
  expect(failure(await ask(network(), origin))).toMatchObject({ failure: 'connection-refused', hasReachedHost: true });
});

test('a private address is refused by default', async () => {
  const { origin, log } = await web({});
  expect(failure(await ask(network({ allowPrivate: false }), origin)).failure).toBe('private-address');
  expect(log).toHaveLength(0);
});

test('a body beyond the limit is cut', async () => {
  const { origin } = await web({ '/long': 'x'.repeat(50_000) });
  const got = answer(await ask(network(), `${origin}/long`, { maxBodyBytes: 1_000 }));
  expect(got.body).toHaveLength(1_000);
  expect(got.isWhole).toBe(false);
});

test('a server that never answers meets the deadline', async () => {
  const { origin } = await web(() => null);
  const got = failure(await ask(network(), origin, { timeoutMs: 150 }));
  expect(got).toMatchObject({ failure: 'timeout', hasReachedHost: true });
});
