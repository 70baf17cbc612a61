// A note that nothing in the text refers to.

import type { CitedNote } from '../model/note.ts';
import type { FindingRule } from './rule.ts';
import { countedSections } from './sections.ts';

/**
 * Silent about a list of which no note has a marker: a numbered bibliography, or a text whose markers were lost with its
 * formatting. Silent too where the format has no lines, because markers are places and none could be given.
 */
export const noteWithoutMarker: FindingRule = {
  name: 'note-without-marker',
  severity: 'warning',
  find({ notes }) {
    const counted = countedSections(notes).map((section) => section.map(({ note }) => note));
    const others = notes.filter(({ kind, label }) => kind === 'note' && !/^\d+$/.test(label));
    return [...counted, others].flatMap(unreferred).map(({ label, position }) => ({
      message: `nothing in the text refers to note ${label}`,
      note: label,
      position,
    }));
  },
};

function unreferred(list: readonly CitedNote[]): readonly CitedNote[] {
  if (list.every(({ markers }) => markers.length === 0)) return [];
  return list.filter(({ markers, position }) => markers.length === 0 && position !== null);
}
