import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { positionAt } from '../../src/text/position.ts';

const file = readFileSync('fixtures/formats/bibtex/rivers.bib');
const read = (source: string): Promise<Document> => readDocument(new TextEncoder().encode(source), 'x.bib');
const firstGiven = async (fields: string) => (await read(`@misc{x,${fields}}`)).notes[0]?.given[0];

/** What stands in the source where each link is said to be. */
function linksInSource(document: Document, source: string): readonly string[] {
  const lines = source.split(/\r\n|\n/);
  return document.hyperlinks.map(({ start, url }) => {
    const { line = 0, column = 0 } = positionAt(document.anchors, start) ?? {};
    return `${url} at ${line}: ${lines[line - 1]?.slice(column - 1, column + 11)}`;
  });
}

describe('a BibTeX file', () => {
  test('is a list of references, called by their keys, where their entries begin', async () => {
    const document = await readDocument(file, 'rivers.bib');
    expect(document.format).toBe('bibtex');
    expect(
      document.notes.map(({ label, kind, body }) => [label, kind, positionAt(document.anchors, body.start)]),
    ).toEqual([
      ['dorn2011', 'reference', { line: 4, column: 1 }],
      ['lund', 'reference', { line: 14, column: 1 }],
      ['council', 'reference', { line: 18, column: 1 }],
      ['ferry', 'reference', { line: 26, column: 1 }],
      ['rivers12', 'reference', { line: 27, column: 1 }],
    ]);
  });

  test('reads as a list of references does', async () => {
    const document = await readDocument(file, 'rivers.bib');
    expect(document.text.split('\n\n')).toEqual([
      'Ada Dorn, Jörg Müller and Town Council of Karsk, “The Mill of Kársk – a History”, River Post Weekly, 2011-06-08, https://post.example/a_b%20c/~x?y=1&z=2 (accessed 2012-05-03)',
      '“The Bridge”, https://lund.example/bridge',
      'Town Council, “Minutes”, http://council.example/~minutes/2012_04.pdf (accessed 2012-05-03)',
      '“On Ferries”, Rivers and Roads, Karsk Press, 2012-03, doi:10.1000/182',
      '“Rivers and Roads”, Karsk Press, 2012-03',
    ]);
  });

  test('gives every field of an entry', async () => {
    const document = await readDocument(file, 'rivers.bib');
    expect(document.notes[0]?.given).toEqual([
      {
        authors: ['Ada Dorn', 'Jörg Müller', 'Town Council of Karsk'],
        title: 'The Mill of Kársk – a History',
        container: 'River Post Weekly',
        publisher: null,
        issued: '2011-06-08',
        accessed: '2012-05-03',
        language: null,
        identifiers: {},
        urls: ['https://post.example/a_b%20c/~x?y=1&z=2'],
      },
    ]);
    expect(document.notes[2]?.given[0]?.language).toBe('ru');
  });

  test('has its links where they stand in the file', async () => {
    expect(linksInSource(await readDocument(file, 'rivers.bib'), file.toString('utf8'))).toEqual([
      'https://post.example/a_b%20c/~x?y=1&z=2 at 10: https://post',
      'https://lund.example/bridge at 16: https://lund',
      'http://council.example/~minutes/2012_04.pdf at 21: http://counc',
    ]);
  });

  test('loses no more than a broken value, and says so', async () => {
    const document = await readDocument(file, 'rivers.bib');
    expect(document.warnings).toEqual([
      'entries with a missing brace, quote or comma were read as far as possible: lund',
    ]);
  });

  test.each([
    ['its first entry', '@article{a, title={B}}'],
    ['its first entry after comments', '% by hand\n\n% again\n@Online (a, title={B})'],
    ['a preamble', '@preamble{"x"}\n@book{a,title={B}}'],
  ])('is known by %s, whatever its name', async (_name, source) => {
    const document = await readDocument(new TextEncoder().encode(source), 'refs.txt');
    expect(document.format).toBe('bibtex');
    expect(document.notes.map(({ label }) => label)).toEqual(['a']);
  });

  test('a text that begins with an address of mail is none', async () => {
    expect((await readDocument(new TextEncoder().encode('@dorn wrote {this}.'), 'a.txt')).format).toBe('text');
  });

  test('several entries may stand on one line, comments between them', async () => {
    const document = await read(
      '@comment{old} @misc{a, title={A}} words @misc( b, title="B" ) @misc{url = {http://c.example/}}',
    );
    expect(document.text).toBe('“A”\n\n“B”\n\n3, http://c.example/');
    expect(document.notes.map(({ label }) => label)).toEqual(['a', 'b', '3']);
  });

  test('entries inside a comment in braces are put away, and one without an end puts none away', async () => {
    const put = await read('@comment{ later:\n  @misc{a, title={A}}\n}\n@misc{b, title={B}}');
    expect(put.notes.map(({ label }) => label)).toEqual(['b']);
    const open = await read('@comment{ later\n@misc{a, title={A}}\n@misc{b, title={B}}');
    expect(open.notes.map(({ label }) => label)).toEqual(['a', 'b']);
  });

  test('an entry behind a percent sign is a comment', async () => {
    expect((await read('%@misc{a, title={A}}\n@misc{b, title={B}}')).notes.map(({ label }) => label)).toEqual(['b']);
  });
});

