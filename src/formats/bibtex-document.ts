// BibTeX and biblatex files (.bib): one reference for each entry.

import type { Document } from '../model/document.ts';
import { decodeText } from './decode-text.ts';
import { readBibtex } from './read-bibtex.ts';
import { assembleReferences } from './reference-document.ts';

/** The document of a file of entries. */
export async function readBibtexFile(bytes: Uint8Array, path: string): Promise<Document> {
  const { text: source, warnings } = await decodeText(bytes);
  const { entries, warnings: broken } = readBibtex(source);
  return assembleReferences({ path, format: 'bibtex', source, entries, warnings: [...warnings, ...broken] });
}
