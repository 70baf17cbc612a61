// A note that nothing in the text refers to.

import type { CitedNote } from '../model/note.ts';
import { placeOf } from '../text/position.ts';
import { shorten } from './cited-links.ts';
import { isCalled } from './is-called.ts';
import type { FindingRule } from './rule.ts';
import { countedSections } from './sections.ts';

/**
 * Silent about a list of which no note has a marker: a numbered bibliography, or a text whose markers were lost with its
 * formatting. Where the format itself ties notes to their marks, one note alone is proof enough.
 */
export const noteWithoutMarker: FindingRule = {
  name: 'note-without-marker',
  severity: 'warning',
  find({ notes }) {
    const unprinted = notes.filter(({ isUnprinted }) => isUnprinted);
    const printed = unprinted.length === 0 ? notes : notes.filter(({ isUnprinted }) => !isUnprinted);
    const counted = countedSections(printed).map((section) => section.map(({ note }) => note));
    const others = printed.filter(({ kind, label }) => kind === 'note' && !/^\d+$/.test(label));
    return [...[...counted, others].flatMap(uncalled), ...unprinted].map((note) => ({
      message: describe(note),
      note: note.label,
      ...placeOf(note),
    }));
  },
};

function uncalled(list: readonly CitedNote[]): readonly CitedNote[] {
  return list.some(isCalled) ? list.filter((note) => !isCalled(note)) : [];
}

function describe({ label, text, isUnprinted }: CitedNote): string {
  if (!isUnprinted) return `nothing in the text refers to note ${label}`;
  return `nothing in the text refers to this note, so that it is not printed: ${shorten(text)}`;
}
