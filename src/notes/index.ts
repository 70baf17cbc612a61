// A document's notes: those that its format marks, and those that stand in its running text.

import type { Document } from '../model/document.ts';
import type { Note, OrphanMarker } from '../model/note.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { positionAt } from '../text/position.ts';
import type { FoundNote } from './found-note.ts';
import { headingKind } from './headings.ts';
import { readLayout } from './layout.ts';
import { maskDocument } from './mask.ts';
import { findNumberedNotes } from './numbered-notes.ts';

/** What was found in one document. */
export interface FoundNotes {
  /** In the order of the text. */
  readonly notes: readonly Note[];
  /** Markers in the running text that refer to no note. */
  readonly orphanMarkers: readonly OrphanMarker[];
}

/**
 * Finds every note of a document. Never throws; time and memory grow with the length of the text.
 */
export function findNotes(document: Document): FoundNotes {
  const layout = readLayout(document.text, (line) => headingKind(line) !== null);
  const mask = maskDocument(document);
  const numbered = findNumberedNotes(document, layout, mask);
  const marked = document.notes.map((note) => ({
    start: note.body.start,
    note: toNote(
      document,
      { ...note, start: note.body.start, markers: note.markers.map(({ start }) => start) },
      note.given,
    ),
  }));
  const discovered = numbered.notes.map((note) => ({ start: note.start, note: toNote(document, note, []) }));
  const orphans = [...numbered.orphans].sort((a, b) => a.start - b.start);
  return {
    notes: [...marked, ...discovered].sort((a, b) => a.start - b.start).map(({ note }) => note),
    orphanMarkers: orphans.map(({ label, start }) => ({ label, position: positionAt(document.anchors, start) })),
  };
}

function toNote(document: Document, found: FoundNote, given: Note['given']): Note {
  return {
    label: found.label,
    kind: found.kind,
    text: collapseSpace(document.text.slice(found.body.start, found.body.end)),
    body: found.body,
    position: positionAt(document.anchors, found.start),
    markers: found.markers.flatMap((start) => positionAt(document.anchors, start) ?? []),
    given,
  };
}
