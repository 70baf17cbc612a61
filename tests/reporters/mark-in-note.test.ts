import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { markInNote } from '../../src/reporters/mark-in-note.ts';

test('the address is marked where it stands', () => {
  expect(markInNote('Doe, “A Bridge,” http://a.test/x.', 'http://a.test/x', 60)).toEqual({
    excerpt: 'Doe, “A Bridge,” http://a.test/x.',
    marks: '                 ~~~~~~~~~~~~~~~',
  });
});

test('what stands far before and behind is cut', () => {
  const found = markInNote(`${'word '.repeat(20)}http://a.test/x ${'more '.repeat(20)}`, 'http://a.test/x', 60);
  expect(found?.excerpt).toMatch(/^…(?:d |rd |ord |word )*.*http:\/\/a\.test\/x more/);
  expect(stringWidth(found?.excerpt ?? '')).toBeLessThanOrEqual(60);
});

test('a long address is cut, and marked as far as it is shown', () => {
  const address = `http://a.test/${'x'.repeat(200)}`;
  const found = markInNote(`Doe, ${address}.`, address, 60);
  expect(found?.excerpt.endsWith('x…')).toBe(true);
  expect(stringWidth(found?.excerpt ?? '')).toBe(60);
});

test('an address that the note prints otherwise is not marked', () => {
  expect(markInNote('Doe, http://a.test/ x', 'http://a.test/x', 60)).toBeNull();
});

test('wide characters keep the marks in place', () => {
  expect(markInNote('作者：《题名》，http://a.test/x。', 'http://a.test/x', 60)?.marks).toBe(
    `${' '.repeat(16)}${'~'.repeat(15)}`,
  );
});

test('whatever stands in a note, both lines fit and hold no control characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 40, max: 120 }),
      (a, b, columns) => {
        const found = markInNote(`${a}http://a.test/x${b}`, 'http://a.test/x', columns);
        return (
          found !== null &&
          stringWidth(found.excerpt) <= columns &&
          stringWidth(found.marks) <= columns &&
          !/[\0-\x1f\x7f-\x9f\u202a-\u202e]/.test(found.excerpt + found.marks)
        );
      },
    ),
  );
});
