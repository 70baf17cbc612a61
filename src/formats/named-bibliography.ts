// Reads the BibTeX files that a draft names, as works that stand where it names them.

import { decodeText } from './decode-text.ts';
import type { Beside } from './format.ts';
import { readBibtex } from './read-bibtex.ts';
import type { ReferenceEntry } from './reference-entry.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** A file as the draft names it, and the offset of its name. */
export interface NamedFile {
  readonly name: string;
  readonly at: number;
}

export interface NamedBibliography {
  /** Every work of every file that could be read, cited or not; all of a work stands where its file is named. */
  readonly entries: readonly ReferenceEntry[];
  readonly unread: readonly string[];
  readonly warnings: readonly string[];
}

// A draft names one or two.
const MOST_FILES = 20;

/** Reads the named files that lie beside the draft. */
export async function readNamedBibliography(
  files: readonly NamedFile[],
  beside: Beside = async () => null,
): Promise<NamedBibliography> {
  const entries: ReferenceEntry[] = [];
  const unread: string[] = [];
  const warnings: string[] = [];
  for (const [index, { name, at }] of files.entries()) {
    const source = index < MOST_FILES ? await sourceOf(await beside(name)) : null;
    if (source === null) {
      unread.push(name);
      continue;
    }
    const read = readBibtex(source);
    for (const entry of read.entries) entries.push({ ...entry, at, places: {}, urlPlaces: new Map() });
    warnings.push(...read.warnings.map((warning) => `${name}: ${warning}`));
  }
  return { entries, unread, warnings };
}

async function sourceOf(bytes: Uint8Array | null): Promise<string | null> {
  if (bytes === null) return null;
  try {
    return (await decodeText(bytes)).text;
  } catch (error) {
    if (error instanceof UnreadableInputError) return null;
    throw error;
  }
}
