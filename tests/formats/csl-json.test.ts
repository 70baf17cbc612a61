import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableInputError } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { positionAt } from '../../src/text/position.ts';

const file = readFileSync('fixtures/formats/csl-json/rivers.json');
const read = (source: string): Promise<Document> => readDocument(new TextEncoder().encode(source), 'x.json');
const firstGiven = async (item: object) =>
  (await read(JSON.stringify([{ type: 'webpage', id: 1, ...item }]))).notes[0]?.given[0];

describe('a CSL-JSON file', () => {
  test('is a list of references, called by their keys, ids or places', async () => {
    const document = await readDocument(file, 'rivers.json');
    expect(document.format).toBe('csl-json');
    expect(
      document.notes.map(({ label, kind, body }) => [label, kind, positionAt(document.anchors, body.start)]),
    ).toEqual([
      ['dorn2011', 'reference', { line: 2, column: 3 }],
      ['7', 'reference', { line: 14, column: 3 }],
      ['3', 'reference', { line: 15, column: 3 }],
    ]);
    expect(document.text.split('\n\n')).toEqual([
      'Ada van Dorn and Town Council, “The “Mill” of Karsk”, River Post, 2011-06-08, https://post.example/mill?a=1&b=2 (accessed 2012-05)',
      '水野川, “Rivers”, 2012-03, ISBN 9783161484100',
      'doi:10.1000/182, http://council.example/a',
    ]);
  });

  test('has its links where they stand in the file', async () => {
    const document = await readDocument(file, 'rivers.json');
    expect(document.hyperlinks.map(({ start, url }) => [url, positionAt(document.anchors, start)])).toEqual([
      ['https://post.example/mill?a=1&b=2', { line: 11, column: 13 }],
      ['http://council.example/a', { line: 15, column: 32 }],
    ]);
  });

  test('gives every field of an item', async () => {
    expect((await readDocument(file, 'rivers.json')).notes[0]?.given).toEqual([
      {
        authors: ['Ada van Dorn', 'Town Council'],
        title: 'The “Mill” of Karsk',
        container: 'River Post',
        publisher: null,
        issued: '2011-06-08',
        accessed: '2012-05',
        language: 'en',
        identifiers: {},
        urls: ['https://post.example/mill?a=1&b=2'],
      },
    ]);
  });

  test.each(['items', 'references'])('may keep its items in %s', async (member) => {
    const source = `{"${member}": [ {"type":"book","id":"a","title":"A"},\n {"type":"book","id":"b","title":"B"} ], "x": 1}`;
    const document = await read(source);
    expect(document.notes.map(({ label, body }) => [label, positionAt(document.anchors, body.start)])).toEqual([
      ['a', { line: 1, column: member.length + 8 }],
      ['b', { line: 2, column: 2 }],
    ]);
  });

  test('is known though its first item begins with a long abstract', async () => {
    const source = JSON.stringify([{ id: 'a', abstract: 'mill '.repeat(5000), title: 'A', type: 'book' }]);
    expect((await readDocument(new TextEncoder().encode(source), 'export')).format).toBe('csl-json');
  });

  test.each([
    ['another list of objects', '[{"name":"x","version":1}]'],
    ['a list of words', '["type", "title"]'],
    ['a settings file', '{"type":"module","title":"x"}'],
    ['a text that begins with a note', '[1] {"type": "book", "id": 1}'],
  ])('is not %s', async (_name, source) => {
    expect((await read(source)).format).toBe('text');
  });

  test.each([
    ['cut short', '[{"type":"book","id":"a","title":"A"'],
    ['with a stray sign', '[{"type":"book","id":"a","title":"A"},]'],
  ])('%s is refused in one line', async (_name, source) => {
    await expect(read(source)).rejects.toThrow(UnreadableInputError);
    await expect(read(source)).rejects.toThrow(/damaged or incomplete/);
  });
});

describe('the fields of CSL', () => {
  test.each([
    [
      {
        'date-parts': [
          [2011, 6, 8],
          [2011, 6, 9],
        ],
      },
      '2011-06-08',
    ],
    [{ 'date-parts': [['2011']] }, '2011'],
    [{ 'date-parts': [[2011, 13]] }, '2011'],
    [{ 'date-parts': [[2011, 2, 30]] }, '2011-02'],
    [{ 'date-parts': [[]] }, null],
    [{ raw: '2011-06-08T10:00:00Z' }, '2011-06-08'],
    [{ literal: '8 June 2011' }, '2011-06-08'],
    ['2011-06', '2011-06'],
    [2011, '2011'],
    [[2011], null],
    [null, null],
  ])('%j is the date %s', async (issued, expected) => {
    expect((await firstGiven({ issued }))?.issued).toBe(expected);
  });

  test.each([
    [{ author: 'Dorn' }, []],
    [{ author: [null, 7, { family: 'Dorn' }] }, ['Dorn']],
    [{ editor: [{ family: 'Dorn', given: 'Ada', suffix: 'Jr.' }] }, ['Ada Dorn Jr.']],
  ])('the names in %j are %j', async (item, expected) => {
    expect((await firstGiven(item))?.authors).toEqual(expected);
  });

  test('wrong types are passed over', async () => {
    expect(await firstGiven({ title: ['A'], URL: { a: 1 }, DOI: 7, ISBN: null, language: [] })).toMatchObject({
      title: null,
      urls: [],
      identifiers: {},
      language: null,
    });
  });
});

test.each([
  ['deep arrays', `[{"type":"book","id":1,"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`],
  ['many items', `[${'{"type":"book","id":1,"title":"a"},'.repeat(50_000)}{"type":"book"}]`],
  ['one long title', `[{"type":"book","id":1,"title":"${'a\\n'.repeat(1_000_000)}"}]`],
])('a hostile CSL-JSON file of %s is read', async (_name, source) => {
  expect((await read(source)).format).toBe('csl-json');
});
