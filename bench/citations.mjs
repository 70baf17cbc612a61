// Measures how well citations are read that nobody has learned from: cross-validation of the tagger (Stone 1974).
//
//   node bench/citations.mjs [--folds <number>] [--failures <field>]
//
// The notes of fixtures/training are dealt to the folds in turn. For each fold the tagger learns from all other notes and
// the program then reads those of the fold; beside it the program reads them by its conventions alone. What is counted are
// titles and containers of a similarity of 0.9 and more, authors of 0.85, and notes with as many citations as they have.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { completeRows } from '../scripts/training/complete-rows.mjs';
import { draftRows } from '../scripts/training/draft-rows.mjs';
import { fixtureRows } from '../scripts/training/fixture-rows.mjs';
import { labelRows } from '../scripts/training/label-rows.mjs';
import { loadSource } from '../scripts/training/load-source.mjs';
import { packWeights } from '../scripts/training/pack-weights.mjs';
import { learn } from '../scripts/training/random-field.mjs';
import { noWeights, readWith } from '../scripts/training/read-with.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: options } = parseArgs({
  options: { folds: { type: 'string', default: '3' }, failures: { type: 'string', default: '' } },
});
// The conventions were mended by these; the others they have never seen.
const KNOWN = /^(?:lists-1|articles-[1-8])\.json$/;

const source = await loadSource();
const NONE = noWeights(source);
const folder = resolve(root, 'fixtures/training');
const known = await completeRows(
  [...fixtureRows(`${root}fixtures/citations`), ...(await draftRows(`${root}fixtures/drafts`, source))],
  NONE,
);
const unseen = [];
for (const name of readdirSync(folder)
  .filter((one) => one.endsWith('.json'))
  .sort()) {
  const rows = JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
  (KNOWN.test(name) ? known : unseen).push(...rows);
}
const tallies = { conventions: {}, 'with the tagger': {} };
const folds = Number(options.folds);
for (let fold = 0; fold < folds; fold += 1) {
  const others = unseen.filter((_, index) => index % folds !== fold);
  const packed = packWeights(learn(labelRows([...known, ...others], source), source));
  const held = unseen.filter((_, index) => index % folds === fold);
  for (const [reader, weights] of [
    ['conventions', NONE],
    ['with the tagger', packed],
  ]) {
    const read = await readWith(weights);
    for (const row of held) measure(reader, row, read([row.note])[0]);
  }
}
for (const [reader, tally] of Object.entries(tallies)) {
  console.log(`${reader}, ${unseen.length} notes`);
  console.table(
    Object.entries(tally).map(([measured, { wanted, found, right }]) => ({
      measured,
      wanted,
      precision: share(right, found),
      recall: share(right, wanted),
    })),
  );
}

function measure(reader, { note, citations }, found) {
  count(reader, 'notes with all citations', 1, 1, Number(citations.length === found.length));
  for (const field of ['title', 'container', 'publisher', 'authors']) {
    if (citations.some((citation) => !(field in citation))) continue;
    const printed = (value) => value !== '' && plain(note).includes(plain(value));
    const values = (all) => all.map((citation) => [citation[field] ?? []].flat().join(' ')).filter(printed);
    const [wanted, own] = [values(citations), values(found.filter(({ repeats }) => repeats !== true))];
    const least = field === 'authors' ? 0.85 : 0.9;
    const right = wanted.filter((value) => own.some((other) => similarity(value, other) >= least)).length;
    count(reader, field, wanted.length, own.length, right);
    if (field === options.failures && reader !== 'conventions' && (right < wanted.length || right < own.length))
      console.log(`${note}\n    wanted ${JSON.stringify(wanted)}\n    found  ${JSON.stringify(own)}`);
  }
}

function count(reader, measured, wanted, found, right) {
  tallies[reader][measured] ??= { wanted: 0, found: 0, right: 0 };
  const tally = tallies[reader][measured];
  tally.wanted += wanted;
  tally.found += found;
  tally.right += right;
}

function share(right, of) {
  return `${((100 * right) / of).toFixed(1)} %`;
}

function plain(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function similarity(one, other) {
  const [left, right] = [plain(one), plain(other)];
  return 1 - distance(left, right) / Math.max(1, left.length, right.length);
}
