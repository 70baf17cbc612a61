// Markers of an article that came without its notes.

import type { MarkerSet } from './marker-index.ts';
import type { Marker } from './markers.ts';

// So many different numbers, each new one the next, are no chance.
const FEWEST = 3;

/** The bracketed or superscript numbers that count up from 1 in the order of the text, where no list claimed them. */
export function findLostNotes(unused: readonly MarkerSet[]): readonly Marker[] {
  return unused.flatMap(({ shape, numbering, all }) => {
    if (numbering !== 'arabic' || (shape !== 'square' && shape !== 'superscript')) return [];
    let highest = 0;
    for (const { values } of all) {
      for (const value of values) {
        if (value > highest + 1) return [];
        highest = Math.max(highest, value);
      }
    }
    return highest < FEWEST ? [] : all;
  });
}
