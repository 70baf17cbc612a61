import { expect, test } from 'vitest';
import { isoOfHttpDate, isoOfTimestamp, periodOf, timestampOf } from '../../src/archives/timestamp.ts';

test.each([
  ['20110608123456', '2011-06-08T12:34:56Z'],
  ['19961231235959', '1996-12-31T23:59:59Z'],
  ['20000001000000', null],
  ['20000100000000', null],
  ['20110230000000', null],
  ['20110608240000', null],
  ['20110608126000', null],
  ['2011', null],
  ['201106081234567', null],
  ['', null],
  ['２０１１0608123456', null],
])('timestamp %s is %s', (timestamp, iso) => {
  expect(isoOfTimestamp(timestamp)).toBe(iso);
});

test('an ISO moment has 14 digits', () => {
  expect(timestampOf('2011-06-08T12:34:56Z')).toBe('20110608123456');
});

test.each([
  ['Fri, 24 Nov 2017 15:13:15 GMT', '2017-11-24T15:13:15Z'],
  ['Wednesday, 08 Jun 2011 00:00:00 GMT', '2011-06-08T00:00:00Z'],
  ['2017-11-24', null],
  ['Fri, 99 Nov 2017 15:13:15 GMT', null],
  ['24 Nov 2017', null],
  ['', null],
])('HTTP date %s is %s', (text, iso) => {
  expect(isoOfHttpDate(text)).toBe(iso);
});

test.each([
  ['1997', '1997-01-01', '1998-01-01'],
  ['2011-06', '2011-06-01', '2011-07-01'],
  ['2011-12', '2011-12-01', '2012-01-01'],
  ['2012-02-28', '2012-02-28', '2012-02-29'],
])('%s lasts from %s to %s', (date, start, end) => {
  expect(periodOf(date)).toEqual({ startMs: Date.parse(start), endMs: Date.parse(end) });
});

test.each(['2011-13', '2011-02-30', 'June 2011', '', '97', '2011-6-8'])('%s is no date', (date) => {
  expect(periodOf(date)).toBeNull();
});
