// Bytes of a draft -> everything that can be understood of it without a network.

import { readCitations } from '../citations/index.ts';
import { readDocument } from '../formats/index.ts';
import type { ReadDocument } from '../model/report.ts';
import { findNotes } from '../notes/index.ts';

/**
 * Reads one input. `today` is an ISO day; findings about the future are measured by it.
 * @throws UnreadableInputError where no format can read the bytes
 */
export async function readArticle(bytes: Uint8Array, path: string, _today: string): Promise<ReadDocument> {
  const document = await readDocument(bytes, path);
  const { notes } = findNotes(document);
  const citedNotes = readCitations(document, notes);
  return {
    path,
    format: document.format,
    notes: citedNotes,
    findings: [],
    warnings: document.warnings,
  };
}
