// Markers of a reference list whose numbers were lost on the way: [3] means the third entry.

import type { Span } from '../model/document.ts';
import type { MarkerSet } from './marker-index.ts';

/**
 * The markers of each entry by its place, one array of offsets for each; all empty where no set of markers fits: most
 * entries are referred to, and hardly a marker goes beyond the last. A list copied from a web page loses the numbers
 * that the browser drew.
 */
export function placeMarkers(entries: readonly Span[], sets: readonly MarkerSet[]): readonly (readonly number[])[] {
  const first = entries[0]?.start ?? 0;
  const set = sets.find(({ shape, numbering, all, byValue }) => {
    if (numbering !== 'arabic' || (shape !== 'square' && shape !== 'superscript')) return false;
    const referred = entries.filter((_, index) => (byValue.get(index + 1)?.[0]?.start ?? first) < first).length;
    const beyond = all.filter(({ values }) => values.some((value) => value > entries.length)).length;
    return entries.length > 1 && referred * 3 >= entries.length * 2 && beyond * 10 <= all.length;
  });
  return entries.map((_, index) =>
    (set?.byValue.get(index + 1) ?? []).map(({ start }) => start).filter((start) => start < first),
  );
}
