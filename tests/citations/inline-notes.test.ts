import { expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { readDocument } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { findNotes } from '../../src/notes/index.ts';

const places = (document: Document) =>
  readCitations(document, findNotes(document).notes).map(({ label, kind, position, text, citations }) => ({
    label,
    kind,
    at: position === null ? null : `${position.line}:${position.column}`,
    text,
    links: citations.map(({ links }) => links.map(({ url }) => url)),
  }));

test('each link of a paragraph is a note, named by its line, and by its column where the line has one already', async () => {
  const source =
    'The [first](http://a.example/1) stands here.\n\nThe [second](http://a.example/2) does too. So does [a third](http://a.example/3).\n';
  expect(places(await readDocument(Buffer.from(source), 'draft.md'))).toEqual([
    { label: 'L1', kind: 'inline', at: '1:6', text: 'The first stands here.', links: [['http://a.example/1']] },
    { label: 'L3', kind: 'inline', at: '3:6', text: 'The second does too.', links: [['http://a.example/2']] },
    { label: 'L3:53', kind: 'inline', at: '3:53', text: 'So does a third.', links: [['http://a.example/3']] },
  ]);
});

test('a linked phrase that cites no page is no note', async () => {
  const source = 'Write [to me](mailto:ray@mud.example) about [tides](http://tide.example/1), or about [mud](#mud).\n';
  expect(places(await readDocument(Buffer.from(source), 'draft.md')).map(({ links }) => links)).toEqual([
    [['http://tide.example/1']],
  ]);
});

test('where a document has no lines, links are named by their paragraph', () => {
  const text = 'See http://a.example/1 and http://a.example/2 first.\n\nA box: http://b.example/3 beside it.';
  const document: Document = {
    path: 'article.docx',
    format: 'docx',
    text,
    anchors: null,
    hyperlinks: [],
    notes: [],
    landmarks: [{ offset: 0, location: { paragraph: 7 } }],
    warnings: [],
  };
  expect(places(document).map(({ label }) => label)).toEqual(['¶7', '¶7.2', '¶7.3']);
});
