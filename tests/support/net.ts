// The network as tests use it: everything off that a test does not switch on, closed after each test.

import { afterEach } from 'vitest';
import type { Answer, Ask, Exchange, Failure } from '../../src/model/exchange.ts';
import { parseConnectTo } from '../../src/world/connect-to.ts';
import { createNetwork, type Network, type NetworkOptions } from '../../src/world/network.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** Closes what was started when the test ends. */
export async function opening<T extends { close(): Promise<void> }>(starting: Promise<T> | T): Promise<T> {
  const started = await starting;
  opened.push(started);
  return started;
}

/** A network that may go anywhere, by no proxy; `connectTo` as on the command line. */
export function testNetwork(
  options: Partial<Omit<NetworkOptions, 'connectTo'>> & { readonly connectTo?: readonly string[] } = {},
): Network {
  const { connectTo = [], ...more } = options;
  const network = createNetwork({
    connectTo: connectTo.map(parseConnectTo).filter((order) => order !== null),
    allowPrivate: true,
    userAgent: 'cite-check/test',
    headers: [],
    proxies: { http: null, https: null, no: '' },
    maxSockets: 4,
    askNameServers: null,
    ...more,
  });
  opened.push(network);
  return network;
}

/** One exchange with limits that a test can pass. */
export function ask(network: Network, url: string, more: Partial<Ask> = {}): Promise<Exchange> {
  return network.exchange({ url, headers: {}, timeoutMs: 5_000, maxBodyBytes: 100_000, ...more });
}

export function answer(exchange: Exchange): Answer {
  if (exchange.kind !== 'answer') throw new Error(`failed: ${exchange.failure}, ${exchange.detail}`);
  return exchange;
}

export function failure(exchange: Exchange): Failure {
  if (exchange.kind !== 'failure') throw new Error(`answered ${exchange.status}`);
  return exchange;
}

/** The body as text. */
export function text(exchange: Exchange): string {
  return Buffer.from(answer(exchange).body).toString();
}
