// Remembers what was cited, for the short forms that come after.

import type { Citation } from '../model/citation.ts';
import type { Note } from '../model/note.ts';
import { plain } from '../text/plain.ts';

/** What was cited so far, kept so that any earlier source is found at once. */
export interface Memory {
  previous(): Citation | null;
  /** The sources of a note, in order; of the last one where each chapter counts its notes anew. */
  byLabel(label: string): readonly Citation[];
  /** Those whose author, or whose parties where it is a case, bear the word, in order. */
  byName(word: string): readonly Citation[];
  /** Those called by all of this title, or by what stands before its first colon or full stop, in order. */
  byTitle(title: string): readonly Citation[];
}

interface OpenMemory extends Memory {
  /** Adds `citation` of `note`. */
  remember(note: Note, citation: Citation): void;
}

interface Cited {
  readonly note: Note;
  readonly citation: Citation;
}

/** A memory that holds nothing yet. */
export function emptyMemory(): OpenMemory {
  const all: Cited[] = [];
  const labelled = index(all, ({ note }) => [note.label]);
  const named = index(all, ({ citation: { authors, title } }) => [
    ...authors.flatMap(namesOf),
    ...partiesOf(title ?? ''),
  ]);
  const titled = index(all, ({ citation }) => titlesOf(citation.title ?? ''));
  return {
    previous: () => all.at(-1)?.citation ?? null,
    byLabel: (label) => {
      const same = labelled(label);
      return citations(same.slice(same.findLastIndex(({ note }) => note !== same.at(-1)?.note) + 1));
    },
    byName: (word) => citations(named(word)),
    byTitle: (title) => citations(titled(title)),
    remember: (note, citation) => {
      all.push({ note, citation });
    },
  };
}

// A source cited more often than this in one article is not searched further back.
const RECENT = 50;

function citations(cited: readonly Cited[]): readonly Citation[] {
  return cited.slice(-RECENT).map(({ citation }) => citation);
}

// Made when it is asked and as far as `all` has come: most articles repeat no source.
function index(all: readonly Cited[], keysOf: (cited: Cited) => readonly string[]): (key: string) => readonly Cited[] {
  const known = new Map<string, Cited[]>();
  let read = 0;
  return (wanted) => {
    for (const cited of all.slice(read)) {
      for (const key of new Set(keysOf(cited))) {
        const same = known.get(key);
        if (same === undefined) known.set(key, [cited]);
        else same.push(cited);
      }
    }
    read = all.length;
    return known.get(wanted) ?? [];
  };
}

// The words of an author's name that a short form may use: every one but initials.
function namesOf(author: string): readonly string[] {
  return plain(author)
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, 8);
}

// `Harcourt v. Dunmore`, `In re Petition of Salcedo` (Bluebook 10.9: one party stands for the case).
const CASE = /\sv\.?\s|^(?:In re|Ex parte|Matter of)\s/u;

function partiesOf(title: string): readonly string[] {
  if (!CASE.test(title)) return [];
  return plain(title)
    .split(' ')
    .filter((word) => word.length > 2)
    .slice(0, 12);
}

function titlesOf(title: string): readonly string[] {
  if (title.length > 400) return [];
  return [title, title.slice(0, Math.max(0, title.search(/[:.?!]\s|[：？！]/u)))]
    .map(plain)
    .filter((one) => one.includes(' ') || /\p{Script=Han}{4}/u.test(one));
}
