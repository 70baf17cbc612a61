import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderCaptures, outranksEarlier } from '../../src/archives/choose-capture.ts';
import type { WantedDay } from '../../src/model/link.ts';

const captured = (...days: readonly string[]) => days.map((day) => ({ capturedAt: `${day}T12:00:00Z` }));
const days = (captures: readonly { readonly capturedAt: string }[]) =>
  captures.map((one) => one.capturedAt.slice(0, 10));

describe('orderCaptures', () => {
  const all = captured('2010-12-31', '2011-06-01', '2011-06-08', '2011-06-30', '2011-07-02', '2015-01-01');

  test.each<[WantedDay | null, readonly string[]]>([
    [null, ['2015-01-01', '2011-07-02', '2011-06-30', '2011-06-08', '2011-06-01', '2010-12-31']],
    [
      { date: '2011-06-08', from: 'issued' },
      ['2011-06-08', '2011-06-30', '2011-07-02', '2015-01-01', '2011-06-01', '2010-12-31'],
    ],
    [
      { date: '2011-06-09', from: 'accessed' },
      ['2011-06-08', '2011-06-01', '2011-06-30', '2011-07-02', '2010-12-31', '2015-01-01'],
    ],
    [
      { date: '2011-06', from: 'accessed' },
      ['2011-06-01', '2011-06-08', '2011-06-30', '2011-07-02', '2010-12-31', '2015-01-01'],
    ],
    [
      { date: '2011', from: 'issued' },
      ['2011-06-01', '2011-06-08', '2011-06-30', '2011-07-02', '2015-01-01', '2010-12-31'],
    ],
    [
      { date: 'n.d.', from: 'issued' },
      ['2015-01-01', '2011-07-02', '2011-06-30', '2011-06-08', '2011-06-01', '2010-12-31'],
    ],
  ])('wanted %j', (wanted, expected) => {
    expect(days(orderCaptures(all, wanted))).toEqual(expected);
  });

  test('of two as near to an access date the older comes first', () => {
    const two = [{ capturedAt: '2011-06-10T00:00:00Z' }, { capturedAt: '2011-06-07T00:00:00Z' }];
    const wanted: WantedDay = { date: '2011-06-08', from: 'accessed' };
    expect(
      orderCaptures(
        [two[1], two[0]].flatMap((one) => one ?? []),
        wanted,
      )[0],
    ).toBe(two[1]);
  });
});

const anyMoment = fc
  .integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((ms) => ({ capturedAt: `${new Date(ms).toISOString().slice(0, 19)}Z` }));
const anyDate = fc
  .tuple(fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2029, 0, 1) }), fc.constantFrom(4, 7, 10))
  .map(([ms, length]) => new Date(ms).toISOString().slice(0, length));
const anyWanted: fc.Arbitrary<WantedDay> = fc.record({
  date: anyDate,
  from: fc.constantFrom('accessed' as const, 'issued' as const),
});

describe('properties', () => {
  test('nothing is lost or made up', () => {
    fc.assert(
      fc.property(fc.array(anyMoment), fc.option(anyWanted), (captures, wanted) => {
        const ordered = orderCaptures(captures, wanted);
        expect(new Set(ordered)).toEqual(new Set(captures));
        expect(ordered).toHaveLength(captures.length);
      }),
    );
  });

  test('no capture from before an issue date comes before one from after it', () => {
    fc.assert(
      fc.property(fc.array(anyMoment), anyDate, (captures, date) => {
        const wanted: WantedDay = { date, from: 'issued' };
        const sides = orderCaptures(captures, wanted).map((one) => outranksEarlier(one, wanted));
        expect(sides.lastIndexOf(true)).toBeLessThanOrEqual(
          sides.indexOf(false) < 0 ? sides.length : sides.indexOf(false),
        );
      }),
    );
  });

  test('the order does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMoment, { selector: (one) => one.capturedAt }),
        fc.option(anyWanted),
        (captures, wanted) => {
          expect(orderCaptures(captures.toReversed(), wanted)).toEqual(orderCaptures(captures, wanted));
        },
      ),
    );
  });

  test('what outranks all earlier captures is never placed behind one from before the period', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, anyWanted, (one, other, wanted) => {
        fc.pre(outranksEarlier(one, wanted) && other.capturedAt < wanted.date);
        expect(orderCaptures([other, one], wanted)[0]).toBe(one);
      }),
    );
  });
});
