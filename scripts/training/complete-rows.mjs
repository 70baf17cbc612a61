// Gives rows the fields that they leave out.

import { readWith } from './read-with.mjs';

const FIELDS = ['authors', 'title', 'container', 'publisher'];

/**
 * The rows `{ note, citations }` of `articles`, a list for each, with all fields. Those that a row leaves out are those that
 * the conventions read, where they read all that it tells; `none` are weights that prefer nothing.
 */
export async function completeRows(articles, none) {
  const read = await readWith(none);
  return articles.flatMap((rows) => {
    const found = read(rows.map(({ note }) => note));
    return rows.map(({ note, citations }, index) => ({ note, citations: completed(citations, found[index]) }));
  });
}

function completed(citations, found) {
  if (citations.length !== found.length) return citations;
  return citations.map((citation, index) => {
    const own = found[index];
    const isRight = FIELDS.every((field) => !(field in citation) || isSame(citation[field], own[field]));
    const isWhole = own.repeats !== true && isRight;
    return isWhole ? { ...Object.fromEntries(FIELDS.map((field) => [field, own[field]])), ...citation } : citation;
  });
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
