// Remembers what was cited, for the short forms that come after.

import type { Citation } from '../model/citation.ts';
import { type Memory, surnamesOf } from './short-forms.ts';

interface OpenMemory extends Memory {
  /** Adds `citation` of the note `label`. */
  remember(label: string, citation: Citation): void;
}

interface Cited {
  readonly label: string;
  readonly citation: Citation;
}

/** A memory that holds nothing yet. */
export function emptyMemory(): OpenMemory {
  const all: Cited[] = [];
  return {
    previous: () => all.at(-1)?.citation ?? null,
    byLabel: index(all, ({ label }) => [label]),
    bySurname: index(all, ({ citation }) => citation.authors.flatMap(surnamesOf)),
    remember: (label, citation) => {
      all.push({ label, citation });
    },
  };
}

// Made when it is asked and as far as `all` has come: most articles repeat no source.
function index(all: readonly Cited[], keysOf: (cited: Cited) => readonly string[]): Memory['byLabel'] {
  const known = new Map<string, Citation[]>();
  let read = 0;
  return (wanted) => {
    for (const cited of all.slice(read)) {
      for (const key of new Set(keysOf(cited))) {
        const same = known.get(key);
        if (same === undefined) known.set(key, [cited.citation]);
        else same.push(cited.citation);
      }
    }
    read = all.length;
    return known.get(wanted) ?? [];
  };
}
