// Notes that count: [1], (1), 1., ¹, ①, [iv] and their like, in running text.

import type { Document } from '../model/document.ts';
import { chooseLists, type NoteList } from './choose-lists.ts';
import type { FoundNote } from './found-note.ts';
import type { Layout } from './layout.ts';
import { indexMarkers, type MarkerSet } from './marker-index.ts';
import { findMarkers, type Marker } from './markers.ts';
import { type Mask, maskOf } from './mask.ts';
import { bordersOf, findBodies } from './note-bodies.ts';
import { findNoteStarts } from './note-starts.ts';
import { pairMarkers } from './pair-markers.ts';

export interface NumberedNotes {
  readonly notes: readonly FoundNote[];
  readonly orphans: readonly Marker[];
  /** Markers that belong to none of the lists. */
  readonly unused: readonly MarkerSet[];
}

/** The numbered notes of a document; what `mask` covers is neither note nor marker. None where `hasTime` comes to say no. */
export function findNumberedNotes(
  document: Document,
  layout: Layout,
  mask: Mask,
  hasTime: () => boolean,
): NumberedNotes {
  const { text } = document;
  const sets = indexMarkers(findMarkers(text, mask), text, layout);
  const starts = findNoteStarts(text, layout, mask, hasTime);
  const lists = hasTime() ? chooseLists(text, layout, starts, sets) : [];
  if (!hasTime()) return { notes: [], orphans: [], unused: [] };
  const borders = [
    ...bordersOf(lists.flatMap(({ members }) => [...members])),
    ...document.notes.map((note) => note.body.start),
  ].sort((a, b) => a - b);
  const found = lists.flatMap((list) => {
    const bodies = findBodies(text, layout, list, borders);
    return list.members.map((start, at) => ({
      start,
      body: bodies[at] ?? { start: start.bodyStart, end: start.bodyStart },
    }));
  });
  const inNotes = maskOf(
    found.map(({ start, body }) => ({ start: start.start, end: Math.max(body.end, start.bodyStart) })),
  );
  const paired = groupBySet(lists).map((group) => pairMarkers(group, inNotes));
  const notes = found.map(({ start, body }) => ({
    label: start.label,
    kind: 'note' as const,
    start: start.start,
    body,
    markers: paired.flatMap(({ byNote }) => byNote.get(start) ?? []).map((marker) => marker.start),
  }));
  const used = new Set(lists.map(({ markers }) => markers));
  return {
    notes,
    orphans: paired.flatMap(({ orphans }) => orphans),
    unused: sets.filter((set) => !used.has(set)),
  };
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
