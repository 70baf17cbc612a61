// Every link of every note, with the note and the citation that it stands in.

import type { Citation, CitedLink } from '../model/citation.ts';
import type { CitedNote } from '../model/note.ts';
import { placeOf } from '../text/position.ts';
import type { Found } from './rule.ts';

export interface LinkInNote {
  readonly note: CitedNote;
  readonly citation: Citation;
  readonly link: CitedLink;
}

// Several rules look at the links of the same notes.
const known = new WeakMap<readonly CitedNote[], readonly LinkInNote[]>();

export function linksOf(notes: readonly CitedNote[]): readonly LinkInNote[] {
  const listed = known.get(notes) ?? listLinks(notes);
  known.set(notes, listed);
  return listed;
}

function listLinks(notes: readonly CitedNote[]): readonly LinkInNote[] {
  return notes.flatMap((note) =>
    note.citations.flatMap((citation) => citation.links.map((link) => ({ note, citation, link }))),
  );
}

/** A finding at a link: its own place where it has one, else the note's. */
export function atLink({ note, link }: LinkInNote, message: string): Found {
  return { message, note: note.label, ...placeOf(link.position === null && link.location === undefined ? note : link) };
}

/** As much of an address or a title as a message can hold. */
export function shorten(printed: string): string {
  return printed.length <= 80 ? printed : `${printed.slice(0, 79)}…`;
}
