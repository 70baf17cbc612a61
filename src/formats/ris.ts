// RIS files, as EndNote, Zotero, Mendeley and publishers' sites write them: one reference for each record.

import { decodeText } from './decode-text.ts';
import type { Format } from './format.ts';
import { readHead } from './read-head.ts';
import { assembleReferences } from './reference-document.ts';
import { readRisRecord } from './ris-record.ts';
import { scanRis } from './ris-scan.ts';

export const ris: Format = {
  name: 'ris',
  accepts: (bytes, path) => /^\ufeff?\s{0,400}TY\s{1,4}-\s?[A-Z]/.test(readHead(bytes)) || /\.ris$/i.test(path),
  async read(bytes, path) {
    const { text: source, warnings } = await decodeText(bytes);
    const entries = scanRis(source).map((record, index) => readRisRecord(record, index + 1));
    return assembleReferences({ path, format: 'ris', source, entries, warnings });
  },
};
