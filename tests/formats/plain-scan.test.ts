import { describe, expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { readDocument } from '../../src/formats/index.ts';
import { findNotes } from '../../src/notes/index.ts';
import { docxFile, p, r } from '../support/docx.ts';
import { odtFile } from '../support/odt.ts';

const MANY = 600;
const repeat = (piece: string) => piece.repeat(MANY);
const utf8 = (text: string) => new TextEncoder().encode(text);

const html = utf8(
  `<html><body>\n${repeat('<p>Mud <b>stays</b>.</p>\n')}<p>See <a href="https://a.example/1">it</a>.\n</body></html>`,
);
const latex = utf8(
  `\\documentclass{article}\n\\begin{document}\n${repeat('Mud \\emph{stays}.\n')}\\footnote{Ray, \\url{https://a.example/1}.}\n\\end{document}\n`,
);
const bib = utf8(`${repeat('@misc{k, title = {Mud}}\n')}@misc{last, url = {https://a.example/1}}\n`);
const ris = utf8(`${repeat('TY  - GEN\nTI  - Mud\nER  - \n')}TY  - GEN\nUR  - https://a.example/1\nER  - \n`);
const json = utf8(
  JSON.stringify([
    ...Array(MANY).fill({ id: 'mud', type: 'book', title: 'Mud' }),
    { id: 'last', type: 'webpage', URL: 'https://a.example/1' },
  ]),
);
const docx = docxFile({
  body: repeat(p('Mud ', r('stays.'))) + p('See https://a.example/1 there.'),
});
const odt = odtFile({
  body: `${repeat('<text:p>Mud stays.</text:p>')}<text:p>See <text:a xlink:href="https://a.example/1">it</text:a>.</text:p>`,
});

const DRAFTS = [
  ['page.html', html, `${MANY + 2}:17`],
  ['draft.tex', latex, `${MANY + 3}:21`],
  ['list.bib', bib, `${MANY + 1}:20`],
  ['list.ris', ris, `${3 * MANY + 2}:7`],
  ['list.json', json, null],
  ['draft.docx', docx, null],
  ['draft.odt', odt, null],
] as const;

describe('a parser whose time is over', () => {
  test.each(DRAFTS)('%s is still searched for its addresses, and says so', async (path, bytes, at) => {
    const document = await readDocument(bytes, path, () => false);
    const notes = readCitations(document, findNotes(document).notes);
    const links = notes.flatMap(({ citations }) => citations).flatMap((citation) => citation.links);
    expect(links.map(({ url }) => url)).toEqual(['https://a.example/1']);
    const position = links[0]?.position ?? null;
    if (at !== null) expect(position === null ? null : `${position.line}:${position.column}`).toBe(at);
    expect(notes.map(({ kind }) => kind)).toEqual(['inline']);
    expect(document.warnings).toEqual(['it takes too long to read: it was only searched for its addresses']);
  });

  test.each(DRAFTS)('%s is read to the end while there is time', async (path, bytes) => {
    const document = await readDocument(bytes, path, () => true);
    expect(document.isScanned).toBeUndefined();
    expect(document.warnings).toEqual([]);
  });
});

test('tags without an end are text, and a megabyte of them takes time in proportion', async () => {
  const source = utf8(`<html>${repeat('<p>mud</p>')}${'<'.repeat(1_000_000)} https://a.example/1 `);
  const document = await readDocument(source, 'page.html', () => false);
  expect(document.text).toContain('https://a.example/1');
  expect(document.text).toHaveLength(source.length);
});
