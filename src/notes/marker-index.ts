// Markers in the order of their numbers, so that asking who refers to note 7 costs nothing.

import { firstFrom } from '../text/first-from.ts';
import type { Layout } from './layout.ts';
import type { Marker, MarkerShape } from './markers.ts';
import type { Numbering } from './numerals.ts';

/** Markers of one shape and numbering. */
export interface MarkerSet {
  readonly shape: MarkerShape;
  readonly numbering: Numbering;
  /** In the order of the text. */
  readonly all: readonly Marker[];
  readonly byValue: ReadonlyMap<number, readonly Marker[]>;
}

/**
 * Sorts markers into sets. What opens a paragraph is left out: a bracket there numbers the paragraph or the note,
 * and refers to nothing.
 */
export function indexMarkers(
  markers: ReadonlyMap<MarkerShape, readonly Marker[]>,
  text: string,
  layout: Layout,
): readonly MarkerSet[] {
  const openings = new Set(layout.paragraphs.map((paragraph) => firstCharacter(text, paragraph.start)));
  const sets: MarkerSet[] = [];
  for (const [shape, found] of markers) {
    const running = found.filter((marker) => !openings.has(marker.start));
    for (const numbering of new Set(running.map((marker) => marker.numbering))) {
      const all = running.filter((marker) => marker.numbering === numbering);
      sets.push({ shape, numbering, all, byValue: groupByValue(all) });
    }
  }
  return sets;
}

/** The first marker of the set at or after `offset`, as an index into `all`. Logarithmic. */
export function firstMarkerFrom(set: MarkerSet, offset: number): number {
  return firstFrom(set.all, offset);
}

function firstCharacter(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function groupByValue(markers: readonly Marker[]): ReadonlyMap<number, readonly Marker[]> {
  const byValue = new Map<number, Marker[]>();
  for (const marker of markers) {
    for (const value of marker.values) {
      const group = byValue.get(value);
      if (group === undefined) byValue.set(value, [marker]);
      else group.push(marker);
    }
  }
  return byValue;
}
