// The notes of a LaTeX source: footnotes, end notes, thanks, and the works of its own bibliography.

import type { Passage } from './passage.ts';
import { superscript } from './superscript.ts';

export interface LatexNote {
  readonly key: string;
  readonly label: string;
  readonly body: Passage;
  readonly at: number;
  readonly isWork: boolean;
}

export type Series = 'footnote' | 'endnote' | 'thanks';

/** Notes by series; each series counts for itself. */
export interface LatexNotes {
  /** A note. `label` is one that the author chose; a note of \footnotetext takes the number of the last mark. */
  add(series: Series, label: string | null, isText: boolean, at: number): LatexNote;
  /** Prints the note's mark. */
  mark(passage: Passage, note: LatexNote, at: number): void;
  /** \footnotemark: prints a mark whose note stands elsewhere. */
  markOnly(passage: Passage, series: Series, label: string | null, at: number): void;
  /** \bibitem. */
  addWork(key: string, label: string | null, at: number): LatexNote;
  /** Says that the text since `from` cites the work with this key: a \cite prints it, for its number may be known later only. */
  cite(passage: Passage, key: string, from: number): void;
  all(): readonly LatexNote[];
}

// The marks of \thanks (LaTeX's \fnsymbol).
const SYMBOLS = ['*', '†', '‡', '§', '¶', '‖', '**', '††', '‡‡'];

export function createLatexNotes(createPassage: () => Passage): LatexNotes {
  const notes = new Map<string, LatexNote>();
  const counts = new Map<Series, number>();
  let works = 0;

  const next = (series: Series) => {
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return printed(series, count);
  };
  const printed = (series: Series, count: number) =>
    series === 'thanks' ? (SYMBOLS[count - 1] ?? String(count)) : String(count);
  const keep = (key: string, label: string, at: number): LatexNote => {
    const distinct = notes.has(key) ? `${key} at ${at}` : key;
    const note = { key: distinct, label, body: createPassage(), at, isWork: key.startsWith('work ') };
    notes.set(distinct, note);
    return note;
  };
  const mark = (passage: Passage, key: string, label: string, at: number) => {
    const start = passage.length();
    passage.put(superscript(label), at);
    passage.mark(start, key);
  };

  return {
    add(series, chosen, isText, at) {
      const current = counts.get(series) ?? 0;
      const label = chosen ?? (isText ? printed(series, Math.max(1, current)) : next(series));
      return keep(`${series} ${label}`, label, at);
    },
    mark: (passage, note, at) => mark(passage, note.key, note.label, at),
    markOnly(passage, series, chosen, at) {
      const label = chosen ?? next(series);
      mark(passage, `${series} ${label}`, label, at);
    },
    addWork(key, label, at) {
      works += 1;
      return keep(`work ${key}`, label ?? String(works), at);
    },
    cite: (passage, key, from) => passage.mark(from, `work ${key}`),
    all: () => [...notes.values()],
  };
}
