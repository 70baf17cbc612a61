// Puts the document of a word processor together: the body, then its notes, then what a reference manager marked.

import type { Document, FormatName, GivenCitation, Hyperlink, MarkedNote, Span } from '../model/document.ts';
import { type NoteMark, type Story, shift } from './flow.ts';
import { managedNotes } from './managed-notes.ts';

/** What was read of one file. */
export interface OfficeParts {
  readonly path: string;
  readonly format: FormatName;
  readonly body: Story;
  /** The notes' stories by the keys of their marks. */
  readonly notes: ReadonlyMap<string, Story>;
  readonly warnings: readonly string[];
}

/** Notes come in the order of their first marks; a note that no mark refers to is not printed, and is left out. */
export function assembleOffice(parts: OfficeParts): Document {
  const texts = [parts.body.text];
  const hyperlinks = [...parts.body.hyperlinks];
  const notes: MarkedNote[] = [];
  let length = parts.body.text.length;
  for (const [key, marks] of byKey(parts.body.marks)) {
    const story = parts.notes.get(key);
    const label = marks[0]?.label ?? '';
    if (story === undefined) continue;
    const body = trimNote(story, label);
    texts.push('\n\n', body.text);
    const start = length + 2;
    length = start + body.text.length;
    hyperlinks.push(...body.hyperlinks.map((link) => shift(link, start)));
    notes.push({
      label,
      kind: 'note',
      body: { start, end: length },
      markers: marks.map(spanOf),
      given: body.citations.flatMap(({ given }): readonly GivenCitation[] => given),
    });
  }
  return {
    path: parts.path,
    format: parts.format,
    text: texts.join(''),
    anchors: null,
    hyperlinks: hyperlinks.sort((a, b) => a.start - b.start || a.end - b.end),
    notes: [...managedNotes(parts.body), ...notes],
    warnings: parts.warnings,
  };
}

function byKey(marks: readonly NoteMark[]): ReadonlyMap<string, readonly NoteMark[]> {
  const found = new Map<string, NoteMark[]>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const known = found.get(mark.key);
    if (known === undefined) found.set(mark.key, [mark]);
    else known.push(mark);
  }
  return found;
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
  return { ...story, text, hyperlinks: story.hyperlinks.flatMap((link) => clip(shift(link, -lead), text.length)) };
}

function clip(link: Hyperlink, length: number): readonly Hyperlink[] {
  const clipped = { ...link, start: Math.max(0, link.start), end: Math.min(length, link.end) };
  return clipped.end > clipped.start ? [clipped] : [];
}
