// Writes one Word story: its paragraphs, the cells of its tables, its text boxes, and the marks of notes.

import type { IsHeading } from './docx-headings.ts';
import type { IsItalicStyle } from './docx-italics.ts';
import type { ListNumbers, ListPlace } from './docx-list-numbers.ts';
import type { NoteNumbers } from './docx-note-numbers.ts';
import { createFlow, type Flow, type NoteClass, type ReferredNote, type Story } from './flow.ts';
import { superscript } from './superscript.ts';

/** What a story counts together with all other stories of the file. */
export interface SharedNumbers {
  readonly noteNumbers: NoteNumbers;
  readonly listNumbers: ListNumbers;
  readonly isHeading: IsHeading;
  readonly isItalicStyle: IsItalicStyle;
  /** The note whose mark each bookmark holds, by the bookmark's name. */
  readonly bookmarkedNotes: Map<string, ReferredNote>;
  /** Keys of the notes whose marks were deleted or are hidden. */
  readonly withdrawnNotes: Set<string>;
}

/** The story in the making. */
export interface DocxWriter {
  /** The innermost story, which a text box begins anew. */
  flow(): Flow;
  write(text: string): void;
  openParagraph(): void;
  /** The properties of the paragraph at hand that say what is printed before and after it. */
  place(place: Partial<ListPlace>): void;
  /** The outline level that the paragraph at hand has itself. */
  outline(level: number | null): void;
  endSection(): void;
  /** The properties are read: the list's number comes first. */
  writeListNumber(): void;
  closeParagraph(): void;
  /** The mark at the end of the paragraph at hand was deleted: the next one goes on with it. */
  joinNext(): void;
  openRun(): void;
  hide(isHidden: boolean): void;
  raise(isRaised: boolean): void;
  /** The character style of the run at hand. */
  style(id: string): void;
  /** What the run itself says of italics counts before its style. */
  slant(isItalic: boolean): void;
  closeRun(): void;
  refer(kind: NoteClass, id: string): void;
  /** The author typed the mark: it is the text of the run. */
  referTyped(kind: NoteClass, id: string): void;
  /** A mark stands where nothing is printed. */
  withdraw(kind: NoteClass, id: string): void;
  openCell(): void;
  closeCell(): void;
  closeRow(): void;
  openBox(): void;
  closeBox(): void;
  /** Grows with all that was written so far, text boxes included. */
  amount(): number;
  openBookmark(id: string, name: string): void;
  closeBookmark(id: string): void;
}

interface Paragraph {
  /** Text boxes anchored in it: they follow it as paragraphs of their own. */
  readonly boxes: Story[];
  readonly isContinuation: boolean;
  place: ListPlace;
  outline: number | null;
  endsSection: boolean;
}

interface Run {
  isHidden: boolean;
  isRaised: boolean;
  style: string;
  isItalic: boolean | null;
  typedMark: { readonly key: string; readonly noteClass: NoteClass; readonly start: number } | null;
}

// Bookmarks that are open at once; documents have a handful, and each is looked at for each note.
const MAX_OPEN_BOOKMARKS = 100;

const NOWHERE: ListPlace = { list: null, level: null, style: null };

