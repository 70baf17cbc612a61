import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/ledger/key.ts';
import { encodeLine, isWhole, keyOfLine, LONGEST_LINE, secondsOfLine, valueOfLine } from '../../src/ledger/line.ts';

const key = keyOf('visit', 'http://a.test/');

test('any JSON value comes back as it was, with its key and its second', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4_000_000_000 }), (value, seconds) => {
      const line = bytesOf(encodeLine(key, seconds * 1000 + 999, value));
      expect(line.includes(0x0a)).toBe(false);
      expect(valueOfLine(line)).toEqual(JSON.parse(JSON.stringify(value)));
      expect([keyOfLine(line), secondsOfLine(line)]).toEqual([key, seconds]);
    }),
  );
});

test('a line that lacks its end is not whole, wherever it was torn', () => {
  const line = bytesOf(encodeLine(key, 0, { text: 'The Long Bridge' }));
  for (let end = 0; end < line.length; end += 1) expect(isWhole(line.subarray(0, end))).toBe(false);
});

test('a line with a changed byte is not whole', () => {
  const line = bytesOf(encodeLine(key, 0, { text: 'The Long Bridge', list: [1, 2, 3] }));
  fc.assert(
    fc.property(fc.nat(line.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(line);
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      expect(valueOfLine(changed)).toBeUndefined();
    }),
  );
});

test('bytes of any kind are no value', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => valueOfLine(Buffer.from(bytes)) === undefined));
});

test('what is too long for a line is refused, counted in bytes', () => {
  expect(encodeLine(key, 0, 'x'.repeat(LONGEST_LINE - 100))).not.toBeNull();
  expect(encodeLine(key, 0, 'x'.repeat(LONGEST_LINE))).toBeNull();
  expect(encodeLine(key, 0, 'ж'.repeat(LONGEST_LINE - 100))).toBeNull();
});

test('keys differ where any part differs, and cannot be made to run together', () => {
  expect(keyOf('a', 'bc')).not.toBe(keyOf('ab', 'c'));
  expect(keyOf('visit', ['x'], 'http://a.test/')).not.toBe(keyOf('visit', [], 'http://a.test/'));
  expect(keyOf('x')).toMatch(/^[0-9a-f]{32}$/);
});

function bytesOf(line: string | null): Buffer {
  if (line === null || !line.endsWith('\n')) throw new Error('no line');
  return Buffer.from(line.slice(0, -1));
}
