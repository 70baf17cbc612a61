import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLinkHeader } from '../../src/archives/parse-link-header.ts';

describe('the entries', () => {
  test('of a memento, with commas and semicolons in the addresses', () => {
    const header = [
      '<http://paper.test/a,b;c=1>; rel="original"',
      '<https://web.archive.org/web/timemap/link/http://paper.test/>; rel="timemap"; type="application/link-format"',
      '<https://web.archive.org/web/20050323155300/http://paper.test:80/a>; rel="first memento"; datetime="Wed, 23 Mar 2005 15:53:00 GMT"',
    ].join(', ');
    expect(parseLinkHeader(header)).toEqual([
      { url: 'http://paper.test/a,b;c=1', rels: ['original'], datetime: null },
      { url: 'https://web.archive.org/web/timemap/link/http://paper.test/', rels: ['timemap'], datetime: null },
      {
        url: 'https://web.archive.org/web/20050323155300/http://paper.test:80/a',
        rels: ['first', 'memento'],
        datetime: '2005-03-23T15:53:00Z',
      },
    ]);
  });

  test.each([
    [
      '<http://a.test/>;rel="first last memento";datetime="Wed, 23 Mar 2005 15:53:00 GMT"',
      ['first', 'last', 'memento'],
    ],
    ['<http://a.test/>; datetime="Wed, 23 Mar 2005 15:53:00 GMT"; rel=memento', ['memento']],
    ['<http://a.test/> ; REL = "Memento" ; datetime="Wed, 23 Mar 2005 15:53:00 GMT" ', ['memento']],
    ['<http://a.test/>; rel="memento"; license="a, b; c"; datetime="Wed, 23 Mar 2005 15:53:00 GMT"', ['memento']],
  ])('of %s', (header, rels) => {
    expect(parseLinkHeader(header)).toEqual([{ url: 'http://a.test/', rels, datetime: '2005-03-23T15:53:00Z' }]);
  });

  test('of a TimeMap, one a line and with the comma missing once', () => {
    const text =
      '<http://a.test/>;rel="original",\n<http://m.test/1>; rel="memento"\n<http://m.test/2>; rel="memento",\n';
    expect(parseLinkHeader(text).map(({ url }) => url)).toEqual([
      'http://a.test/',
      'http://m.test/1',
      'http://m.test/2',
    ]);
  });

  test.each(['', 'nothing', '<', '<http://a.test/', '>; rel="memento"'])('of %j are none', (text) => {
    expect(parseLinkHeader(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    '<'.repeat(1_000_000),
    '<>'.repeat(500_000),
    `<a>${';'.repeat(1_000_000)}`,
    `<a>;x=${'"'.repeat(1_000_000)}`,
    '<a>;rel="'.repeat(100_000),
  ])('is read without a hang', (text) => {
    expect(Array.isArray(parseLinkHeader(text))).toBe(true);
  });

  test('of any kind is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>;,"= relmnt'), maxLength: 200 }),
        (text) => parseLinkHeader(text).length >= 0,
      ),
    );
  });
});
