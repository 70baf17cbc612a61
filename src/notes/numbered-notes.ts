// Notes that count: [1], (1), 1., ¹, ①, [iv] and their like, in running text.

import type { Document, Span } from '../model/document.ts';
import { chooseLists, type NoteList } from './choose-lists.ts';
import type { FoundNote } from './found-note.ts';
import type { Layout } from './layout.ts';
import { indexMarkers } from './marker-index.ts';
import { findMarkers, type Marker } from './markers.ts';
import { type Mask, maskOf } from './mask.ts';
import { findExtents } from './note-extents.ts';
import { findNoteStarts } from './note-starts.ts';
import { pairMarkers } from './pair-markers.ts';

export interface NumberedNotes {
  readonly notes: readonly FoundNote[];
  readonly orphans: readonly Marker[];
}

/** The numbered notes of a document; what `mask` covers is neither note nor marker. */
export function findNumberedNotes(document: Document, layout: Layout, mask: Mask): NumberedNotes {
  const { text } = document;
  const sets = indexMarkers(findMarkers(text, mask), text, layout);
  const lists = chooseLists(text, layout, findNoteStarts(text, layout, mask), sets);
  const extents = lists.map((list, index) => {
    const next = lists[index + 1]?.members[0]?.start ?? text.length;
    return findExtents(text, layout, list, Math.max(next, list.members.at(-1)?.bodyStart ?? next));
  });
  const bodies: Span[] = extents
    .flat()
    .map(({ start, body }) => ({ start: start.start, end: Math.max(body.end, start.bodyStart) }));
  const inNotes = maskOf(bodies);
  const paired = groupBySet(lists).map((group) => pairMarkers(group, inNotes));
  const notes = extents.flat().map(({ start, body }) => ({
    label: start.label,
    kind: 'note' as const,
    start: start.start,
    body,
    markers: paired.flatMap(({ byNote }) => byNote.get(start) ?? []).map((marker) => marker.start),
  }));
  return { notes, orphans: paired.flatMap(({ orphans }) => orphans) };
}

function groupBySet(lists: readonly NoteList[]): readonly NoteList[][] {
  const groups = new Map<NoteList['markers'], NoteList[]>();
  for (const list of lists) {
    const group = groups.get(list.markers);
    if (group === undefined) groups.set(list.markers, [list]);
    else group.push(list);
  }
  return [...groups.values()];
}
