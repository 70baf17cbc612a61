import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latex } from '../../src/formats/latex.ts';
import { findNotes } from '../../src/notes/index.ts';
import { expectFixture, expectLawful, misplaced, readSource, summarize } from './read-draft.ts';

const FIXTURES = readdirSync(new URL('../../fixtures/formats/latex/', import.meta.url)).filter(
  (name) => !name.endsWith('.json'),
);
const read = (source: string) => readSource(latex, source, 'draft.tex');
const bodies = async (source: string) =>
  summarize(await read(source)).notes.map(({ label, body }) => [label, body.replace(/^\S+ /, '')]);

describe('which inputs are LaTeX', () => {
  test.each([
    ['draft.tex', 'x'],
    ['chapter.LTX', ''],
    ['draft.bbl', '% made by bibtex\n\\begin{thebibliography}{9}'],
    ['-', '\\documentclass{article}'],
    ['draft.txt', '% A comment\n\n\\documentclass[11pt]{book}'],
    ['-', '\\RequirePackage{fix-cm}\r\n\\documentclass{article}'],
  ])('%s that holds %j is', (path, text) => {
    expect(latex.accepts(new TextEncoder().encode(text), path)).toBe(true);
  });

  test.each([
    ['draft.txt', 'How to use \\documentclass'],
    ['draft.bbl', '% $ biblatex auxiliary file $\n\\refsection{0}'],
    ['draft.md', '% A title\n\nText'],
    ['-', ''],
  ])('%s that holds %j is not', (path, text) => {
    expect(latex.accepts(new TextEncoder().encode(text), path)).toBe(false);
  });
});

describe('sources of many kinds', () => {
  test.each(FIXTURES)('%s is read as the JSON beside it says', async (name) => {
    await expectFixture(latex, `latex/${name}`);
  });
});