export function createDocxWriter(shared: SharedNumbers): DocxWriter {
  const { noteNumbers, listNumbers, bookmarkedNotes } = shared;
  const outer: Flow[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  const cells: { paragraphs: number }[] = [];
  const bookmarks = new Map<string, string>();
  let flow = createFlow();
  let separator = '\n\n';
  let isJoined = false;
  const isInBox = () => outer.length > 0;
  const withdraw = (kind: NoteClass, id: string) => {
    shared.withdrawnNotes.add(keyOf(kind, id));
  };
  const withRun = (change: (run: Run) => void) => {
    const run = runs.at(-1);
    if (run !== undefined) change(run);
  };
  return {
    flow: () => flow,
    write(text) {
      const run = runs.at(-1);
      if (run?.isHidden) return;
      const start = flow.length();
      flow.append(run?.isRaised ? superscript(text) : text);
      if (run !== undefined && (run.isItalic ?? shared.isItalicStyle(run.style))) flow.emphasize(start);
    },
    openParagraph() {
      if (!isJoined) flow.paragraph(separator);
      separator = '\n\n';
      const cell = cells.at(-1);
      if (cell !== undefined) cell.paragraphs += 1;
      if (!isJoined && !isInBox()) flow.countParagraph();
      paragraphs.push({ boxes: [], isContinuation: isJoined, place: NOWHERE, outline: null, endsSection: false });
      isJoined = false;
    },
    place(place) {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.place = { ...paragraph.place, ...place };
    },
    outline(level) {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.outline = level;
    },
    endSection() {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.endsSection = true;
    },
    writeListNumber() {
      const paragraph = paragraphs.at(-1);
      if (paragraph === undefined || paragraph.isContinuation) return;
      const number = listNumbers.next(paragraph.place);
      if (number !== '') flow.append(`${number} `);
    },
    closeParagraph() {
      const paragraph = paragraphs.pop();
      if (paragraph !== undefined && !isInBox() && shared.isHeading(paragraph.place.style, paragraph.outline))
        flow.entitle();
      for (const box of paragraph?.boxes ?? []) flow.absorb(box);
      if (paragraph?.endsSection) noteNumbers.section();
    },
    joinNext() {
      isJoined = true;
    },
    openRun: () => runs.push({ isHidden: false, isRaised: false, style: '', isItalic: null, typedMark: null }),
    hide: (isHidden) => withRun((run) => Object.assign(run, { isHidden })),
    raise: (isRaised) => withRun((run) => Object.assign(run, { isRaised })),
    style: (style) => withRun((run) => Object.assign(run, { style })),
    slant: (isItalic) => withRun((run) => Object.assign(run, { isItalic })),
    closeRun() {
      const typed = runs.pop()?.typedMark;
      if (typed) flow.mark(typed.start, { ...typed, label: flow.textSince(typed.start).trim() });
    },
    refer(kind, id) {
      if (runs.at(-1)?.isHidden) return withdraw(kind, id);
      const note = { key: keyOf(kind, id), label: noteNumbers.next(kind), noteClass: kind };
      const start = flow.length();
      flow.append(`[${note.label}]`);
      flow.mark(start, note);
      for (const name of bookmarks.values()) bookmarkedNotes.set(name, note);
    },
    referTyped: (kind, id) =>
      withRun((run) =>
        Object.assign(run, { typedMark: { key: keyOf(kind, id), noteClass: kind, start: flow.length() } }),
      ),
    withdraw,
    openCell: () => cells.push({ paragraphs: 0 }),
    // A cell of one paragraph goes on with the next cell: lists of references stand in tables, numbers first.
    closeCell() {
      separator = (cells.pop()?.paragraphs ?? 0) > 1 ? '\n\n' : '\t';
    },
    closeRow() {
      separator = '\n\n';
    },
    openBox() {
      outer.push(flow);
      flow = createFlow();
    },
    closeBox() {
      const box = flow.finish();
      flow = outer.pop() ?? flow;
      const anchor = paragraphs.at(-1);
      if (anchor === undefined) flow.absorb(box);
      else anchor.boxes.push(box);
    },
    amount: () => flow.length() + (paragraphs.at(-1)?.boxes.length ?? 0),
    openBookmark(id, name) {
      if (bookmarks.size < MAX_OPEN_BOOKMARKS) bookmarks.set(id, name);
    },
    closeBookmark: (id) => bookmarks.delete(id),
  };
}

/** What a note is called within the file: ids of footnotes and of endnotes are counted apart. */
export function keyOf(kind: NoteClass, id: string): string {
  return `${kind} ${id}`;
}
