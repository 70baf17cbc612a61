// Makes a document of the entries of a reference file: no running text, one note for each entry.

import type { Document, FormatName } from '../model/document.ts';
import { sourceLines } from '../text/source-lines.ts';
import { assembleDocument } from './assemble.ts';
import type { Checkpoint } from './checkpoint.ts';
import { createPassage } from './passage.ts';
import { type ReferenceEntry, writeReference } from './reference-entry.ts';

/** What was read of one file. */
export interface ReferenceFile {
  readonly path: string;
  readonly format: FormatName;
  readonly source: string;
  readonly entries: readonly ReferenceEntry[];
  readonly warnings: readonly string[];
  /** Called at each entry; may throw. */
  readonly checkpoint: Checkpoint;
}

export function assembleReferences(file: ReferenceFile): Document {
  const { path, format, source, entries, warnings } = file;
  const lines = sourceLines(source);
  const notes = entries.map((entry, index) => {
    file.checkpoint();
    const body = createPassage(source, lines);
    writeReference(body, entry);
    return { key: String(index), label: entry.label, kind: 'reference', body, given: [entry.given] } as const;
  });
  return assembleDocument({ path, format, lines, running: createPassage(source, lines), notes, warnings });
}
