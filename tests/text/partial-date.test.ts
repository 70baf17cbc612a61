import { expect, test } from 'vitest';
import { daysBetween, periodOf, readableDate } from '../../src/text/partial-date.ts';

test.each([
  ['2011-08-03', '2011-08-03T23:59:59Z', 0],
  ['2011-08-03', '2011-08-04T00:00:00Z', 1],
  ['2011-08-03', '2011-07-31T12:00:00Z', -3],
  ['2011-08', '2011-08-31T10:00:00Z', 0],
  ['2011-08', '2011-09-02T10:00:00Z', 2],
  ['1997', '1996-12-31T10:00:00Z', -1],
  ['1997', '1998-01-01T00:00:00Z', 1],
])('from %s to %s it is %i days', (date, moment, days) => {
  expect(daysBetween(date, moment)).toBe(days);
});

test('a month knows its last day', () => {
  expect([periodOf('2012-02').last, periodOf('2011-02').last, periodOf('2011').last]).toEqual([
    '2012-02-29',
    '2011-02-28',
    '2011-12-31',
  ]);
});

test.each([
  ['2011-11-01', '1 November 2011'],
  ['2011-06', 'June 2011'],
  ['1997', '1997'],
])('%s reads %s', (date, text) => {
  expect(readableDate(date)).toBe(text);
});
