// Markers of a reference list whose numbers were lost on the way: [3] means the third entry.

import type { Span } from '../model/document.ts';
import type { MarkerSet } from './marker-index.ts';

/**
 * The markers of each entry of all lists by its place, one array of offsets for each; all empty where no set of markers
 * fits: most entries of a list are referred to, and hardly a marker goes beyond the last. A list copied from a web page
 * loses the numbers that the browser drew. Of two lists, the second of which prints the works in another language, the
 * first is referred to.
 */
export function placeMarkers(
  lists: readonly (readonly Span[])[],
  sets: readonly MarkerSet[],
): readonly (readonly number[])[] {
  const fits = lists.map((entries) => sets.find((set) => fitsList(entries, set)));
  const referred = fits.findIndex((set) => set !== undefined);
  return lists.flatMap((entries, list) =>
    entries.map((_, index) => (list === referred ? placesBefore(entries, fits[list]?.byValue.get(index + 1)) : [])),
  );
}

function fitsList(entries: readonly Span[], { shape, numbering, all, byValue }: MarkerSet): boolean {
  if (numbering !== 'arabic' || (shape !== 'square' && shape !== 'superscript')) return false;
  const referred = entries.filter((_, index) => placesBefore(entries, byValue.get(index + 1)).length > 0).length;
  const beyond = all.filter(({ values, leading = values }) => leading.some((value) => value > entries.length)).length;
  return entries.length > 1 && referred * 3 >= entries.length * 2 && beyond * 10 <= all.length;
}

function placesBefore(entries: readonly Span[], markers: MarkerSet['all'] = []): readonly number[] {
  const first = entries[0]?.start ?? 0;
  return markers.map(({ start }) => start).filter((start) => start < first);
}
