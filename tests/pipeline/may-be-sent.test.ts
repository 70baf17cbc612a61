import { expect, test } from 'vitest';
import { reasonNotToSend } from '../../src/pipeline/may-be-sent.ts';
import type { Resolve } from '../../src/world/address-guard.ts';

const open = { allowPrivate: false, connectTo: [], headers: [] };
const hosts: Readonly<Record<string, string>> = { 'paper.test': '93.184.216.34', 'inside.test': '10.0.0.7' };
const resolve: Resolve = async (host) => {
  const address = hosts[host];
  if (address === undefined) throw new Error('ENOTFOUND');
  return [{ address, family: 4 }];
};

test.each([
  ['http://paper.test/a?b=c', open],
  ['https://8.8.8.8/a', open],
  ['http://inside.test/', open],
  ['http://paper.test/', { ...open, allowPrivate: true }],
  ['http://paper.test/', { ...open, connectTo: ['::127.0.0.1:80', 'other.test:80:x.test:80'] }],
  ['http://paper.test/', { ...open, headers: [{ name: 'cookie', value: 'a', host: 'other.test' }] }],
  ['http://paper.test/', { ...open, headers: [{ name: 'accept-language', value: 'de', host: 'paper.test' }] }],
])('%s may be sent', async (address, options) => {
  expect(await reasonNotToSend(address, options, resolve)).toBeNull();
});

test.each([
  ['http://me@paper.test/', open, 'password'],
  ['http://localhost/', open, 'own network'],
  ['http://app.localhost/', open, 'this machine'],
  ['http://127.0.0.1/', open, 'special-purpose'],
  ['http://[::1]/', open, 'special-purpose'],
  ['http://192.168.1.1:8080/', open, 'special-purpose'],
  ['http://wiki/', open, 'own network'],
  ['http://printer.local./', open, 'own network'],
  ['http://inside.test/', { ...open, allowPrivate: true }, '10.0.0.7'],
  ['http://unknown.test/', { ...open, allowPrivate: true }, 'could not be resolved'],
  ['http://paper.test/', { ...open, connectTo: ['paper.test:80:staging.test:80'] }, '--connect-to'],
  ['http://a.paper.test/', { ...open, headers: [{ name: 'cookie', value: 'a', host: '*.paper.test' }] }, 'secret'],
  ['http://paper.test/', { ...open, headers: [{ name: 'Authorization', value: 'a', host: null }] }, 'secret'],
  ['no address', open, 'no address'],
])('%s may not', async (address, options, reason) => {
  expect(await reasonNotToSend(address, options, resolve)).toContain(reason);
});
