// Teaches the tagger: learns its weights from the labelled notes of fixtures and writes them where it finds them.
//
//   npm run train
//
// The notes of fixtures/citations, fixtures/training and fixtures/drafts are all that it learns from; the same notes give the
// same weights.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeRows } from './training/complete-rows.mjs';
import { draftRows } from './training/draft-rows.mjs';
import { fixtureRows } from './training/fixture-rows.mjs';
import { labelRows } from './training/label-rows.mjs';
import { loadSource } from './training/load-source.mjs';
import { packWeights } from './training/pack-weights.mjs';
import { learn } from './training/random-field.mjs';
import { noWeights } from './training/read-with.mjs';

// The program must read these as they are told, each a convention by itself; of the others they are outnumbered.
const TIMES = 3;

const root = fileURLToPath(new URL('../', import.meta.url));
const source = await loadSource();
const own = await completeRows(
  [...fixtureRows(`${root}fixtures/citations`), ...(await draftRows(`${root}fixtures/drafts`, source))],
  noWeights(source),
);
const rows = [...Array.from({ length: TIMES }, () => own).flat(), ...fixtureRows(`${root}fixtures/training`).flat()];
const examples = labelRows(rows, source);
console.log(`${examples.length} examples of ${rows.length} notes`);
const learned = learn(examples, source);
const packed = packWeights(learned);
writeFileSync(
  `${root}src/citations/tagging/packed-weights.ts`,
  `// Made by scripts/train.mjs of the labelled notes of fixtures: what the tagger learned, packed as weights.ts tells.\n\nexport const PACKED =\n  '${packed}';\n`,
);
console.log(`${learned.weights.size} features, ${packed.length} characters`);
