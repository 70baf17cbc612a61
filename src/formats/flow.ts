// Collects the text of one story (a body, a note, a text box) with the spans that an office format marks in it.

import type { GivenCitation, Hyperlink, Landmark, Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';

/** Word processors number footnotes and endnotes apart. */
export type NoteClass = 'footnote' | 'endnote';

/** A note as a story knows it: `key` names it within the file, `label` is what is printed. */
export interface ReferredNote {
  readonly key: string;
  readonly label: string;
  readonly noteClass: NoteClass;
}

/** A place that refers to a note. */
export interface NoteMark extends Span, ReferredNote {
  /** A cross-reference to a note that has its own mark elsewhere. */
  readonly isRepeated: boolean;
}

/** Text that a reference manager wrote, with the sources that it stands for. */
export interface ManagedCitation extends Span {
  readonly given: readonly GivenCitation[];
}

/** A story read to its end. */
export interface Story {
  readonly text: string;
  readonly hyperlinks: readonly Hyperlink[];
  /** What is set in italics. */
  readonly emphasis: readonly Span[];
  readonly marks: readonly NoteMark[];
  readonly citations: readonly ManagedCitation[];
  /** Reference lists that a reference manager wrote. */
  readonly lists: readonly Span[];
  /** Where each paragraph of the body begins; what stands in text boxes belongs to the paragraph before. */
  readonly landmarks: readonly Landmark[];
}

/** A story being collected. */
export interface Flow {
  length(): number;
  append(text: string): void;
  /** The text appended since an offset of the flow; meant for the last few words. */
  textSince(start: number): string;
  /** Begins a paragraph: a blank line (or `separator`), unless one was just begun. */
  paragraph(separator?: string): void;
  hyperlink(start: number, url: string): void;
  /** The text since `start` is set in italics. */
  emphasize(start: number): void;
  mark(start: number, note: ReferredNote, isRepeated?: boolean): void;
  citation(start: number, given: readonly GivenCitation[]): void;
  list(start: number): void;
  /** The next paragraph of the body begins here. */
  countParagraph(): void;
  /** The paragraph that was counted last is a heading. */
  entitle(): void;
  /** Adds a finished story as paragraphs of its own. */
  absorb(story: Story): void;
  finish(): Story;
}

// A heading is a line with a note or two; what is longer was styled by mistake.
const LONGEST_HEADING = 200;
const MOST_MARKS = 50;

export function createFlow(): Flow {
  const parts: string[] = [];
  const hyperlinks: Hyperlink[] = [];
  const emphasis: Span[] = [];
  const marks: NoteMark[] = [];
  const citations: ManagedCitation[] = [];
  const lists: Span[] = [];
  const landmarks: Landmark[] = [];
  let length = 0;
  let paragraphStart = 0;
  let heading = '';
  const append = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  /** In a damaged file, what was begun in one story may end in another. */
  const since = (start: number): Span => ({ start: Math.min(start, length), end: length });
  const paragraph = (separator = '\n\n') => {
    if (length > paragraphStart) append(separator);
    paragraphStart = length;
  };
  const textSince = (start: number) => {
    let text = '';
    for (let index = parts.length - 1; index >= 0 && text.length < length - start; index -= 1) {
      text = (parts[index] ?? '') + text;
    }
    return text.slice(text.length - (length - start));
  };
  /** As printed since an offset, but for the marks of notes. */
  const titleSince = (start: number) => {
    let text = textSince(start);
    for (let index = marks.length - 1; index >= Math.max(0, marks.length - MOST_MARKS); index -= 1) {
      const mark = marks[index];
      if (mark === undefined || mark.start < start) break;
      text = text.slice(0, mark.start - start) + text.slice(mark.end - start);
    }
    return collapseSpace(text).slice(0, LONGEST_HEADING);
  };
  return {
    length: () => length,
    append,
    textSince,
    paragraph,
    hyperlink(start, url) {
      if (length > start) hyperlinks.push({ start, end: length, url });
    },
    emphasize(start) {
      if (length > start) emphasis.push(since(start));
    },
    mark(start, { key, label, noteClass }, isRepeated = false) {
      marks.push({ ...since(start), key, label, noteClass, isRepeated });
    },
    citation(start, given) {
      citations.push({ ...since(start), given });
    },
    list(start) {
      lists.push(since(start));
    },
    countParagraph() {
      const paragraph = landmarks.length + 1;
      landmarks.push({ offset: length, location: { paragraph, ...(heading !== '' && { heading }) } });
    },
    entitle() {
      const landmark = landmarks.at(-1);
      const title = landmark === undefined ? '' : titleSince(landmark.offset);
      if (landmark === undefined || title === '') return;
      heading = title;
      landmarks[landmarks.length - 1] = { ...landmark, location: { ...landmark.location, heading } };
    },
    absorb(story) {
      if (story.text === '') return;
      paragraph();
      const by = length;
      append(story.text);
      for (const link of story.hyperlinks) hyperlinks.push(shift(link, by));
      for (const stretch of story.emphasis) emphasis.push(shift(stretch, by));
      for (const mark of story.marks) marks.push(shift(mark, by));
      for (const citation of story.citations) citations.push(shift(citation, by));
      for (const list of story.lists) lists.push(shift(list, by));
    },
    finish: () => ({ text: parts.join(''), hyperlinks, emphasis, marks, citations, lists, landmarks }),
  };
}

/** The same span further right; `by` is negative to move it left. */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
