// Measures how well whole drafts are read: what is found, and how much of it is right, against what an editor reads.
//
//   node bench/drafts.mjs [--drafts <folder>] [--source <folder>] [--by-format] [--failures]
//
// The drafts are those of fixtures/drafts, or of another folder: in it a folder for each, with a `draft.<extension>` and an
// `expected.json`. `--source` names the sources to measure, those of an earlier commit perhaps; `--by-format` prints a
// table for each format, `--failures` every miss. A field that the expectation leaves out is not counted.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    drafts: { type: 'string', default: resolve(root, 'fixtures/drafts') },
    source: { type: 'string', default: resolve(root, 'src') },
    'by-format': { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});
const { readDocument, findNotes, readCitations, draftBytes } = await loadSource(resolve(values.source));

const FIELDS = ['title', 'authors', 'container', 'publisher', 'issued', 'accessed'];
const ALL = 'all formats';
const tallies = new Map([[ALL, new Map()]]);
const misses = [];
const folder = resolve(values.drafts);
for (const name of readdirSync(folder).sort()) {
  if (existsSync(resolve(folder, name, 'expected.json'))) await measure(resolve(folder, name), name);
}
if (values.failures) for (const miss of misses) console.log(miss);
for (const [format, tally] of tallies) {
  if (format !== ALL && !values['by-format']) continue;
  console.log(format);
  console.table(
    [...tally].map(([measured, { wanted, found, right }]) => ({
      measured,
      wanted,
      precision: share(right, found),
      recall: share(right, wanted),
    })),
  );
}

async function measure(draft, name) {
  const expected = JSON.parse(readFileSync(resolve(draft, 'expected.json'), 'utf8'));
  const file = readdirSync(draft).find((candidate) => candidate.startsWith('draft.'));
  const document = await read(resolve(draft, file), file);
  const notes = readCitations(document, findNotes(document).notes);
  const pairs = pair(expected.notes, notes);
  const where = { name, format: document.format };
  const count = counter(where);
  count('notes', pairs.length, notes.length, expected.notes.length);
  tell(where, 'notes', expected.notes.map(nameOf), notes.map(nameOf));
  for (const [wanted, note] of pairs) {
    const here = { ...where, note: note.label };
    const places = note.markers.map(({ line, column }) => `${line}:${column}`);
    if (wanted.markers !== undefined) {
      count('markers', common(wanted.markers, places), places.length, wanted.markers.length);
      tell(here, 'markers', wanted.markers, places);
    }
    if (wanted.citations === undefined) continue;
    const [most, least] = [wanted.citations.length, note.citations.length].sort((a, b) => b - a);
    count('citations', least, note.citations.length, wanted.citations.length);
    tell(here, 'citations', wanted.citations.length, note.citations.length, note.text);
    for (let index = 0; index < most; index += 1) measureFields(here, wanted.citations[index], note.citations[index]);
  }
}

/** A recipe of tests/pipeline/draft-bytes.ts becomes its file; any other draft is read as it is. */
async function read(path, file) {
  if (!/\.(?:docx|odt)\.txt$/.test(file)) return readDocument(new Uint8Array(readFileSync(path)), file);
  const made = draftBytes(readFileSync(path, 'utf8'), file);
  return readDocument(made.bytes, made.path);
}

/** Notes with one label and kind, each once, in the order of both lists. */
function pair(expected, notes) {
  let from = 0;
  return expected.flatMap((wanted) => {
    const at = notes.findIndex((note, index) => index >= from && nameOf(note) === nameOf(wanted));
    if (at === -1) return [];
    from = at + 1;
    return [[wanted, notes[at]]];
  });
}

function nameOf({ label, kind }) {
  return `${kind} ${label}`;
}

function measureFields(where, wanted = {}, citation = { links: [] }) {
  const count = counter(where);
  const urls = citation.links.map(({ url }) => url);
  if (wanted.links !== undefined) {
    count('links', common(wanted.links, urls), urls.length, wanted.links.length);
    tell(where, 'links', wanted.links, urls, citation.text);
  }
  for (const field of FIELDS) {
    if (!(field in wanted)) continue;
    const [one, other] = [wanted[field], citation[field]].map((value) => [value ?? []].flat().join('; '));
    count(field, one !== '' && one === other ? 1 : 0, other === '' ? 0 : 1, one === '' ? 0 : 1);
    tell(where, field, one, other, citation.text);
  }
}

function common(wanted, found) {
  return wanted.filter((one) => found.includes(one)).length;
}

function counter({ format }) {
  return (measured, right, found, wanted) => {
    for (const group of [ALL, format]) {
      if (!tallies.has(group)) tallies.set(group, new Map());
      const tally = tallies.get(group);
      const sum = tally.get(measured) ?? { right: 0, found: 0, wanted: 0 };
      tally.set(measured, { right: sum.right + right, found: sum.found + found, wanted: sum.wanted + wanted });
    }
  };
}

function tell({ name, note }, measured, wanted, found, text) {
  const [one, other] = [wanted, found].map((value) => JSON.stringify(value));
  if (one === other) return;
  const printed = text === undefined ? '' : `\n    in      ${text.slice(0, 300)}`;
  misses.push(`${name} ${note ?? ''} ${measured}\n    wanted  ${one}\n    found   ${other}${printed}`);
}

function share(right, of) {
  return of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`;
}

// The sources as they stand, with the libraries that are installed here. The bundle is a file for the moment of its loading,
// since the PDF library is found from where it stands.
async function loadSource(source) {
  const bundle = resolve(root, `.drafts-${process.pid}.mjs`);
  await build({
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
    outfile: bundle,
  });
  try {
    return await import(bundle);
  } finally {
    rmSync(bundle);
  }
}
