import { expect, test } from 'vitest';
import type { Resolve } from '../../src/world/address-guard.ts';
import { hedgedResolve, systemResolve } from '../../src/world/resolve.ts';

const gives =
  (address: string, afterMs = 0): Resolve =>
  () =>
    new Promise((resolve) => setTimeout(resolve, afterMs, [{ address, family: 4 }]));
const fails =
  (code: string, afterMs = 0): Resolve =>
  () =>
    new Promise((_resolve, reject) => setTimeout(reject, afterMs, Object.assign(new Error(code), { code })));
const never: Resolve = () => new Promise(() => {});
const unasked: Resolve = () => Promise.reject(new Error('was asked'));

test.each<[string, Resolve, Resolve, string]>([
  ['the first answers in time', gives('192.0.2.1'), unasked, '192.0.2.1'],
  ['the first is held up', never, gives('192.0.2.2'), '192.0.2.2'],
  ['the first is late and the second fails', gives('192.0.2.1', 80), fails('ENOTFOUND'), '192.0.2.1'],
  ['the first is late and the second has none', gives('192.0.2.1', 80), async () => [], '192.0.2.1'],
])('where %s, a name has its address', async (_when, first, second, address) => {
  expect(await hedgedResolve(first, second, 30)('a.test')).toEqual([{ address, family: 4 }]);
});

test('a name fails as the first says', async () => {
  await expect(hedgedResolve(fails('ENOTFOUND'), unasked, 30)('a.test')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(hedgedResolve(fails('EAI_AGAIN', 80), fails('ENOTFOUND'), 30)('a.test')).rejects.toMatchObject({
    code: 'EAI_AGAIN',
  });
});

test('the system knows this machine', async () => {
  const addresses = (await systemResolve('localhost')).map(({ address }) => address);
  expect(addresses.some((address) => address === '127.0.0.1' || address === '::1')).toBe(true);
});
