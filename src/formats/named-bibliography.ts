// Reads the files of references that a draft names, as works that stand where it names them.

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
  /** By which the draft may cite them. */
  readonly keys: readonly string[];
  /** No file is missing. */
  readonly isComplete: boolean;
  /** Of what is broken in the files, and of those that could not be read. */
  readonly warnings: readonly string[];
}

// A draft names one or two.
const MOST_FILES = 20;
const BIBTEX = /\.bib(?:tex)?$/i;

/** Reads the named files that lie beside the draft. */
export async function readNamedBibliography(
  files: readonly NamedFile[],
  beside: Beside = async () => null,
): Promise<NamedBibliography> {
  const entries: ReferenceEntry[] = [];
  const keys: string[] = [];
  const unread: string[] = [];
  const warnings: string[] = [];
  for (const [index, { name, at }] of files.entries()) {
    const isReadable = index < MOST_FILES && BIBTEX.test(name);
    const source = isReadable ? await sourceOf(await beside(name)) : null;
    if (source === null) {
      unread.push(name);
      continue;
    }
    const read = readBibtex(source);
    for (const entry of read.entries) entries.push({ ...entry, at, places: {}, urlPlaces: new Map() });
    keys.push(...read.keys);
    warnings.push(...read.warnings.map((warning) => `${name}: ${warning}`));
  }
  return { entries, keys, isComplete: unread.length === 0, warnings: [...warnings, ...describeUnread(unread)] };
}

function describeUnread(files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const named = [...new Set(files)].slice(0, 10).join(', ');
  return [`files of references that the draft names could not be read beside it, give them too: ${named}`];
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
