// Reads the rows of a folder of labelled notes.

import { readdirSync, readFileSync } from 'node:fs';

/** The rows `{ note, citations }` of the files of `folder`, a list for each file, by name. */
export function fixtureRows(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
}
