import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Resolve, refusalOfAddress, refusalOfHost } from '../../src/world/address-guard.ts';
import { answer, ask, failure, opening, testNetwork, text } from '../support/net.ts';
import { startWeb } from '../support/web.ts';

test.each([
  ['93.184.216.34'],
  ['8.8.8.8'],
  ['2606:2800:220:1:248:1893:25c8:1946'],
  ['::ffff:8.8.8.8'],
  ['64:ff9b::8.8.8.8'],
  ['2002:808:808::1'],
])('%s is public', (address) => {
  expect(refusalOfAddress(address)).toBeNull();
});

test.each([
  ['127.0.0.1'],
  ['127.255.255.254'],
  ['0.0.0.0'],
  ['0.1.2.3'],
  ['10.0.0.1'],
  ['172.16.0.1'],
  ['172.31.255.255'],
  ['192.168.1.1'],
  ['169.254.169.254'],
  ['100.64.0.1'],
  ['192.0.0.1'],
  ['192.0.2.1'],
  ['198.18.0.1'],
  ['198.51.100.1'],
  ['203.0.113.1'],
  ['224.0.0.1'],
  ['240.0.0.1'],
  ['255.255.255.255'],
  ['::'],
  ['::1'],
  ['fe80::1'],
  ['fe80::1%eth0'],
  ['fec0::1'],
  ['fc00::1'],
  ['fd12:3456::1'],
  ['ff02::1'],
  ['100::1'],
  ['2001:db8::1'],
  ['2001::1'],
  ['::127.0.0.1'],
  ['::ffff:127.0.0.1'],
  ['::ffff:7f00:1'],
  ['::ffff:0:127.0.0.1'],
  ['64:ff9b::127.0.0.1'],
  ['64:ff9b::a00:1'],
  ['64:ff9b:1::a00:1'],
  ['2002:7f00:1::'],
  ['2002:c0a8:101::1'],
  ['not an address'],
])('%s is refused', (address) => {
  expect(refusalOfAddress(address)).not.toBeNull();
});

test.each([['localhost'], ['LOCALHOST'], ['localhost.'], ['a.localhost'], ['a.b.localhost.']])(
  '%s is local',
  (host) => {
    expect(refusalOfHost(host)).not.toBeNull();
  },
);

test.each([['localhost.test'], ['mylocalhost'], ['a.test']])('%s is a name like others', (host) => {
  expect(refusalOfHost(host)).toBeNull();
});

test('no IPv4 address of a private range passes in any of its IPv6 clothes', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      fc.constantFrom('10', '127', '0'),
      octet,
      octet,
      octet,
      fc.constantFrom('::ffff:', '64:ff9b::', ''),
      (a, b, c, d, prefix) => {
        expect(refusalOfAddress(`${prefix}${a}.${b}.${c}.${d}`)).not.toBeNull();
      },
    ),
  );
});

