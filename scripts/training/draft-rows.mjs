// Reads the notes of whole drafts as rows.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The notes of the drafts in `folder` as rows `{ note, citations }`, a list for each draft, as its `expected.json` says. */
export async function draftRows(folder, { readDocument, findNotes, draftBytes }) {
  const articles = [];
  for (const name of readdirSync(folder).sort()) {
    const path = resolve(folder, name);
    const file = readdirSync(path).find((candidate) => candidate.startsWith('draft.'));
    const expected = JSON.parse(readFileSync(resolve(path, 'expected.json'), 'utf8'));
    const bytes = readFileSync(resolve(path, file));
    // A recipe of tests/pipeline/draft-bytes.ts becomes its file; any other draft is read as it is.
    const made = /\.(?:docx|odt)\.txt$/.test(file)
      ? draftBytes(bytes.toString(), file)
      : { bytes: new Uint8Array(bytes), path: file };
    const { notes } = findNotes(await readDocument(made.bytes, made.path));
    articles.push(rowsOf(expected.notes, notes));
  }
  return articles;
}

// Notes with one label and kind, each once, in the order of both lists.
function rowsOf(expected, notes) {
  let from = 0;
  return expected.flatMap(({ label, kind, citations }) => {
    const at = notes.findIndex((note, index) => index >= from && note.label === label && note.kind === kind);
    if (at === -1 || citations === undefined) return [];
    from = at + 1;
    return [{ note: notes[at].text, citations }];
  });
}
