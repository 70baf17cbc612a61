// A document's notes: those that its format marks, and those that stand in its running text.

import type { Document, Position, Span } from '../model/document.ts';
import type { Note, OrphanMarker } from '../model/note.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { positionAt } from '../text/position.ts';
import type { FoundNote } from './found-note.ts';
import { headingKind } from './headings.ts';
import { findInlineLinks } from './inline-links.ts';
import { findKeyNotes } from './key-notes.ts';
import { type Layout, lineAt, readLayout } from './layout.ts';
import { findLostNotes } from './lost-notes.ts';
import { type Mask, maskDocument, maskOf } from './mask.ts';
import { trimSpan } from './note-bodies.ts';
import { findNumberedNotes } from './numbered-notes.ts';
import { placeMarkers } from './place-markers.ts';
import { findReferences } from './reference-lists.ts';
import { findSymbolNotes } from './symbol-notes.ts';

/** What was found in one document. */
export interface FoundNotes {
  /** In the order of the source. */
  readonly notes: readonly Note[];
  /** Markers in the running text that refer to no note. */
  readonly orphanMarkers: readonly OrphanMarker[];
}

/**
 * Finds every note of a document. Each finder sees what the earlier ones left: marked notes, numbered ones, keys, signs,
 * unnumbered references, links in the running text. Never throws; time and memory grow with the length of the text.
 */
export function findNotes(document: Document): FoundNotes {
  const { text } = document;
  const layout = readLayout(text, (line) => headingKind(line) !== null);
  const marked = document.notes.map(
    (note): Placed => ({
      found: { ...note, start: note.body.start, markers: note.markers.map(({ start }) => start) },
      given: note.given,
      ...(note.position && { position: note.position }),
    }),
  );
  const own = maskDocument(document);
  const numbered = findNumberedNotes(document, layout, own);
  const keyed = findKeyNotes(text, layout, covering(own, wholeOf(layout, numbered.notes)));
  const signed = findSymbolNotes(text, layout, covering(own, wholeOf(layout, [...numbered.notes, ...keyed])));
  const labelled = [...numbered.notes, ...keyed, ...signed];
  const lists = findReferences(text, layout, covering(own, wholeOf(layout, labelled)));
  const places = placeMarkers(lists, numbered.unused);
  const isBesideNotes = labelled.length > 0 || marked.some(({ found }) => found.kind === 'note');
  const references = toReferences(lists.flat(), places, isBesideNotes);
  const noted = [...labelled, ...references];
  const typed = wholeOf(layout, noted);
  const linked = findInlineLinks(document, layout, covering(own, typed), typed);
  const discovered = [...noted, ...toInline(document, layout, linked)].map((found): Placed => ({ found, given: [] }));
  const isPlaced = places.some((offsets) => offsets.length > 0);
  const orphans = [...numbered.orphans, ...(isPlaced ? [] : findLostNotes(numbered.unused))].sort(
    (a, b) => a.start - b.start,
  );
  return {
    notes: [...marked, ...discovered]
      .sort((a, b) => a.found.start - b.found.start)
      .map((note) => toNote(document, note))
      .sort(byPosition),
    orphanMarkers: orphans.map(({ label, start }) => ({ label, position: positionAt(document.anchors, start) })),
  };
}

function covering(own: Mask, spans: readonly Span[]): Mask {
  const taken = maskOf(spans);
  return { covers: (offset) => own.covers(offset) || taken.covers(offset) };
}

/** What the notes take up, each from the beginning of its line: a bullet may stand before a label. */
function wholeOf(layout: Layout, notes: readonly FoundNote[]): readonly Span[] {
  return notes.map(({ start, body }) => ({
    start: layout.lines[lineAt(layout, start)]?.start ?? start,
    end: Math.max(body.end, start + 1),
  }));
}

/**
 * An unnumbered reference is called by its place in the list, `1`, `2` and so on, as an editor counts it; beside
 * numbered notes it is `R1`, so that one name never means two things.
 */
function toReferences(
  entries: readonly Span[],
  markers: readonly (readonly number[])[],
  isBesideNotes: boolean,
): readonly FoundNote[] {
  return entries.map((body, index) => ({
    label: `${isBesideNotes ? 'R' : ''}${index + 1}`,
    kind: 'reference',
    start: body.start,
    body,
    markers: markers[index] ?? [],
  }));
}

/**
 * A paragraph with a link is called by its line, `L12`, which an editor can go to; where a page has several on one line,
 * the others by line and column, `L12:340`; where the format has no lines, by its number among the paragraphs, `¶12`.
 */
function toInline(document: Document, layout: Layout, spans: readonly Span[]): readonly FoundNote[] {
  const lines = new Set<number>();
  return spans.map((span) => {
    const body = trimSpan(document.text, span);
    const position = positionAt(document.anchors, body.start);
    const paragraph = (layout.paragraphOfLine[lineAt(layout, body.start)] ?? 0) + 1;
    const isSecond = position !== null && lines.has(position.line);
    if (position !== null) lines.add(position.line);
    return {
      label: position === null ? `¶${paragraph}` : `L${position.line}${isSecond ? `:${position.column}` : ''}`,
      kind: 'inline',
      start: body.start,
      body,
      markers: [],
    };
  });
}

/** A note on its way to the report: what the format knows of it besides its place. */
interface Placed {
  readonly found: FoundNote;
  readonly given: Note['given'];
  readonly position?: Position;
}

function toNote(document: Document, { found, given, position }: Placed): Note {
  return {
    label: found.label,
    kind: found.kind,
    text: collapseSpace(document.text.slice(found.body.start, found.body.end)),
    body: found.body,
    position: position ?? positionAt(document.anchors, found.start),
    markers: found.markers.flatMap((start) => positionAt(document.anchors, start) ?? []),
    given,
  };
}

/** In the order of the source: a format may keep its notes' text apart from the text around them. */
function byPosition(one: Note, other: Note): number {
  if (one.position === null || other.position === null) return 0;
  return one.position.line - other.position.line || one.position.column - other.position.column;
}
