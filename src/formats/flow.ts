// Collects the text of one story (a body, a note, a text box) with the spans that an office format marks in it.

import type { GivenCitation, Hyperlink, Span } from '../model/document.ts';

/** A place that refers to a note; `key` names the note within the file, `label` is what is printed. */
export interface NoteMark extends Span {
  readonly key: string;
  readonly label: string;
}

/** Text that a reference manager wrote, with the sources that it stands for. */
export interface ManagedCitation extends Span {
  readonly given: readonly GivenCitation[];
}

/** A story read to its end. */
export interface Story {
  readonly text: string;
  readonly hyperlinks: readonly Hyperlink[];
  readonly marks: readonly NoteMark[];
  readonly citations: readonly ManagedCitation[];
  /** Reference lists that a reference manager wrote. */
  readonly lists: readonly Span[];
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
  mark(start: number, key: string, label: string): void;
  citation(start: number, given: readonly GivenCitation[]): void;
  list(start: number): void;
  /** Adds a finished story as paragraphs of its own. */
  absorb(story: Story): void;
  finish(): Story;
}

export function createFlow(): Flow {
  const parts: string[] = [];
  const hyperlinks: Hyperlink[] = [];
  const marks: NoteMark[] = [];
  const citations: ManagedCitation[] = [];
  const lists: Span[] = [];
  let length = 0;
  let paragraphStart = 0;
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
  return {
    length: () => length,
    append,
    textSince(start) {
      let text = '';
      for (let index = parts.length - 1; index >= 0 && text.length < length - start; index -= 1) {
        text = (parts[index] ?? '') + text;
      }
      return text.slice(text.length - (length - start));
    },
    paragraph,
    hyperlink(start, url) {
      if (length > start) hyperlinks.push({ start, end: length, url });
    },
    mark(start, key, label) {
      marks.push({ ...since(start), key, label });
    },
    citation(start, given) {
      citations.push({ ...since(start), given });
    },
    list(start) {
      lists.push(since(start));
    },
    absorb(story) {
      if (story.text === '') return;
      paragraph();
      const by = length;
      append(story.text);
      for (const link of story.hyperlinks) hyperlinks.push(shift(link, by));
      for (const mark of story.marks) marks.push(shift(mark, by));
      for (const citation of story.citations) citations.push(shift(citation, by));
      for (const list of story.lists) lists.push(shift(list, by));
    },
    finish: () => ({ text: parts.join(''), hyperlinks, marks, citations, lists }),
  };
}

/** The same span further right; `by` is negative to move it left. */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
