import { describe, expect, test } from 'vitest';
import { latex } from '../../src/formats/latex.ts';
import { lostWork } from '../../src/formats/lost-works.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { findNotes } from '../../src/notes/index.ts';

const BIB = '@book{quay1988, title = {The Quay}, ids = {quay, oldquay}}\n@misc{tide, title = {Tides}}\n';
const encoder = new TextEncoder();
const beside = async (name: string) => (name === 'refs.bib' ? encoder.encode(BIB) : null);

async function lostIn(format: typeof latex, source: string) {
  const document = await format.read(encoder.encode(source), `a.${format.name}`, undefined, beside);
  return findNotes(document).orphanMarkers.map(
    ({ label, position }) => `${label} ${position?.line}:${position?.column}`,
  );
}

const md = (text: string, head = 'bibliography: refs.bib') => `---\n${head}\n---\n\n${text}\n`;

describe('a key in brackets that no list of a Markdown draft has is a marker without its note', () => {
  test.each([
    ['one', 'Built [@gone].', ['gone 5:8']],
    ['beside one that is known', 'Built [see @tide, p. 3; -@gone].', ['gone 5:26']],
    ['in a note', 'Built.[^1]\n\n[^1]: See [@gone].', ['gone 7:12']],
    ['twice', 'Built [@gone], burnt [@gone].', ['gone 5:8', 'gone 5:23']],
  ])('%s', async (_, text, lost) => {
    expect(await lostIn(markdown, md(text))).toEqual(lost);
  });

  test.each([
    ['a known one', 'Built [@tide].'],
    ['an alias', 'Built [@oldquay].'],
    ['no brackets', 'Ask @gone.'],
    ['a link', 'Ask [@gone](https://social.example/gone).'],
    ['code', 'Write `[@gone]`.'],
    ['a figure', 'See [@fig-quay] and [@tbl:tides].'],
    ['an address of mail', 'Ask [mail gone@post.example].'],
  ])('%s is none', async (_, text) => {
    expect(await lostIn(markdown, md(text))).toEqual([]);
  });

  test.each([
    ['no list', 'title: Quays'],
    ['a list that is not there', 'bibliography: [refs.bib, more.bib]'],
    ['a list in another format', 'bibliography:\n  - refs.bib\n  - more.json'],
  ])('nothing is said where a draft has %s', async (_, head) => {
    expect(await lostIn(markdown, md('Built [@gone].', head))).toEqual([]);
  });

  test('a list in the head counts', async () => {
    const head = 'references:\n- id: quay\n  title: The Quay';
    expect(await lostIn(markdown, md('Built [@quay] and [@gone].', head))).toEqual(['gone 7:20']);
  });
});

describe('so is a key of \\cite', () => {
  test.each([
    ['with a file', '\\bibliography{refs}', ['gone 1:7']],
    ['with a list', '\\begin{thebibliography}{9}\\bibitem{tide} T.\\end{thebibliography}', ['gone 1:7']],
    ['with a list of its own', `\\begin{filecontents}{own.bib}\n${BIB}\\end{filecontents}`, ['gone 1:7']],
    ['without a list', '', []],
    ['with a file that is not there', '\\bibliography{refs,more}', []],
    ['with a part that is not there', '\\bibliography{refs}\\input{more}', []],
  ])('%s', async (_, list, lost) => {
    expect(await lostIn(latex, `Built \\cite{tide, gone}.\n\n${list}\n`)).toEqual(lost);
  });

  test("BibTeX's keys ignore case, and a macro's argument is none", async () => {
    const source = 'Built \\cite{TIDE} \\cite{#1} \\nocite{gone}.\n\\bibliography{refs}\n';
    expect(await lostIn(latex, source)).toEqual([]);
  });
});

test('a marker of another kind is no work', () => {
  expect(lostWork({ keys: ['quay'], areRead: true })('footnote 3')).toBeNull();
});
