// BibTeX and biblatex files (.bib): one reference for each entry.

import type { Document } from '../model/document.ts';
import { createCheckpoint } from './checkpoint.ts';
import { decodeText } from './decode-text.ts';
import { readBibtex } from './read-bibtex.ts';
import { assembleReferences } from './reference-document.ts';

/** The document of a file of entries. */
export async function readBibtexFile(bytes: Uint8Array, path: string, hasTime?: () => boolean): Promise<Document> {
  const { text: source, warnings } = await decodeText(bytes);
  const checkpoint = createCheckpoint(hasTime);
  const { entries, warnings: broken } = readBibtex(source, checkpoint);
  return assembleReferences({
    path,
    format: 'bibtex',
    source,
    entries,
    warnings: [...warnings, ...broken],
    checkpoint,
  });
}
