// Notes of a text as short lines that a person can compare by eye.

import { readDocument } from '../../src/formats/index.ts';
import { findNotes } from '../../src/notes/index.ts';

export async function readNotes(text: string) {
  return findNotes(await readDocument(new TextEncoder().encode(text), 'draft.txt'));
}

/** `1 <- 3:12 5:7 | Author, Title`: label, markers as line:column, text; a kind other than `note` stands first. */
export async function found(text: string): Promise<readonly string[]> {
  const { notes } = await readNotes(text);
  return notes.map(({ kind, label, markers, text: body }) => {
    const places = markers.map(({ line, column }) => `${line}:${column}`).join(' ');
    return `${kind === 'note' ? '' : `${kind} `}${label} <- ${places} | ${body}`;
  });
}
