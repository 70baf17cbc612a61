// A stretch of text being collected from a source: its characters, where each stood, the links, italics and markers in it.

import type { Span } from '../model/document.ts';
import type { SourceLines } from '../text/source-lines.ts';

/** A link in a passage. */
export interface PassageLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A reference to the note with this key. */
export interface PassageMarker {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The character at `offset` of the passage stood at `at` of the source. */
export interface PassageAnchor {
  readonly offset: number;
  readonly at: number;
}

/** Text in the making. Offsets are the passage's own; `at` is an offset of the source. */
export interface Passage {
  length(): number;
  /** Appends the source from `from` to `to` as it stands there; every line break becomes a line feed. */
  copy(from: number, to: number): void;
  /** Appends text that stands for what the source has at `at`. */
  put(text: string, at: number): void;
  /** Appends line feeds until the passage ends in `feeds` of them; an empty passage stays empty. */
  breakLine(feeds: number, at: number): void;
  /** Appends a line feed, unless a blank line or nothing stands before it. */
  feed(at: number): void;
  /** Appends one space, unless white space or nothing stands before it. */
  space(at: number): void;
  /** Says that the text since `start` is a link. */
  link(start: number, url: string): void;
  /** Says that the text since `start` is set in italics. */
  emphasize(start: number): void;
  /** Says that the text from `start` to `end`, by default all since then, refers to a note. */
  mark(start: number, key: string, end?: number): void;
  read(): {
    readonly text: string;
    readonly anchors: readonly PassageAnchor[];
    readonly links: readonly PassageLink[];
    readonly emphasis: readonly Span[];
    readonly markers: readonly PassageMarker[];
  };
}

/** The keys of the notes that these passages refer to. */
export function citedKeys(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap((passage) => passage.read().markers.map(({ key }) => key)));
}

/** An empty passage over a source. */
export function createPassage(source: string, lines: SourceLines): Passage {
  const parts: string[] = [];
  const anchors: PassageAnchor[] = [];
  const links: PassageLink[] = [];
  const emphasis: Span[] = [];
  const markers: PassageMarker[] = [];
  let length = 0;
  let feeds = 0;
  let lastCharacter = '';
  let line = -1;

  const append = (text: string, at: number) => {
    if (text === '') return;
    const last = anchors.at(-1);
    const itsLine = lines.lineOf(at);
    if (last === undefined || feeds > 0 || itsLine !== line || at - last.at !== length - last.offset) {
      anchors.push({ offset: length, at });
      line = itsLine;
    }
    parts.push(text);
    length += text.length;
    lastCharacter = text.charAt(text.length - 1);
    feeds = 0;
  };
  const appendFeed = (at: number) => {
    const before = feeds;
    append('\n', at);
    feeds = before + 1;
  };
  const appendLines = (text: string, at: (index: number) => number) => {
    let from = 0;
    for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
      append(text.slice(from, match.index), at(from));
      appendFeed(at(match.index));
      from = match.index + match[0].length;
    }
    append(text.slice(from), at(from));
  };

  return {
    length: () => length,
    copy: (from, to) => appendLines(source.slice(from, to), (index) => from + index),
    put: (text, at) => appendLines(text, () => at),
    breakLine(wanted, at) {
      if (length === 0) return;
      while (feeds < wanted) appendFeed(at);
    },
    feed(at) {
      if (length > 0 && feeds < 2) appendFeed(at);
    },
    space(at) {
      if (length > 0 && feeds === 0 && lastCharacter !== ' ' && lastCharacter !== '\t') append(' ', at);
    },
    link(start, url) {
      if (length > start) links.push({ start, end: length, url });
    },
    emphasize(start) {
      if (length > start) emphasis.push({ start, end: length });
    },
    mark(start, key, end = length) {
      if (end > start) markers.push({ start, end, key });
    },
    read: () => ({ text: parts.join(''), anchors, links, emphasis, markers }),
  };
}
