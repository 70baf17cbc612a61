// A document's notes: those that its format marks, and those that stand in its running text.

import type { Document, MarkedNote, Span } from '../model/document.ts';
import type { Note, OrphanMarker } from '../model/note.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { locationAt, placeAt, positionAt } from '../text/position.ts';
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
 * `isInTime` is asked again and again; once it says no, it must not say yes again, and what a finder would still find is
 * left to the last one, which finds the links; nor is anything else sought in what was only searched for addresses.
 */
export function findNotes(document: Document, isInTime: () => boolean = () => true): FoundNotes {
  const hasTime = () => document.isScanned !== true && isInTime();
  const { text } = document;
  const layout = readLayout(text, (line) => headingKind(line) !== null, turnsBack(document));
  const marked = document.notes.map((note) => ({
    found: { ...note, start: note.body.start, markers: note.markers.map(({ start }) => start) },
    marked: note,
  }));
  const own = maskDocument(document);
  const numbered = findNumberedNotes(document, layout, own, hasTime);
  const keyed = hasTime() ? findKeyNotes(text, layout, covering(own, wholeOf(layout, numbered.notes))) : [];
  const besides = covering(own, wholeOf(layout, [...numbered.notes, ...keyed]));
  const signed = hasTime() ? findSymbolNotes(text, layout, besides) : [];
  const labelled = [...numbered.notes, ...keyed, ...signed];
  const lists = hasTime() ? findReferences(text, layout, covering(own, wholeOf(layout, labelled))) : [];
  const places = placeMarkers(lists, numbered.unused);
  const isBesideNotes = labelled.length > 0 || marked.some(({ found }) => found.kind === 'note');
  const references = toReferences(lists.flat(), places, isBesideNotes);
  const noted = [...labelled, ...references];
  const typed = wholeOf(layout, noted);
  const linked = findInlineLinks(document, layout, covering(own, typed), noted, typed);
  const inline = linked.map((span) => toInline(document, layout, span));
  const discovered = [...noted, ...inline].map((found) => ({ found, marked: null }));
  const isPlaced = places.some((offsets) => offsets.length > 0);
  const lost = document.lostMarkers ?? [];
  const orphans = [...lost, ...numbered.orphans, ...(isPlaced ? [] : findLostNotes(numbered.unused))].sort(
    (a, b) => a.start - b.start,
  );
  return {
    notes: [...marked, ...discovered]
      .sort((a, b) => a.found.start - b.found.start)
      .map(({ found, marked }) => toNote(document, found, marked))
      .sort(byPosition),
    orphanMarkers: orphans.map(({ label, start }) => ({ label, ...placeAt(document, start) })),
  };
}

/** Where the pages begin again: a PDF has its notes after the text, and they are set in a width of their own. */
function turnsBack({ landmarks = [] }: Document): readonly number[] {
  return landmarks
    .filter(({ location }, index) => (location.page ?? 0) < (landmarks[index - 1]?.location.page ?? 0))
    .map(({ offset }) => offset);
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

/** A paragraph with links is called by its line, or by its number among the paragraphs; its links get names of their own. */
function toInline(document: Document, layout: Layout, span: Span): FoundNote {
  const body = trimSpan(document.text, span);
  const { position, location } = placeAt(document, body.start);
  const paragraph = location?.paragraph ?? (layout.paragraphOfLine[lineAt(layout, body.start)] ?? 0) + 1;
  const label = position === null ? `¶${paragraph}` : `L${position.line}`;
  return { label, kind: 'inline', start: body.start, body, markers: [] };
}

function toNote(document: Document, found: FoundNote, marked: MarkedNote | null): Note {
  const { anchors, landmarks } = document;
  const { label, kind, body } = found;
  const text = collapseSpace(document.text.slice(body.start, body.end));
  const place = placeAt(document, found.start);
  const position = marked?.position ?? place.position;
  const markers = found.markers.flatMap((start) => positionAt(anchors, start) ?? []);
  const given = marked?.given ?? [];
  // Written out, since V8 is slow to define what follows a spread, and most notes are of this kind.
  if (landmarks === undefined && !marked?.isUnprinted) return { label, kind, text, body, position, markers, given };
  return {
    label,
    kind,
    text,
    body,
    ...place,
    position,
    markers,
    ...(landmarks !== undefined && {
      calls: found.markers.flatMap((start) => locationAt(landmarks, start) ?? []),
    }),
    given,
    ...(marked?.isUnprinted && { isUnprinted: true as const }),
  };
}

/** In the order of the source: a format may keep its notes' text apart from the text around them. */
function byPosition(one: Note, other: Note): number {
  if (one.position === null || other.position === null) return 0;
  return one.position.line - other.position.line || one.position.column - other.position.column;
}
