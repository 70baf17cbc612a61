import { expect, test } from 'vitest';
import { collectLinks } from '../../src/links/collect-links.ts';
import { addressKey } from '../../src/links/same-address.ts';
import type { Citation, CitedLink } from '../../src/model/citation.ts';
import type { CitedNote } from '../../src/model/note.ts';
import type { ReadDocument } from '../../src/model/report.ts';

function link(url: string, more: Partial<CitedLink> = {}): CitedLink {
  return { url, position: null, variants: [], truncated: false, archiveOf: null, ...more };
}

function citation(links: readonly CitedLink[], more: Partial<Citation> = {}): Citation {
  return {
    text: '',
    authors: [],
    title: null,
    container: null,
    publisher: null,
    issued: null,
    accessed: null,
    language: null,
    identifiers: {},
    links,
    ...more,
  };
}

function note(label: string, citations: readonly Citation[]): CitedNote {
  const body = { start: 0, end: 0 };
  return { label, kind: 'note', text: '', body, position: null, markers: [], given: [], citations };
}

function document(path: string, notes: readonly CitedNote[]): ReadDocument {
  return { path, format: 'text', notes, findings: [], acceptances: [], warnings: [] };
}

test('an address is one link, in order of first appearance, with everybody who cites it', () => {
  const first = document('a', [
    note('1', [citation([link('http://b.example/2')]), citation([link('http://a.example/1')], { title: 'One' })]),
  ]);
  const second = document('b', [note('4', [citation([link('HTTP://B.example:80/2')])])]);
  expect(collectLinks([first, second])).toMatchObject([
    {
      url: 'http://b.example/2',
      citedBy: [
        { document: 'a', note: '1' },
        { document: 'b', note: '4' },
      ],
    },
    { url: 'http://a.example/1', citedBy: [{ document: 'a', note: '1', title: 'One' }] },
  ]);
});

test.each([
  ['http://a.example', 'http://a.example/'],
  ['HTTP://A.Example/x', 'http://a.example/x'],
  ['http://a.example:80/x', 'http://a.example/x'],
  ['https://a.example:443/x', 'https://a.example/x'],
  ['http://a.example/%d0%9c', 'http://a.example/%D0%9C'],
  ['http://a.example/%7Ejay', 'http://a.example/~jay'],
  ['http://пример.рф/x', 'http://xn--e1afmkfd.xn--p1ai/x'],
  ['http://a.example/x/../y', 'http://a.example/y'],
])('%s and %s are one address', (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

test.each([
  ['http://a.example/x', 'https://a.example/x'],
  ['http://a.example/x', 'http://www.a.example/x'],
  ['http://a.example/x', 'http://a.example/x/'],
  ['http://a.example/x', 'http://a.example/X'],
  ['http://a.example/x#p3', 'http://a.example/x#p4'],
  ['http://a.example/x?a=1&b=2', 'http://a.example/x?b=2&a=1'],
  ['http://a.example/a%2Fb', 'http://a.example/a/b'],
  ['http://a.example/x', 'http://user@a.example/x'],
])('%s and %s are two', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test.each([
  [
    [{ issued: '2011-08-03', accessed: '2012-01-05' }, { accessed: '2011-12-01' }],
    { date: '2011-12-01', from: 'accessed' },
  ],
  [[{ issued: '2011' }, { issued: '2011-08-03' }, { issued: '2011-09-01' }], { date: '2011-08-03', from: 'issued' }],
  [[{ issued: '1997' }], { date: '1997', from: 'issued' }],
  [[{}], null],
])('the day wanted of %j is %j', (citings, wanted) => {
  const citations = citings.map((dates) => citation([link('http://a.example/1')], dates));
  expect(collectLinks([document('a', [note('1', citations)])])[0]?.wanted).toEqual(wanted);
});

test('an address that one citation prints whole is not cut short, and all its readings are kept', () => {
  const printed = [
    link('http://a.example/1', { truncated: true, variants: ['http://a.example/2'] }),
    link('http://a.example/1'),
  ];
  const [found] = collectLinks([
    document('a', [
      note(
        '1',
        printed.map((one) => citation([one])),
      ),
    ]),
  ]);
  expect(found).toMatchObject({ truncated: false, variants: ['http://a.example/2'] });
});

test('what no parser accepts is a link of its own', () => {
  expect(
    collectLinks([document('a', [note('1', [citation([link('http://exa mple/'), link('http://exa mple/')])])])]),
  ).toHaveLength(1);
});
