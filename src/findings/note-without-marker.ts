// A note that nothing in the text refers to.

import type { FindingRule } from './rule.ts';

/**
 * Silent where no note of the document has a marker: a numbered bibliography, or a text whose markers were lost with
 * its formatting. Silent too where the format has no lines, because markers are places and none could be given.
 */
export const noteWithoutMarker: FindingRule = {
  name: 'note-without-marker',
  severity: 'warning',
  find({ notes }) {
    const numbered = notes.filter(({ kind }) => kind === 'note');
    if (numbered.every(({ markers }) => markers.length === 0)) return [];
    return numbered
      .filter(({ markers, position }) => markers.length === 0 && position !== null)
      .map(({ label, position }) => ({
        message: `nothing in the text refers to note ${label}`,
        note: label,
        position,
      }));
  },
};
