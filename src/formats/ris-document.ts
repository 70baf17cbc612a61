// RIS files, as EndNote, Zotero, Mendeley and publishers' sites write them: one reference for each record.

import type { Document } from '../model/document.ts';
import { createCheckpoint } from './checkpoint.ts';
import { decodeText } from './decode-text.ts';
import { assembleReferences } from './reference-document.ts';
import { readRisRecord } from './ris-record.ts';
import { scanRis } from './ris-scan.ts';

/** The document of a file of records. */
export async function readRis(bytes: Uint8Array, path: string, hasTime?: () => boolean): Promise<Document> {
  const { text: source, warnings } = await decodeText(bytes);
  const checkpoint = createCheckpoint(hasTime);
  const entries = scanRis(source).map((record, index) => {
    checkpoint();
    return readRisRecord(record, index + 1);
  });
  return assembleReferences({ path, format: 'ris', source, entries, warnings, checkpoint });
}
