// Remembers what was cited, for the short forms that come after.

import type { Citation } from '../model/citation.ts';
import { type Memory, surnamesOf } from './short-forms.ts';

interface OpenMemory extends Memory {
  previous: Citation | null;
  readonly byLabel: Map<string, Citation[]>;
  readonly bySurname: Map<string, Citation[]>;
}

/** A memory that holds nothing yet. */
export function emptyMemory(): OpenMemory {
  return { previous: null, byLabel: new Map(), bySurname: new Map() };
}

/** Adds `citation` of the note `label` to `memory`, which is the reader's own. */
export function remember(memory: OpenMemory, label: string, citation: Citation): void {
  memory.previous = citation;
  add(memory.byLabel, label, citation);
  for (const surname of new Set(citation.authors.flatMap(surnamesOf))) add(memory.bySurname, surname, citation);
}

function add(index: Map<string, Citation[]>, key: string, citation: Citation): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [citation]);
  else known.push(citation);
}
