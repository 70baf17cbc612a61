// Reads the citations of a document's notes.

import type { Citation } from '../model/citation.ts';
import type { Document, Hyperlink, Span } from '../model/document.ts';
import type { CitedNote, Note } from '../model/note.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { firstFrom } from '../text/first-from.ts';
import { placeAt } from '../text/position.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findUrls } from './find-urls.ts';
import { withGiven } from './given-citation.ts';
import { inFull } from './in-full.ts';
import { createInlineNotes } from './inline-notes.ts';
import { isCommentary } from './is-commentary.ts';
import { veilStops } from './italic-names.ts';
import { cover } from './mask.ts';
import { emptyMemory } from './memory.ts';
import { NO_FIELDS } from './no-fields.ts';
import { proseParts } from './prose.ts';
import { readCitation } from './read-citation.ts';
import { readLinks } from './read-links.ts';
import { type Part, splitNote } from './split-note.ts';
import { tagText } from './tagging/tagged.ts';

/**
 * Each note with what it cites, in order; commentary cites nothing, and a source that is not understood is a citation
 * without fields. Of a paragraph of running text each link becomes a note. `note.body` is a span of `document.text`.
 * Never throws, linear in the text. `hasTime` is asked before each note; once it says no, a note is only searched for
 * its addresses.
 */
export function readCitations(
  document: Document,
  notes: readonly Note[],
  hasTime: () => boolean = () => true,
): readonly CitedNote[] {
  const memory = emptyMemory();
  const hyperlinks = document.hyperlinks.toSorted((one, other) => one.start - other.start);
  const toInlineNote = createInlineNotes(document);
  return notes.flatMap((note) => {
    // A reference manager's citation in the running text is a note as it is.
    const isParagraph = note.kind === 'inline' && note.given.length === 0;
    if (!hasTime()) {
      const citation = scanNote(document, note, hyperlinks);
      return isParagraph ? toInlineNote(note, citation, note.body) : { ...note, citations: [citation] };
    }
    const parts = readParts(document, note, hyperlinks);
    if (isParagraph) {
      return parts
        .map((part) => ({ ...part, citation: inFull(part.citation, memory) }))
        .filter(({ citation }) => !isCommentary(citation))
        .map(({ citation, body, lead }) => toInlineNote(note, citation, body, lead));
    }
    const citations: Citation[] = [];
    for (const printed of givenOrPrinted(document, note, parts)) {
      const citation = inFull(printed, memory);
      if (isCommentary(citation)) continue;
      citations.push(citation);
      // "Ibid." in a note repeats the note before it, whatever link stands between the two in the running text.
      if (note.kind !== 'inline') memory.remember(note, citation);
    }
    // V8 is slow to add a property to what a spread has copied.
    return Object.assign({}, note, { citations });
  });
}

function givenOrPrinted(document: Document, note: Note, parts: readonly ReadPart[]): readonly Citation[] {
  const printed = parts.map(({ citation }) => citation);
  return withGiven(printed, note.given, placeAt(document, note.body.start));
}

/** What was read of one part of a note; the spans are of `Document.text`. */
interface ReadPart {
  readonly citation: Citation;
  readonly body: Span;
  /** The link that a part of running text speaks of; null in a note. */
  readonly lead: Span | null;
}

function readParts(document: Document, note: Note, hyperlinks: readonly Hyperlink[]): readonly ReadPart[] {
  const { start, end } = note.body;
  const text = document.text.slice(start, end);
  const addresses = findUrls(text);
  const unaddressed = cover(text, addresses);
  const identifiers = findIdentifiers(unaddressed);
  const hasNone = identifiers.length === 0;
  const covered: readonly Span[] = hasNone
    ? addresses
    : [...addresses, ...identifiers].sort((one, other) => one.start - other.start);
  const masked = hasNone ? unaddressed : cover(text, covered);
  const linked = overlapping(hyperlinks, note.body);
  const italics = within(document.emphasis ?? [], note.body);
  const whole = italics.length === 0 ? masked : veilStops(masked, moved(italics, -start));
  return partsOf(note, whole, masked, [...addresses, ...identifiers, ...moved(linked, -start)]).map((part) => {
    const identified = within(identifiers, part);
    const body = { start: start + part.start, end: start + part.end };
    const lead = part.lead;
    const links = readLinks(document, {
      at: start,
      addresses: within(addresses, part),
      identifiers: identified,
      hyperlinks: overlapping(hyperlinks, body),
    });
    const citation = readCitation(text.slice(part.start, part.end), {
      covered: moved(within(covered, part), -part.start),
      identifiers: identified,
      links,
      italics: within(italics, body).map(({ start, end }) => collapseSpace(document.text.slice(start, end))),
      lead: lead === null ? null : { start: lead.start - part.start, end: lead.end - part.start },
      comment: part.comment,
      isTold: part.isTold,
    });
    return { citation, body, lead: lead === null ? null : { start: start + lead.start, end: start + lead.end } };
  });
}

// A note longer than this is no note: the tagger would hold 100 bytes for each of its letters.
const TAGGED_LIMIT = 50_000;

interface NotePart extends Part {
  /** The link that a part of running text speaks of; null in a note. */
  readonly lead: Span | null;
}

function partsOf(note: Note, masked: string, unveiled: string, leads: readonly Span[]): readonly NotePart[] {
  if (note.kind === 'inline') return proseParts(masked, leads).map((part) => ({ ...part, comment: 0, isTold: false }));
  // A reference manager's entry is one source, whatever its title holds.
  if (note.kind === 'reference' && note.given.length === 1) {
    return [{ start: 0, end: masked.length, comment: 0, isTold: true, lead: null }];
  }
  const tagged = unveiled.length > TAGGED_LIMIT ? null : tagText(unveiled);
  return splitNote(masked, tagged).map((part) => ({ ...part, lead: null }));
}

// The plain scan: the note as one citation, its addresses and nothing else.
function scanNote(document: Document, note: Note, hyperlinks: readonly Hyperlink[]): Citation {
  const { start, end } = note.body;
  const addresses = findUrls(document.text.slice(start, end));
  const leads = { at: start, addresses, identifiers: [], hyperlinks: overlapping(hyperlinks, note.body) };
  return { ...NO_FIELDS, text: note.text, links: readLinks(document, leads) };
}

function within<T extends Span>(sorted: readonly T[], part: Span): readonly T[] {
  return sorted.slice(firstFrom(sorted, part.start), firstFrom(sorted, part.end));
}

function moved(spans: readonly Span[], by: number): readonly Span[] {
  return by === 0 ? spans : spans.map((span) => ({ start: span.start + by, end: span.end + by }));
}

// Hyperlinks do not overlap one another: the one before the first that begins inside may still reach in.
function overlapping(sorted: readonly Hyperlink[], part: Span): readonly Hyperlink[] {
  const from = Math.max(0, firstFrom(sorted, part.start) - 1);
  return sorted.slice(from, firstFrom(sorted, part.end)).filter((link) => link.end > part.start);
}
