// What is open while a LaTeX source is read: groups, lists, the bibliography; and where its text goes.

import { createLatexNotes, type LatexNotes } from './latex-notes.ts';
import { createLatexReader, type LatexReader } from './latex-reader.ts';
import type { Passage } from './passage.ts';

export interface LatexState {
  readonly reader: LatexReader;
  readonly notes: LatexNotes;
  /** Other files that the source reads in its course. */
  readonly files: string[];
  /** Where text goes now. */
  passage(): Passage;
  /** Sends the text up to `end` to a passage; then `close` is called. */
  open(end: number, passage: Passage, close: () => void): void;
  /** Opens the argument in braces that follows; false where there is none. */
  openGroup(passage: Passage, close: () => void): boolean;
  /** Closes what ends at or before the reader's place; all of it where `isEnd`. */
  close(isEnd: boolean): void;
  /** Sends the text of the bibliography to a passage; null ends it. */
  setWork(passage: Passage | null): void;
  openList(isNumbered: boolean): void;
  closeList(): void;
  /** The number of the next item of the innermost list; null where it is not numbered. */
  nextItem(): number | null;
}

interface Frame {
  readonly end: number;
  readonly passage: Passage;
  readonly close: () => void;
}

export function createLatexState(source: string, running: Passage, createPassage: () => Passage): LatexState {
  const reader = createLatexReader(source);
  const frames: Frame[] = [];
  const lists: { readonly isNumbered: boolean; count: number }[] = [];
  let work: Passage | null = null;

  const open = (end: number, passage: Passage, close: () => void) => {
    // What is broken inside ends with what encloses it.
    frames.push({ end: Math.min(end, frames.at(-1)?.end ?? end), passage, close });
  };
  return {
    reader,
    notes: createLatexNotes(createPassage),
    files: [],
    passage: () => frames.at(-1)?.passage ?? work ?? running,
    open,
    openGroup(passage, close) {
      const inside = reader.group();
      if (inside === null) return false;
      open(inside.to, passage, close);
      reader.moveTo(inside.from);
      return true;
    },
    close(isEnd) {
      for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
        if (!isEnd && frame.end > reader.at()) return;
        frames.pop();
        frame.close();
      }
    },
    setWork(passage) {
      work = passage;
    },
    openList(isNumbered) {
      lists.push({ isNumbered, count: 0 });
    },
    closeList() {
      lists.pop();
    },
    nextItem() {
      const list = lists.at(-1);
      if (list === undefined || !list.isNumbered) return null;
      list.count += 1;
      return list.count;
    },
  };
}
