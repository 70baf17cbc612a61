import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/formats/text.ts';
import { expectLawful, misplaced, readSource, summarize } from './read-draft.ts';

/** `1 @3:1 <- 1:4 [1] | text` for each note. */
async function notesOf(source: string, path = 'draft.txt'): Promise<readonly string[]> {
  return summarize(await readSource(text, source, path)).notes.map(
    ({ label, body, markers }) => `${label} <- ${markers.join(', ')} | ${body.replace(/\s+/g, ' ')}`,
  );
}

describe('MediaWiki', () => {
  test.each([
    ['a reference stands where its text does', 'a<ref>b</ref> c', ['1 <- 1:2 [1] | 1:7 b']],
    [
      'a named one is referred to again',
      'a<ref name="x">b</ref> c<ref>d</ref> e<ref name=x />',
      ['1 <- 1:2 [1], 1:39 [1] | 1:16 b', '2 <- 1:25 [2] | 1:30 d'],
    ],
    [
      'a name is one within its group',
      'a<ref name=x>b</ref> c<ref name=x group=n>d</ref>',
      ['1 <- 1:2 [1] | 1:14 b', '2 <- 1:23 [2] | 1:43 d'],
    ],
    ['emphasis and brackets of pages are no text', "a<ref>''b'', [[c|d]]</ref>", ['1 <- 1:2 [1] | 1:9 b, d']],
    ['what is commented out is none', 'a<!-- <ref>b</ref> --> c<ref>d</ref>', ['1 <- 1:25 [1] | 1:30 d']],
    ['a reference that nothing closes is none', 'a<ref>b', []],
  ])('%s', async (_, source, expected) => {
    expect(await notesOf(source)).toEqual(expected);
  });

  test('a template gives the fields of its source', async () => {
    const source =
      'a<ref>{{cite web |last=Ray |first=Ann |title=Tides |website=Harbour |date=3 May 2012 |url=http://t.example/1 |access-date=2013-01-02}}</ref>';
    const [note] = summarize(await readSource(text, source)).notes;
    expect(note?.body).toBe('1:24 Ann Ray, Tides, Harbour, 3 May 2012, http://t.example/1');
    expect(note?.given).toMatchObject([
      {
        authors: ['Ann Ray'],
        title: 'Tides',
        container: 'Harbour',
        issued: '2012-05-03',
        accessed: '2013-01-02',
        urls: ['http://t.example/1'],
      },
    ]);
  });
});

describe('AsciiDoc', () => {
  test.each([
    ['a footnote stands where its text does', 'a.footnote:[b] c', ['1 <- 1:3 [1] | 1:13 b']],
    [
      'a named one is referred to again',
      'a.footnote:x[b] c.footnote:x[] d.footnote:[e]',
      ['1 <- 1:3 [1], 1:19 [1] | 1:14 b', '2 <- 1:34 [2] | 1:44 e'],
    ],
    ['links may stand in it', 'a.footnote:[b http://c.example/1[d] e]', ['1 <- 1:3 [1] | 1:13 b d e']],
    [
      'a bibliography',
      'a <<x>>, <<y>>, <<z>>\n\n* [[[x]]] B.\n* [[[y,7]]] C.',
      ['x <- 1:3 [x] | 3:11 B.', '7 <- 1:10 [7] | 4:13 C.'],
    ],
    ['one that nothing closes is none', 'a.footnote:[b\n\nc]', []],
  ])('%s', async (_, source, expected) => {
    expect(await notesOf(source)).toEqual(expected);
  });
});

describe('Org', () => {
  test.each([
    ['a definition', 'a[fn:1] b\n\n[fn:1] c\nd', ['1 <- 1:2 [1] | 3:8 c d']],
    ['two blank lines end it', 'a[fn:x]\n\n[fn:x] b\n\n\nc', ['x <- 1:2 [x] | 3:8 b']],
    ['a headline ends it', 'a[fn:x]\n\n[fn:x] b\n* c', ['x <- 1:2 [x] | 3:8 b']],
    [
      'notes in the text are numbered past the labels of others',
      'a[fn:: b [c]] d[fn:1]\n\n[fn:1] e',
      ['2 <- 1:2 [2] | 1:8 b [c]', '1 <- 1:16 [1] | 3:8 e'],
    ],
    ['emphasis is no text', 'a[fn:1]\n\n[fn:1] /b/ and c/d', ['1 <- 1:2 [1] | 3:9 b and c/d']],
  ])('%s', async (_, source, expected) => {
    expect(await notesOf(source)).toEqual(expected);
  });
});

