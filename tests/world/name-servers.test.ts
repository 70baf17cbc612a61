// NS questions to a real name server on loopback, and to ones that answer badly or not at all.

import { afterEach, expect, test } from 'vitest';
import {
  type NameServer,
  type Question,
  startNameServer,
  tellNameServers,
} from '../../bench/labelled-web/name-server.mjs';
import { createAbortBell } from '../../src/world/abort-bell.ts';
import { type AskNameServers, createNameServerQuery } from '../../src/world/name-servers.ts';
import { testNetwork } from '../support/net.ts';

let server: NameServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

test('the name servers of a domain come sorted, in lower case, each once', async () => {
  const ask = await asking((question) =>
    tellNameServers(question, ['NS2.Parked.test', 'ns1.parked.test', 'ns2.parked.test']),
  );
  expect(await ask('site.test')).toEqual(['ns1.parked.test', 'ns2.parked.test']);
  expect(server?.asked).toEqual(['site.test']);
});

test.each<[string, (question: Question) => Uint8Array | null]>([
  ['says that there is no such name', (question) => tellNameServers(question, null)],
  ['knows none', (question) => tellNameServers(question, [])],
  ['sends noise', () => Buffer.from('no packet at all')],
  ['breaks off', (question) => tellNameServers(question, ['ns1.parked.test']).subarray(0, -4)],
  ['keeps silent', () => null],
  ['names something that is no host', (question) => tellNameServers(question, ['ns1.parked.test', 'a b;c.test'])],
  ['names a single word', (question) => tellNameServers(question, ['ns1.parked.test', 'localhost'])],
  [
    'names more than a domain can have',
    (question) =>
      tellNameServers(
        question,
        Array.from({ length: 17 }, (_, at) => `n${at}.p.test`),
      ),
  ],
])('there is no answer where the name server %s', async (_what, reply) => {
  const ask = await asking(reply, 100);
  expect(await ask('site.test')).toBeNull();
});

test('where the first resolver keeps silent, the next one is asked', async () => {
  const silent = await startNameServer(() => null);
  server = await startNameServer((question) => tellNameServers(question, ['ns1.parked.test']));
  const ask = createNameServerQuery({ resolvers: [silent.address, server.address], timeoutMs: 1_500 });
  expect(await ask('site.test')).toEqual(['ns1.parked.test']);
  await silent.close();
});

test.each(['127.0.0.1', '::1', '[::1]', 'localhost', '', 'two words.test', `${'x'.repeat(64)}.test`, 'site.test.'])(
  '%j is no domain to ask for',
  async (domain) => {
    const ask = await asking((question) => tellNameServers(question, ['ns1.parked.test']));
    expect(await ask(domain)).toBeNull();
    expect(server?.asked).toEqual([]);
  },
);

test('an interrupt ends a question that nobody answers', async () => {
  const stop = new AbortController();
  const ask = await asking(() => {
    stop.abort();
    return null;
  }, 60_000);
  expect(await ask('site.test', createAbortBell().of(stop.signal))).toBeNull();
});

test('after an interrupt nobody is asked', async () => {
  const ask = await asking((question) => tellNameServers(question, ['ns1.parked.test']));
  expect(await ask('site.test', createAbortBell().of(AbortSignal.abort()))).toBeNull();
  expect(server?.asked).toEqual([]);
});

test('a network asks whom it is given, and nobody where it is given none', async () => {
  const ask = await asking((question) => tellNameServers(question, ['ns1.parked.test']));
  const { signal } = new AbortController();
  expect(await testNetwork({ askNameServers: ask }).nameServers('site.test', signal)).toEqual(['ns1.parked.test']);
  expect(await testNetwork().nameServers('site.test', signal)).toBeNull();
  expect(server?.asked).toHaveLength(1);
});

async function asking(reply: (question: Question) => Uint8Array | null, timeoutMs = 5_000): Promise<AskNameServers> {
  server = await startNameServer(reply);
  return createNameServerQuery({ resolvers: [server.address], timeoutMs });
}