describe('the fields of BibTeX', () => {
  test.each([
    [
      String.raw`K\'arsk, \c{S}irin, {\v{Z}}\'{\i}dek, Sm{\o}rg{\aa}s, Stra{\ss}e, \L{}\'od\'z`,
      'Kársk, Şirin, Žídek, Smørgås, Straße, Łódź',
    ],
    [String.raw`{\"o}\"{u} \H{o} \k{a} \u g \=a \.z \^{\i} \~n \r{u}`, 'öü ő ą ğ ā ż î ñ ů'],
    [String.raw`Mills \& Rivers: 100\% of \$5, \#1 a\_b`, 'Mills & Rivers: 100% of $5, #1 a_b'],
    [String.raw`Pages~1--5 --- \textit{so} \emph{to} ${'``'}say''`, 'Pages 1–5 — so to “say”'],
    [String.raw`$E=mc^2$ in {\LaTeX} and\ldots\ more\,\dots`, 'E=mc^2 in LaTeX and… more …'],
    [String.raw`\constructor{a} \toString b`, 'a b'],
    ['two\n   lines', 'two lines'],
  ])('%s is read as %s', async (title, expected) => {
    expect((await firstGiven(`title={${title}}`))?.title).toBe(expected);
  });

  test.each([
    ['Dorn, Ada and Bo Lund', ['Ada Dorn', 'Bo Lund']],
    ['van der Dorn, Jr., Ada', ['Ada van der Dorn Jr.']],
    ["{Mill and Wheel Society} and {O'Hara}, Pat", ['Mill and Wheel Society', "Pat O'Hara"]],
    ['family=Dorn, given=Ada, prefix=van', ['Ada van Dorn']],
    ['Dorn, Ada and others', ['Ada Dorn']],
  ])('the authors %s are %j', async (field, expected) => {
    expect((await firstGiven(`author={${field}}`))?.authors).toEqual(expected);
  });

  test.each([
    ['date = {2011-06-08/2011-06-10}', '2011-06-08'],
    ['year = {2011}', '2011'],
    ['year = 2011, month = "8 June"', '2011-06-08'],
    ['year = 2011, month = 6, day = 31', '2011-06'],
    ['year = {c. 2011}', '2011'],
    ['year = {forthcoming}', null],
    ['year = 2011, month = "marzo"', '2011-03'],
    ['year = 2011, month = "8 août"', '2011-08-08'],
    ['date = {2011年6月8日}', '2011-06-08'],
    ['date = {8 de junio de 2011}', '2011-06-08'],
  ])('%s is the date %s', async (fields, expected) => {
    expect((await firstGiven(fields))?.issued).toBe(expected);
  });

  test.each([
    ['note = {2012年5月3日閲覧}', '2012-05-03'],
    ['note = {閲覧日: 2012-05-03}', '2012-05-03'],
    ['note = {Abgerufen am 3. Mai 2012}', '2012-05-03'],
    ['note = {Consultado el 3 de mayo de 2012}', '2012-05-03'],
    ['note = {Acesso em: 3 maio 2012}', '2012-05-03'],
    ['note = {consultato il 3 maggio 2012}', '2012-05-03'],
    ['note = {[dostęp: 3 maja 2012]}', '2012-05-03'],
    ['note = {(дата обращения: 03.05.2012)}', '2012-05-03'],
    ['note = {[Online; accessed 3-May-2012]}', '2012-05-03'],
    ['note = {First published 3 May 2012}', null],
  ])('%s tells the day of access %s', async (fields, expected) => {
    expect((await firstGiven(fields))?.accessed).toBe(expected);
  });

  test.each([
    [String.raw`url = {\url{http://a.example/\%7Eb}}`, ['http://a.example/%7Eb']],
    [String.raw`url = {http://a.example/{\~{}}b/{\_}c}`, ['http://a.example/~b/_c']],
    [String.raw`url = {http://a.example/$\sim$b}`, ['http://a.example/~b']],
    ['url = {www.a.example/b}', ['http://www.a.example/b']],
    ['url = {a.example/b}', ['http://a.example/b']],
    ['url = {a.example}', ['http://a.example']],
    ['url = {10.5555/a.b}', []],
    [
      'howpublished = {Web log, a.example/b}, note = {www.a.example/c.}',
      ['http://a.example/b', 'http://www.a.example/c'],
    ],
    ['note = {Seen at a.example and in file.part/b}', []],
    ['url = {http://a.example/b http://c.example/d}', ['http://a.example/b', 'http://c.example/d']],
    ['url = {not yet}', []],
    [
      'note = {See http://a.example/b (in Russian), and https://c.example/d.}',
      ['http://a.example/b', 'https://c.example/d'],
    ],
    [String.raw`howpublished = "\href{http://a.example/b}{the page}"`, ['http://a.example/b']],
  ])('%s holds the addresses %j', async (field, expected) => {
    expect((await firstGiven(field))?.urls).toEqual(expected);
  });

  test.each([
    ['eprint = {1501.00001v2}, archiveprefix = {arXiv}', { arxiv: '1501.00001v2' }],
    ['eprint = {hep-th/9901001}', { arxiv: 'hep-th/9901001' }],
    ['eprint = {12345}, eprinttype = {pubmed}', { pmid: '12345' }],
    ['isbn = {978-3-16-148410-0, 3-16-148410-X}', { isbn: '9783161484100' }],
    [String.raw`doi = {10.1000/a\_b}`, { doi: '10.1000/a_b' }],
    ['issn = {1234-5678}', {}],
  ])('%s are the identifiers %j', async (fields, expected) => {
    expect((await firstGiven(fields))?.identifiers).toEqual(expected);
  });
});

describe('a hostile BibTeX file', () => {
  test.each([
    ['braces without end', `@misc{a, title = ${'{'.repeat(1_000_000)}`],
    ['entries without end', '@misc{'.repeat(200_000)],
    ['values without end', `@misc{a,\n${'b = {\n'.repeat(200_000)}`],
    ['quotes without end', `@misc{a,\n${'b = "\n'.repeat(200_000)}`],
    ['at signs', '@'.repeat(1_000_000)],
    ['backslashes', `@misc{a, title={${'\\'.repeat(1_000_000)}}}`],
    ['one line', `@misc{a, title={${'mill '.repeat(1_000_000)}}}`],
    ['addresses', `@misc{a, note={${'http://'.repeat(150_000)}}}`],
    ['joints', `@misc{a, title=${'# '.repeat(500_000)}}`],
    ['authors', `@misc{a, author={${'a and '.repeat(200_000)}}}`],
  ])('of %s is read', async (_name, source) => {
    expect((await read(source)).format).toBe('bibtex');
  });
});