describe('notes', () => {
  test.each([
    [
      'footnotes count',
      'a\\footnote{x} b\\footnote{y}',
      [
        ['1', 'x'],
        ['2', 'y'],
      ],
    ],
    [
      'a chosen number does not',
      'a\\footnote[7]{x} b\\footnote{y}',
      [
        ['7', 'x'],
        ['1', 'y'],
      ],
    ],
    ['a mark finds its text', 'a\\footnotemark b \\footnotetext{x}', [['1', 'x']]],
    [
      'a note in a note is its own',
      'a\\footnote{x\\footnote{y} z}',
      [
        ['1', 'x² z'],
        ['2', 'y'],
      ],
    ],
    ['a commented note is none', 'a%\\footnote{x}\nb', []],
    ['a note that nothing closes ends with its paragraph', 'a\\footnote{x\n\nb', [['1', 'x']]],
    [
      'a percent sign in an address opens no comment',
      'a\\footnote{\\url{http://x.example/%20}.} b',
      [['1', 'http://x.example/%20.']],
    ],
    [
      'a percent sign that ends a line of an address is no part of it',
      'a\\footnote{\\url{http://x.example/%\n  a%20b}} b',
      [['1', 'http://x.example/a%20b']],
    ],
    ['a mark in a caption finds its text', '\\caption[a]{b\\protect\\footnotemark{}}\\footnotetext{x}', [['1', 'x']]],
    ['a work without key is none', '\\begin{thebibliography}{9}\\bibitem x\\end{thebibliography}', []],
  ])('%s', async (_, source, expected) => {
    expect(await bodies(source)).toEqual(expected);
  });

  test('each key of a citation is a marker of its work', async () => {
    const source =
      'a \\cite{k, l} b \\footcite[12]{k}\n\\begin{thebibliography}{9}\\bibitem{k} K.\\bibitem[L9]{l} L.\\end{thebibliography}';
    const { notes } = summarize(await read(source));
    expect(notes.map(({ label, markers }) => [label, markers.length])).toEqual([
      ['1', 2],
      ['L9', 1],
    ]);
  });

  test('a citation stands where its command does, with all its groups', async () => {
    const source =
      'a \\parencites[see][2]{k}[3]{l}\n\\begin{thebibliography}{9}\\bibitem{k} K.\\bibitem{l} L.\\end{thebibliography}';
    const { text, notes } = summarize(await read(source));
    expect(text[0]).toBe('a [k, l]');
    expect(notes.map(({ markers }) => markers)).toEqual([['1:3 [k, l]'], ['1:3 [k, l]']]);
  });

  test('a work begins at its \\bibitem, a footnote at its command', async () => {
    const source = 'a\\footnote{x}\n\\begin{thebibliography}{9}\n\\bibitem{k} K.\n\\end{thebibliography}';
    const places = findNotes(await read(source)).notes.map(({ position }) => [position?.line, position?.column]);
    expect(places).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  test('a bibliography that the draft carries is read where it stands, and its works are what \\cite names', async () => {
    const source = [
      '\\begin{filecontents*}{refs.bib}',
      '@book{quay, author = {Reid, Flora}, title = {The Quay}, date = {1988}}',
      '@online{tide, title = {Tides}, url = {https://tides.example/}}',
      '@book{quay, title = {Another}}',
      '\\end{filecontents*}',
      '\\documentclass{article}\\addbibresource{refs.bib}',
      '\\begin{document}',
      'A wall \\autocite{quay}.',
      '\\end{document}',
    ].join('\n');
    const document = await read(source);
    const notes = findNotes(document).notes.map(({ kind, label, position, markers }) => [
      ...[kind, label, position?.line],
      markers.map(({ line, column }) => `${line}:${column}`),
    ]);
    expect(notes).toEqual([
      ['reference', 'quay', 2, ['8:8']],
      ['reference', 'tide', 3, []],
      ['reference', 'quay', 4, []],
    ]);
    expect(document.warnings).toEqual([]);
  });

  test('a bibliography without an end is read to the end of the file', async () => {
    const source = '\\begin{filecontents}[overwrite]{a.bib}\n@book{k, title = {T}}\n';
    expect(summarize(await read(source)).notes.map(({ label }) => label)).toEqual(['k']);
  });

  test('a bibliography that stands elsewhere is named', async () => {
    const { warnings } = await read(
      '\\addbibresource[glob]{own.bib}\n\\bibliography{one, two}\n% \\bibliography{three}\n',
    );
    expect(warnings).toEqual([
      'files of references that the draft names could not be read beside it, give them too: own.bib, one.bib, two.bib',
    ]);
  });

  test('files that the draft includes are named', async () => {
    const { text, warnings } = await read('a \\input{one} \\include{two} b % \\input{three}');
    expect([text, warnings]).toEqual([
      'a b',
      ['files that the draft includes are not read with it, give them too: one, two'],
    ]);
  });
});

describe('text', () => {
  test.each([
    ['escapes', 'a\\_b \\% \\# \\& \\$ \\{\\}', 'a_b % # & $ {}'],
    ['accents', "\\'e \\\"{o} \\c{c} \\v s \\'{\\i} \\~{} \\^{}", 'é ö ç š í ~ ^'],
    ['a comment joins its line to the next', 'ab%\n  cd', 'abcd'],
    ['lines of a paragraph are one', 'a\nb\n\nc', 'a b\n\nc'],
    ['definitions and references are left out', '\\newcommand{\\x}[1]{y}a\\label{b}\\ref{c}', 'a'],
    ['code and formulas are left out', 'a \\verb|b| $c$ \\(d\\) \\begin{verbatim}e\\end{verbatim}f', 'a \n\nf'],
    ['what follows the document is left out', '\\begin{document}a\\end{document}b', 'a'],
    ['unknown commands print their arguments', '\\foo[x]{a} \\bar{b}', 'a b'],
  ])('%s', async (_, source, expected) => {
    expect((await read(source)).text).toBe(expected);
  });
});

describe('hostile and broken sources', () => {
  const piece = fc.constantFrom(
    '\\footnote{',
    '\\footnotemark',
    '\\footnotetext{',
    '\\url{',
    '\\href{',
    '}',
    '{',
    '[',
    ']',
    '%',
    '\n',
    '\n\n',
    '\r\n',
    '\\cite{',
    '\\bibitem{',
    'a',
    'word ',
    '\\',
    '\\"',
    "\\'",
    'o',
    '$',
    '\\[',
    '\\]',
    '\\begin{verbatim}',
    '\\end{verbatim}',
    '\\begin{thebibliography}{9}',
    '\\end{thebibliography}',
    '\\verb|',
    '\\item',
    '--',
    '``',
    '~',
    'http://a.example/',
    '\\%',
    '\\begin{document}',
    '\\title{',
    '\\emph{',
    '{\\em ',
  );

  test('whatever the commands, the document is lawful', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
        const source = pieces.join('');
        expectLawful(await read(source), source);
      }),
      { numRuns: 400 },
    );
  });

  test('a backslash at the end of a line is one space, whatever ends the line', async () => {
    const source = 'one\\\r\ntwo\\\nthree\\ four';
    const document = await read(source);
    expect(document.text.trim()).toBe('one two three four');
    expectLawful(document, source);
  });

  test('words stand where their positions say', async () => {
    const words = fc.array(
      fc.constantFrom(
        'one',
        'two ',
        '\n',
        '\r\n',
        '\n\n',
        '% c\n',
        '\\emph{',
        '}',
        '{',
        '\\section{',
        '\\_',
        '\\url{http://a.example/%20}',
        '\\label{x}',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (pieces) => {
        const source = pieces.join('');
        expect(misplaced(await read(source), source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['open braces', '{'.repeat(50_000)],
    ['notes that nothing closes', '\\footnote{'.repeat(20_000)],
    ['addresses that nothing closes', '\\url{'.repeat(50_000)],
    ['dollars', '$a '.repeat(100_000)],
    ['code that never ends', '\\begin{verbatim}'.repeat(30_000)],
  ])('a source of %s is read to its end', async (_, source) => {
    expectLawful(await read(source), source);
  });
});
