// Puts the document of a word processor together: the body, then its notes, then what a reference manager marked.

import type { Document, FormatName, GivenCitation, Landmark, MarkedNote, Span } from '../model/document.ts';
import { locationAt } from '../text/position.ts';
import { type NoteMark, type Story, shift } from './flow.ts';
import { joinEmphasis } from './join-emphasis.ts';
import { managedNotes } from './managed-notes.ts';

/** What was read of one file. */
export interface OfficeParts {
  readonly path: string;
  readonly format: FormatName;
  readonly body: Story;
  /** The notes' stories by the keys of their marks. */
  readonly notes: ReadonlyMap<string, Story>;
  /** Keys of notes whose marks were deleted or are hidden. */
  readonly withdrawn: ReadonlySet<string>;
  readonly warnings: readonly string[];
}

/**
 * Notes come in the order of their marks. A note that no mark refers to comes last, as U1, U2 and so on: nothing is
 * printed of it, but the file holds it.
 */
export function assembleOffice(parts: OfficeParts): Document {
  const texts = [parts.body.text];
  const hyperlinks = [...parts.body.hyperlinks];
  const emphasis = [...parts.body.emphasis];
  const landmarks: Landmark[] = [...parts.body.landmarks];
  const notes: MarkedNote[] = [];
  let length = parts.body.text.length;
  const append = (story: Story, label: string, location: Landmark['location']): Pick<MarkedNote, 'body' | 'given'> => {
    const body = trimNote(story, label);
    texts.push('\n\n', body.text);
    const start = length + 2;
    length = start + body.text.length;
    hyperlinks.push(...body.hyperlinks.map((link) => shift(link, start)));
    emphasis.push(...body.emphasis.map((stretch) => shift(stretch, start)));
    landmarks.push({ offset: start, location });
    const given = body.citations.flatMap((citation): readonly GivenCitation[] => citation.given);
    return { body: { start, end: length }, given };
  };
  const { called, lost } = pairMarks(parts);
  const counts = { footnote: 0, endnote: 0 };
  for (const { mark, story, marks } of called) {
    const { label, noteClass } = mark;
    counts[noteClass] += 1;
    const place = locationAt(parts.body.landmarks, mark.start);
    const body = append(story, label, { [noteClass]: counts[noteClass], ...place });
    notes.push({ label, kind: 'note', ...body, markers: marks.map(spanOf) });
  }
  for (const story of unprinted(parts)) {
    const label = `U${notes.length - called.length + 1}`;
    notes.push({ label, kind: 'note', ...append(story, '', {}), markers: [], isUnprinted: true });
  }
  const text = texts.join('');
  const joined = joinEmphasis(text, emphasis);
  return {
    path: parts.path,
    format: parts.format,
    text,
    anchors: null,
    landmarks,
    hyperlinks: hyperlinks.sort((a, b) => a.start - b.start || a.end - b.end),
    ...(joined.length > 0 && { emphasis: joined }),
    notes: [...managedNotes(parts.body), ...notes],
    lostMarkers: lost.map(({ start, end, label }) => ({ start, end, label })),
    warnings: parts.warnings,
  };
}

interface CalledNote {
  /** The note's own mark; cross-references to it are among `marks` as well. */
  readonly mark: NoteMark;
  readonly marks: readonly NoteMark[];
  readonly story: Story;
}

/** The notes in the order of their own marks, and the marks of notes that the file does not hold. */
function pairMarks({ body, notes }: OfficeParts): { called: readonly CalledNote[]; lost: readonly NoteMark[] } {
  const byKey = new Map<string, NoteMark[]>();
  const marks = [...body.marks].sort((a, b) => a.start - b.start);
  for (const mark of marks) {
    const known = byKey.get(mark.key);
    if (known === undefined) byKey.set(mark.key, [mark]);
    else known.push(mark);
  }
  const called: CalledNote[] = [];
  const lost: NoteMark[] = [];
  for (const [key, ofNote] of byKey) {
    const story = notes.get(key);
    const mark = ofNote.find(({ isRepeated }) => !isRepeated) ?? ofNote[0];
    if (story === undefined) lost.push(...ofNote);
    else if (mark !== undefined) called.push({ mark, marks: ofNote, story });
  }
  return { called: called.sort((a, b) => a.mark.start - b.mark.start), lost };
}

function unprinted({ body, notes, withdrawn }: OfficeParts): readonly Story[] {
  const called = new Set(body.marks.map(({ key }) => key));
  return [...notes]
    .filter(([key, story]) => !called.has(key) && !withdrawn.has(key) && story.text.trim() !== '')
    .map(([, story]) => story);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A note without white space around it and without its label, which is typed where the author chose the sign. */
function trimNote(story: Story, label: string): Story {
  const trimmed = story.text.trimStart();
  const isTyped = label !== '' && !/^\w/.test(label) && trimmed.startsWith(label);
  const body = (isTyped ? trimmed.slice(label.length) : trimmed).trimStart();
  const lead = story.text.length - body.length;
  const text = body.trimEnd();
  const clipped = <T extends Span>(spans: readonly T[]) =>
    spans.flatMap((span) => clip(shift(span, -lead), text.length));
  return { ...story, text, hyperlinks: clipped(story.hyperlinks), emphasis: clipped(story.emphasis) };
}

function clip<T extends Span>(span: T, length: number): readonly T[] {
  const clipped = { ...span, start: Math.max(0, span.start), end: Math.min(length, span.end) };
  return clipped.end > clipped.start ? [clipped] : [];
}