describe('reStructuredText', () => {
  test.each([
    ['a footnote and its lines', 'a [1]_\n\n.. [1] b\n   c\n\n   d\ne', ['1 <- 1:3 [1] | 3:8 b c d']],
    [
      'numbers that nobody chose pass over those that somebody did',
      'a [#]_ b [1]_ c [#x]_ d [#]_\n\n.. [#] e\n.. [1] f\n.. [#x] g\n.. [#] h',
      ['2 <- 1:3 [2] | 3:8 e', '1 <- 1:10 [1] | 4:8 f', '3 <- 1:17 [3] | 5:9 g', '4 <- 1:25 [4] | 6:8 h'],
    ],
    ['signs', 'a [*]_ b [*]_\n\n.. [*] c\n.. [*] d', ['* <- 1:3 [*] | 3:8 c', '† <- 1:10 [†] | 4:8 d']],
    ['keys', 'a [Ray11]_\n\n.. [Ray11] b', ['Ray11 <- 1:3 [Ray11] | 3:12 b']],
    ['code is none', 'a [1]_\n\n.. code::\n\n   x[1]_\n\n.. [1] b', ['1 <- 1:3 [1] | 7:8 b']],
    ['a marker without definitions is text', 'a [1]_', []],
  ])('%s', async (_, source, expected) => {
    expect(await notesOf(source)).toEqual(expected);
  });

  test('links bear the address of their target', async () => {
    const source = 'a [1]_ `b <http://b.example/>`_ and `c d`_\n\n.. [1] e\n.. _c d: http://c.example/';
    expect(summarize(await readSource(text, source)).links).toEqual([
      '1:9 b -> http://b.example/',
      '1:38 c d -> http://c.example/',
    ]);
  });
});

test('the name of a file tells its markup', async () => {
  const source = 'a<ref>b</ref> c[fn:1]\n\n[fn:1] d';
  expect(await notesOf(source, 'draft.org')).toEqual(['1 <- 1:16 [1] | 3:8 d']);
  expect(await notesOf(source, 'draft.wiki')).toEqual(['1 <- 1:2 [1] | 1:7 b']);
});

describe('hostile and broken texts', () => {
  const piece = fc.constantFrom(
    '<ref>',
    '</ref>',
    '<ref name=a />',
    '{{cite web|url=http://a.example|title=b}}',
    '[http://a.example b]',
    '[[a|b]]',
    "''",
    'footnote:[',
    'footnote:a[',
    ']',
    '[[[a]]]',
    '<<a>>',
    '[fn:1]',
    '[fn:: ',
    '\n[fn:1] ',
    '[1]_',
    '[#]_',
    '\n.. [1] ',
    '\n.. [#] ',
    '\n   ',
    '\n\n',
    '\r\n',
    'word ',
    ' /a/ ',
    ' *b* ',
    '_c_ ',
    '\ud83c\udf0a',
  );

  test('whatever the signs, the document is lawful, and words stand where their positions say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = pieces.join('');
        const document = await readSource(text, source, 'draft.txt');
        expectLawful(document, source);
        // Markers are printed for the reader: their figures stand nowhere in the source.
        expect(misplaced(document, source).filter((place) => !/^[[\]\d,a-z#*]/.test(place))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['references that nobody closes', '<ref>a'.repeat(100_000)],
    ['comments that nobody closes', `${'<!--'.repeat(100_000)}<ref>a</ref>`],
    ['works on one line', '[[[a]]]'.repeat(50_000)],
    ['notes in notes', `${'footnote:[a '.repeat(50_000)}]`],
    [
      'definitions in definitions',
      `${Array.from({ length: 800 }, (_, index) => `${' '.repeat(index)}.. [1] a\n`).join('')}[1]_`,
    ],
  ])('a text of %s is read to its end', async (_, source) => {
    expectLawful(await readSource(text, source, 'draft.txt'), source);
  });
});
