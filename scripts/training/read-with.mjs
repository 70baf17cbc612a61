// Loads the program's reading of citations with other weights than its own.

import { bundleSource } from './bundle-source.mjs';
import { packWeights } from './pack-weights.mjs';
import { learn } from './random-field.mjs';

/** Weights that prefer nothing: with them the program reads by its conventions alone. */
export function noWeights(source) {
  return packWeights(learn([], source));
}

/** A function from the texts of an article's notes to the citations of each, read with the weights `packed`. */
export async function readWith(packed) {
  const weights = {
    name: 'weights',
    setup: ({ onLoad }) =>
      onLoad({ filter: /packed-weights\.ts$/ }, () => ({ contents: `export const PACKED = '${packed}';` })),
  };
  const { readCitations } = await bundleSource(`export { readCitations } from './citations/index.ts';`, [weights]);
  return (texts) => read(readCitations, texts);
}

function read(readCitations, texts) {
  const notes = [];
  let end = 0;
  for (const [index, text] of texts.entries()) {
    const body = { start: end, end: end + text.length };
    notes.push({ label: String(index + 1), kind: 'note', text, body, position: null, markers: [], given: [] });
    end += text.length + 1;
  }
  const text = texts.join('\n');
  const document = { path: 'notes', format: 'text', text, anchors: null, hyperlinks: [], notes: [], warnings: [] };
  return readCitations(document, notes).map(({ citations }) => citations);
}
