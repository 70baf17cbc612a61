import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';

const BIB = `
@article{gull2011, author = {Gull, Ada}, title = {Tides of the Sound}, journal = {Harbour Review}, year = 2011, url = {http://harbour.test/tides}}
@misc{unused, title = {Nobody Cites This}, url = {http://harbour.test/unused}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  mkdirSync(join(folder, 'article/bib'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function extract(name: string, source: string) {
  const path = join(folder, 'article', name);
  writeFileSync(path, source);
  const ran = await runCli(['extract', path, '--json', '--no-config']);
  const document = reportOf(ran).documents[0];
  return {
    stderr: ran.stderr,
    works: document?.notes.map(({ label, kind, markers, citations }) => [
      label,
      kind,
      markers.length,
      citations[0]?.title,
    ]),
    urls: document?.notes.flatMap(({ citations }) => citations.flatMap(({ links }) => links.map(({ url }) => url))),
    places: document?.notes.map(({ position }) => position?.line),
  };
}

const tex = (file: string) =>
  `\\documentclass{article}\n\\addbibresource{${file}}\n\\begin{document}\nBuilt \\cite{gull2011}.\n\\end{document}\n`;
const md = (file: string) => `---\ntitle: Tides\nbibliography: ${file}\n---\n\nBuilt [@gull2011, p. 3].\n`;

describe('a draft is read with the references that it cites out of a file beside it', () => {
  test.each([
    ['a.tex', tex('refs.bib'), 2],
    ['b.tex', tex('bib/refs.bib').replace('addbibresource', 'bibliography'), 2],
    ['c.md', md('refs.bib'), 3],
    ['d.md', md('\n  - other.bib\n  - bib/refs.bib'), 5],
    ['e.md', md('["refs.bib"]'), 3],
  ])('%s', async (name, source, line) => {
    writeFileSync(join(folder, 'article/refs.bib'), BIB);
    writeFileSync(join(folder, 'article/bib/refs.bib'), BIB);
    const read = await extract(name, source);
    expect(read.works).toEqual([['gull2011', 'reference', 1, 'Tides of the Sound']]);
    expect(read.urls).toEqual(['http://harbour.test/tides']);
    expect(read.places).toEqual([line]);
  });
});

test('\\nocite{*} prints every work', async () => {
  writeFileSync(join(folder, 'article/refs.bib'), BIB);
  const read = await extract('a.tex', tex('refs.bib').replace('Built', '\\nocite{*} Built'));
  expect(read.works?.map(([label]) => label)).toEqual(['gull2011', 'unused']);
});

describe('a file that is not there, is none, or lies outside the folder is named and not read', () => {
  test.each(['gone.bib', 'bib.bib', '../outside.bib', 'bib/../../outside.bib'])('%s', async (file) => {
    writeFileSync(join(folder, 'outside.bib'), BIB);
    mkdirSync(join(folder, 'article/bib.bib'));
    for (const [name, source] of [
      ['a.tex', tex(file)],
      ['b.md', md(file)],
    ] as const) {
      const { works, stderr } = await extract(name, source);
      expect(works).toEqual([]);
      expect(stderr).toContain(
        `files of references that the draft names could not be read beside it, give them too: ${file}`,
      );
    }
  });
});
