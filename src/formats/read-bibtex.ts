// Reads every entry of BibTeX source, whether it is a file of its own or stands within a draft.

import { readBibtexEntry } from './bibtex-entry.ts';
import { type BibtexEntry, scanBibtex } from './bibtex-scan.ts';
import { type Checkpoint, createCheckpoint } from './checkpoint.ts';
import type { ReferenceEntry } from './reference-entry.ts';

export interface Bibtex {
  readonly entries: readonly ReferenceEntry[];
  /** By which a draft may cite them: their keys, and biblatex's aliases (`ids`). */
  readonly keys: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The entries of `source`, each with what it inherits of its `crossref`, and a warning that names broken ones.
 * `checkpoint` is called at each and may throw.
 */
export function readBibtex(source: string, checkpoint: Checkpoint = createCheckpoint()): Bibtex {
  const scanned = scanBibtex(source);
  const byKey = new Map(scanned.map((entry) => [entry.key.toLowerCase(), entry]));
  const parentOf = (entry: BibtexEntry) =>
    byKey.get(entry.fields.get('crossref')?.value.trim().toLowerCase() ?? '') ?? null;
  const entries = scanned.map((entry, index) => {
    checkpoint();
    return readBibtexEntry(entry, parentOf(entry), index + 1);
  });
  const broken = scanned.filter(({ isBroken }) => isBroken).map(({ key, at }) => key || `at character ${at + 1}`);
  return { entries, keys: scanned.flatMap(keysOf), warnings: describeBroken(broken) };
}

function keysOf({ key, fields }: BibtexEntry): readonly string[] {
  return [key, ...(fields.get('ids')?.value ?? '').split(',')].map((name) => name.trim()).filter((name) => name !== '');
}

function describeBroken(keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const named = keys.slice(0, 5).join(', ');
  const more = keys.length > 5 ? ` and ${keys.length - 5} more` : '';
  return [`entries with a missing brace, quote or comma were read as far as possible: ${named}${more}`];
}
