// Puts a document together: the running text, the notes' bodies after it, and one set of offsets for all.

import type {
  Anchor,
  Document,
  FormatName,
  GivenCitation,
  Hyperlink,
  LostMarker,
  MarkedNote,
  NoteKind,
  Span,
} from '../model/document.ts';
import type { SourceLines } from '../text/source-lines.ts';
import { inkOf } from './ink-of.ts';
import { joinEmphasis } from './join-emphasis.ts';
import type { Passage } from './passage.ts';

/** A note that a format marks, with its body apart from the running text. */
export interface AssembledNote {
  /** What markers refer to it by; distinct in the document. */
  readonly key: string;
  readonly label: string;
  readonly kind: NoteKind;
  readonly body: Passage;
  readonly given: readonly GivenCitation[];
  /** The offset in the source at which the note begins, its label included; absent where its body begins there. */
  readonly at?: number;
  /** The part of the body's text that is the note: without a printed label, without signs that lead back. */
  readonly trim?: (text: string) => Span;
}

/** What a format read, before it has one set of offsets. */
export interface Parts {
  readonly path: string;
  readonly format: FormatName;
  readonly lines: SourceLines;
  readonly running: Passage;
  readonly notes: readonly AssembledNote[];
  /** The label of a marker whose note is not there; null where that tells nothing. Absent where the format cannot know. */
  readonly lost?: (key: string) => string | null;
  readonly warnings: readonly string[];
}

/** The document: bodies follow the running text, a blank line before each, in the order given. */
export function assembleDocument(parts: Parts): Document {
  const texts: string[] = [];
  const anchors: Anchor[] = [{ offset: 0, position: { line: 1, column: 1 } }];
  const hyperlinks: Hyperlink[] = [];
  const emphasis: Span[] = [];
  const markers = new Map<string, Span[]>();
  let length = 0;

  const append = (passage: Passage, trim: (text: string) => Span): Span => {
    if (length > 0) {
      texts.push('\n\n');
      length += 2;
    }
    const read = passage.read();
    const cut = inkOf(read.text, trim(read.text));
    const shift = length - cut.start;
    for (const anchor of cutAnchors(read.anchors, cut, shift, parts.lines)) anchors.push(anchor);
    const place = (span: Span): readonly Span[] => {
      const kept = inkOf(read.text, { start: Math.max(span.start, cut.start), end: Math.min(span.end, cut.end) });
      return kept.end > kept.start ? [{ start: kept.start + shift, end: kept.end + shift }] : [];
    };
    for (const link of read.links) hyperlinks.push(...place(link).map((span) => ({ ...span, url: link.url })));
    for (const stretch of joinEmphasis(read.text, read.emphasis)) emphasis.push(...place(stretch));
    for (const marker of read.markers) {
      const known = markers.get(marker.key) ?? [];
      known.push(...place(bracketedSpan(read.text, marker)));
      markers.set(marker.key, known);
    }
    texts.push(read.text.slice(cut.start, cut.end));
    length += cut.end - cut.start;
    return { start: cut.start + shift, end: cut.end + shift };
  };

  append(parts.running, (text) => ({ start: 0, end: text.length }));
  const bodies = parts.notes.map((note) =>
    append(note.body, note.trim ?? ((text) => ({ start: 0, end: text.length }))),
  );
  const lostMarkers = lostOf(parts, markers);
  return {
    path: parts.path,
    format: parts.format,
    text: texts.join(''),
    anchors: anchors[1]?.offset === 0 ? anchors.slice(1) : anchors,
    hyperlinks: hyperlinks.sort((a, b) => a.start - b.start || a.end - b.end),
    ...(emphasis.length > 0 && { emphasis }),
    notes: parts.notes.map(({ key, label, kind, given, at }, index): MarkedNote => {
      const body = bodies[index] ?? { start: length, end: length };
      const position = at === undefined ? {} : { position: parts.lines.positionOf(at) };
      return { label, kind, body, ...position, markers: markers.get(key) ?? [], given };
    }),
    ...(lostMarkers.length > 0 && { lostMarkers }),
    warnings: parts.warnings,
  };
}

/** The markers of no note, in the order of the text. */
function lostOf(
  { notes, lost = () => null }: Parts,
  markers: ReadonlyMap<string, readonly Span[]>,
): readonly LostMarker[] {
  const known = new Set(notes.map(({ key }) => key));
  const found = [...markers].flatMap(([key, spans]) => {
    const label = known.has(key) ? null : lost(key);
    return label === null ? [] : spans.map((span) => ({ ...span, label }));
  });
  return found.sort((a, b) => a.start - b.start);
}

/** The anchors of a cut stretch, with one for its first character. */
function cutAnchors(
  anchors: readonly { readonly offset: number; readonly at: number }[],
  cut: Span,
  shift: number,
  lines: SourceLines,
): readonly Anchor[] {
  const next = anchors.findIndex(({ offset }) => offset > cut.start);
  const first = anchors[(next === -1 ? anchors.length : next) - 1];
  if (first === undefined || cut.end <= cut.start) return [];
  const kept = next === -1 ? [] : anchors.slice(next).filter(({ offset }) => offset < cut.end);
  return [{ offset: cut.start, at: first.at + cut.start - first.offset }, ...kept].map(({ offset, at }) => ({
    offset: offset + shift,
    position: lines.positionOf(at),
  }));
}

/** A marker takes the square brackets around it along: `[<a>1</a>]` is printed as one sign, and so is `[1, 2]`. */
function bracketedSpan(text: string, span: Span): Span {
  const { start, end } = inkOf(text, span);
  // Pandoc's `[@a; @b]` is a bracket around keys, not around numbers.
  if (text.charAt(start) === '@') return { start, end };
  const opens = text.charAt(start - 1) === '[' && text.charAt(start) !== '[';
  const closes = text.charAt(end) === ']' && text.charAt(end - 1) !== ']';
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
