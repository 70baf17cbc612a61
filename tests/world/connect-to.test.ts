import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectTarget, parseConnectTo } from '../../src/world/connect-to.ts';

describe('an order', () => {
  test.each([
    ['a.test:80:b.test:8080', { fromHost: 'a.test', fromPort: 80, toHost: 'b.test', toPort: 8080 }],
    ['::127.0.0.1:8080', { fromHost: null, fromPort: null, toHost: '127.0.0.1', toPort: 8080 }],
    ['A.TEST::B.test:', { fromHost: 'a.test', fromPort: null, toHost: 'b.test', toPort: null }],
    ['[::1]:443:[2001:DB8::1]:8443', { fromHost: '::1', fromPort: 443, toHost: '2001:db8::1', toPort: 8443 }],
    ['пример.рф:80::8080', { fromHost: 'xn--e1afmkfd.xn--p1ai', fromPort: 80, toHost: null, toPort: 8080 }],
    [':::', { fromHost: null, fromPort: null, toHost: null, toPort: null }],
  ])('%s is read', (order, expected) => {
    expect(parseConnectTo(order)).toEqual(expected);
  });

  test.each([
    [''],
    ['a.test'],
    ['a.test:80'],
    ['a.test:80:b.test'],
    ['a:b:c:d'],
    ['a:0:b:1'],
    ['a:70000:b:1'],
    ['::1:80:b:1'],
    ['http://a:80:b:1'],
  ])('%j is none', (order) => {
    expect(parseConnectTo(order)).toBeNull();
  });

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string(), (order) => {
        parseConnectTo(order);
      }),
    );
  });
});

describe('a connection', () => {
  const orders = ['a.test:80:one.test:1', 'a.test::two.test:', ':443::3'].map(parseConnectTo).filter((o) => o !== null);
  test.each([
    ['a.test', 80, { host: 'one.test', port: 1, isNamed: true }],
    ['a.test', 443, { host: 'two.test', port: 443, isNamed: true }],
    ['b.test', 443, { host: 'b.test', port: 3, isNamed: false }],
    ['b.test', 80, null],
  ])('to %s:%i goes where the first fitting order says', (host, port, expected) => {
    expect(connectTarget(orders, host, port)).toEqual(expected);
  });
});
