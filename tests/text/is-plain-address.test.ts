import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainAddress } from '../../src/text/is-plain-address.ts';

test.each([
  ['http://harbour.example/', true],
  ['https://www.harbour.example/a/b-c_d.html?e=1&f=g+h', true],
  ['http://harbour.example', false],
  ['HTTP://harbour.example/', false],
  ['http://Harbour.example/', false],
  ['http://harbour.example:80/', false],
  ['http://10.0.0.1/', false],
  ['http://xn--a.example/', false],
  ['http://harbour.example/a/../b', false],
  ['http://harbour.example/%41', false],
  ['http://harbour.example/a?', false],
  ['http://harbour.example/a#b', false],
  ['http://harbour.example/a\n', false],
])('%s', (url, isPlain) => {
  expect(isPlainAddress(url)).toBe(isPlain);
});

test('parsing a plain address changes nothing', () => {
  const sign = fc.constantFrom(...'aZ0.-_~/?=&+%:@#;,(é\\', '..', '//', 'xn--', 'www.', '.example', '.com/');
  const address = fc
    .tuple(fc.constantFrom('http://', 'https://', 'http://a.example/'), fc.array(sign, { maxLength: 12 }))
    .map(([start, rest]) => start + rest.join(''));
  fc.assert(
    fc.property(address, (url) => {
      fc.pre(isPlainAddress(url));
      expect(new URL(url).href).toBe(url);
    }),
  );
});
