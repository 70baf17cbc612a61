import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { positionAt } from '../../src/text/position.ts';

const file = readFileSync('fixtures/formats/ris/rivers.ris');
const read = (source: string, path = 'x.ris'): Promise<Document> =>
  readDocument(new TextEncoder().encode(source), path);
const firstGiven = async (lines: string) => (await read(`TY  - GEN\n${lines}\nER  - `)).notes[0]?.given[0];

describe('a RIS file', () => {
  test('is a list of references, called by their ids or by their places', async () => {
    const document = await readDocument(file, 'rivers.ris');
    expect(document.format).toBe('ris');
    expect(
      document.notes.map(({ label, kind, body }) => [label, kind, positionAt(document.anchors, body.start)]),
    ).toEqual([
      ['mill', 'reference', { line: 1, column: 1 }],
      ['2', 'reference', { line: 16, column: 1 }],
      ['3', 'reference', { line: 21, column: 1 }],
    ]);
    expect(document.text.split('\n\n')).toEqual([
      'Ada Dorn and Bo Lund, “The Mill of Karsk, a history”, River Post, 2011-06-08, doi:10.1000/182, https://post.example/mill?a=1;b=2 (accessed 2012-05-03)',
      '“Rivers and Roads”, Karsk Press, ISBN 9783161484100, http://www.press.example/rivers.pdf',
      '“Minutes”, http://council.example/a, http://council.example/b',
    ]);
  });

  test('has its links where they stand in the file', async () => {
    const document = await readDocument(file, 'rivers.ris');
    expect(document.hyperlinks.map(({ start, url }) => [url, positionAt(document.anchors, start)])).toEqual([
      ['https://post.example/mill?a=1;b=2', { line: 11, column: 7 }],
      ['http://www.press.example/rivers.pdf', { line: 20, column: 7 }],
      ['http://council.example/a', { line: 23, column: 7 }],
      ['http://council.example/b', { line: 23, column: 33 }],
    ]);
  });

  test('gives every field of a record', async () => {
    expect((await readDocument(file, 'rivers.ris')).notes[0]?.given).toEqual([
      {
        authors: ['Ada Dorn', 'Bo Lund'],
        title: 'The Mill of Karsk, a history',
        container: 'River Post',
        publisher: null,
        issued: '2011-06-08',
        accessed: '2012-05-03',
        language: 'en',
        identifiers: { doi: '10.1000/182' },
        urls: ['https://post.example/mill?a=1;b=2'],
      },
    ]);
  });

  test.each([
    ['with a byte order mark', '\ufeffTY  - BOOK\nTI  - A\nER  - \n'],
    ['in UTF-16', null],
    ['after blank lines, with spaces left out', '\n\nTY - BOOK\nTI -A\nER -'],
  ])('is known by its first line, %s', async (_name, source) => {
    const bytes = source === null ? Buffer.from('\ufeffTY  - BOOK\nTI  - A\nER  - \n', 'utf16le') : Buffer.from(source);
    const document = await readDocument(bytes, 'export.txt');
    expect(document.format).toBe('ris');
    expect(document.text).toBe('“A”');
  });

  test('without a single record is read as nothing', async () => {
    expect((await read('nothing here')).notes).toEqual([]);
  });
});

describe('the fields of RIS', () => {
  test.each([
    ['PY  - 2011///\nDA  - 2011/06//', '2011-06'],
    ['Y1  - 2011/06/08/Spring', '2011-06-08'],
    ['PY  - 2012\nDA  - 2011/06/08', '2012'],
    ['DA  - June 8, 2011', '2011-06-08'],
    ['DA  - soon', null],
  ])('%j is the date %s', async (lines, expected) => {
    expect((await firstGiven(lines))?.issued).toBe(expected);
  });

  test.each([
    ['BT  - Rivers', 'Rivers', null],
    ['TI  - Ferries\nBT  - Rivers', 'Ferries', 'Rivers'],
    ['T1  - Ferries\nJF  - River Post', 'Ferries', 'River Post'],
    ['CT  - Ferries', 'Ferries', null],
  ])('%j is the title %s in %s', async (lines, title, container) => {
    expect(await firstGiven(lines)).toMatchObject({ title, container });
  });

  test('a DOI may stand where programs of old put it', async () => {
    expect((await firstGiven('M3  - doi: 10.1000/182'))?.identifiers).toEqual({ doi: '10.1000/182' });
  });
});

test.each([
  ['one line', `TY  - GEN\nTI  - ${'mill '.repeat(1_000_000)}`],
  ['records', 'TY  - GEN\nTI  - a\n'.repeat(50_000)],
  ['lines without a tag', `TY  - GEN\nN2  - a\n${'b\n'.repeat(500_000)}`],
  ['addresses', `TY  - GEN\nUR  - ${'http://'.repeat(150_000)}`],
  ['spaces', `TY  - GEN\n${' '.repeat(1_000_000)}`],
])('a hostile RIS file of %s is read', async (_name, source) => {
  expect((await read(source)).format).toBe('ris');
});
