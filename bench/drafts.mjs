// Measures how well whole drafts are read: what is found, and how much of it is right, against what an editor reads.
//
//   node bench/drafts.mjs [--source <folder>]
//
// The drafts are those of fixtures/drafts. `--source` names the sources to measure, those of an earlier commit perhaps;
// a field that the expectation leaves out is not counted.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({ options: { source: { type: 'string', default: resolve(root, 'src') } } });
const { readDocument, findNotes, readCitations, draftBytes } = await loadSource(resolve(values.source));

const FIELDS = ['title', 'authors', 'container', 'publisher', 'issued', 'accessed'];
const tally = new Map();
const folder = resolve(root, 'fixtures/drafts');
for (const name of readdirSync(folder).sort()) await measure(resolve(folder, name));
console.table(
  [...tally].map(([measured, { wanted, found, right }]) => ({
    measured,
    wanted,
    precision: share(right, found),
    recall: share(right, wanted),
  })),
);

async function measure(draft) {
  const expected = JSON.parse(readFileSync(resolve(draft, 'expected.json'), 'utf8'));
  const file = readdirSync(draft).find((name) => name.startsWith('draft.'));
  const { bytes, path } = draftBytes(readFileSync(resolve(draft, file), 'utf8'), file);
  const document = await readDocument(bytes, path);
  const notes = readCitations(document, findNotes(document).notes);
  const pairs = pair(expected.notes, notes);
  count('notes', pairs.length, notes.length, expected.notes.length);
  for (const [wanted, note] of pairs) {
    const places = note.markers.map(({ line, column }) => `${line}:${column}`);
    count('markers', common(wanted.markers, places), places.length, wanted.markers.length);
    const [most, least] = [wanted.citations.length, note.citations.length].sort((a, b) => b - a);
    count('citations', least, note.citations.length, wanted.citations.length);
    for (let index = 0; index < most; index += 1) measureFields(wanted.citations[index], note.citations[index]);
  }
}

/** Notes with one label and kind, each once, in the order of both lists. */
function pair(expected, notes) {
  let from = 0;
  return expected.flatMap((wanted) => {
    const at = notes.findIndex(
      ({ label, kind }, index) => index >= from && label === wanted.label && kind === wanted.kind,
    );
    if (at === -1) return [];
    from = at + 1;
    return [[wanted, notes[at]]];
  });
}

function measureFields(wanted = {}, citation = { links: [] }) {
  const urls = citation.links.map(({ url }) => url);
  if (wanted.links !== undefined) count('links', common(wanted.links, urls), urls.length, wanted.links.length);
  for (const field of FIELDS) {
    if (!(field in wanted)) continue;
    const [one, other] = [wanted[field], citation[field]].map((value) => [value ?? []].flat().join('; '));
    count(field, one !== '' && one === other ? 1 : 0, other === '' ? 0 : 1, one === '' ? 0 : 1);
  }
}

function common(wanted, found) {
  return wanted.filter((one) => found.includes(one)).length;
}

function count(measured, right, found, wanted) {
  const sum = tally.get(measured) ?? { right: 0, found: 0, wanted: 0 };
  tally.set(measured, { right: sum.right + right, found: sum.found + found, wanted: sum.wanted + wanted });
}

function share(right, of) {
  return of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`;
}

// The sources as they stand, bundled in memory; libraries are those that are installed here.
async function loadSource(source) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readDocument } from '${source}/formats/index.ts';
        export { findNotes } from '${source}/notes/index.ts';
        export { readCitations } from '${source}/citations/index.ts';
        export { draftBytes } from '${root}tests/pipeline/draft-bytes.ts';`,
      resolveDir: root,
    },
    nodePaths: [resolve(root, 'node_modules')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['unpdf'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
