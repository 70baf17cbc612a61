// Cited notes made by hand, so that rules are tested without reading any text.

import { findFindings } from '../../src/findings/index.ts';
import type { Citation, CitedLink } from '../../src/model/citation.ts';
import type { Document } from '../../src/model/document.ts';
import type { CitedNote, OrphanMarker } from '../../src/model/note.ts';

export function link(url: string, parts: Partial<CitedLink> = {}): CitedLink {
  return { url, position: null, variants: [], truncated: false, archiveOf: null, ...parts };
}

export function citation(parts: Partial<Citation> = {}): Citation {
  return {
    text: '',
    authors: [],
    title: null,
    container: null,
    publisher: null,
    issued: null,
    accessed: null,
    language: null,
    identifiers: {},
    links: [],
    ...parts,
  };
}

/** A text of which nothing is known: findings stand where their notes do. */
export const unread: Document = {
  path: 'draft.txt',
  format: 'text',
  text: '',
  anchors: [],
  hyperlinks: [],
  notes: [],
  warnings: [],
};

/** A note with one marker, on the line of its number. */
export function note(label: string, citations: readonly Citation[] = [], parts: Partial<CitedNote> = {}): CitedNote {
  return {
    label,
    kind: 'note',
    text: citations.map(({ text }) => text).join('; '),
    body: { start: 0, end: 0 },
    position: { line: 10, column: 1 },
    markers: [{ line: 1, column: 1 }],
    given: [],
    citations,
    ...parts,
  };
}

/** The findings as `rule note: message`. */
export function findingsOf(
  notes: readonly CitedNote[],
  orphanMarkers: readonly OrphanMarker[] = [],
): readonly string[] {
  return findFindings({ document: unread, notes, orphanMarkers, today: '2026-11-24' }).map(
    (finding) => `${finding.rule} ${finding.note}: ${finding.message}`,
  );
}