describe('on the wire', () => {
  test.each([
    ['127.0.0.1'],
    ['0x7f.1'],
    ['0x7f000001'],
    ['2130706433'],
    ['017700000001'],
    ['127.1'],
    ['127.0.1'],
    ['１２７.0.0.1'],
    ['0'],
    ['localhost'],
    ['x.localhost'],
    ['[::1]'],
    ['[::ffff:127.0.0.1]'],
    ['[::ffff:7f00:1]'],
    ['[64:ff9b::7f00:1]'],
    ['[::]'],
  ])('%s does not reach the machine itself', async (host) => {
    const { port, log } = await opening(startWeb(() => 'secret'));
    const got = failure(await ask(testNetwork({ allowPrivate: false }), `http://${host}:${port}/`));
    expect(got).toMatchObject({ failure: 'private-address', hasReachedHost: false });
    expect(got.detail).not.toBe('');
    expect(log).toHaveLength(0);
  });

  const leadsTo =
    (...addresses: string[]): Resolve =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  test('nor does a name that leads there', async () => {
    const { port, log } = await opening(startWeb(() => 'secret'));
    const network = testNetwork({ allowPrivate: false, resolve: leadsTo('127.0.0.1') });
    const got = failure(await ask(network, `http://inside.test:${port}/`));
    expect(got).toMatchObject({ failure: 'private-address', detail: expect.stringContaining('inside.test') });
    expect(log).toHaveLength(0);
  });

  test('nor does a name whose second answer leads there', async () => {
    const { port, log } = await opening(startWeb(() => 'secret'));
    let lookups = 0;
    const rebinding: Resolve = async () => {
      lookups += 1;
      // The first is a public address where nothing can be reached from a test.
      return [{ address: lookups === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }];
    };
    const network = testNetwork({ allowPrivate: false, resolve: rebinding });
    await ask(network, `http://rebind.test:${port}/`, { timeoutMs: 300 });
    expect(failure(await ask(network, `http://rebind.test:${port}/`, { timeoutMs: 300 })).failure).toBe(
      'private-address',
    );
    expect(log).toHaveLength(0);
  });

  test('the private ones among the addresses of a name are passed over', async () => {
    const { port, log } = await opening(startWeb(() => 'secret'));
    const network = testNetwork({ allowPrivate: false, resolve: leadsTo('127.0.0.1', '::1', '240.0.0.1', '10.0.0.1') });
    expect(failure(await ask(network, `http://mixed.test:${port}/`)).failure).toBe('private-address');
    expect(log).toHaveLength(0);
  });

  test('with leave, they are reached', async () => {
    const { port } = await opening(startWeb(() => 'mine'));
    const network = testNetwork({ allowPrivate: true, resolve: leadsTo('127.0.0.1') });
    expect(text(await ask(network, `http://inside.test:${port}/`))).toBe('mine');
  });

  test('a target that the user named is exempt, and only that', async () => {
    const { port } = await opening(startWeb(() => 'mine'));
    const network = testNetwork({ allowPrivate: false, connectTo: [`a.test:80:127.0.0.1:${port}`] });
    expect(answer(await ask(network, 'http://a.test/')).status).toBe(200);
    expect(failure(await ask(network, `http://127.0.0.1:${port}/`)).failure).toBe('private-address');
  });

  test('an order that changes only the port exempts nothing', async () => {
    const { port } = await opening(startWeb(() => 'mine'));
    const network = testNetwork({ allowPrivate: false, connectTo: [`::  :${port}`.replaceAll(' ', '')] });
    expect(failure(await ask(network, 'http://127.0.0.1/')).failure).toBe('private-address');
  });

  test.each([
    ['ENOTFOUND', 'dns-not-found'],
    ['EAI_AGAIN', 'dns-failure'],
    ['EAI_FAIL', 'dns-failure'],
    ['ESERVFAIL', 'dns-failure'],
    ['EAI_SOMETHING', 'dns-failure'],
  ])('the error %s of a lookup is %s', async (code, kind) => {
    const network = testNetwork({ resolve: () => Promise.reject(Object.assign(new Error(code), { code })) });
    expect(failure(await ask(network, 'http://gone.test/'))).toMatchObject({ failure: kind, hasReachedHost: false });
  });

  test('a name without any address is not proof that it is gone', async () => {
    const network = testNetwork({ resolve: async () => [] });
    expect(failure(await ask(network, 'http://empty.test/')).failure).toBe('dns-failure');
  });

  test('a lookup that never ends meets the deadline', async () => {
    const network = testNetwork({ resolve: () => new Promise(() => {}) });
    const got = failure(await ask(network, 'http://silent.test/', { timeoutMs: 100 }));
    expect(got).toMatchObject({ failure: 'timeout', hasReachedHost: false });
  });

  test('the next address is tried where the first refuses', async () => {
    const { port } = await opening(startWeb(() => 'second'));
    const network = testNetwork({ resolve: leadsTo('127.0.0.2', '127.0.0.1') });
    expect(text(await ask(network, `http://two.test:${port}/`))).toBe('second');
  });
});
