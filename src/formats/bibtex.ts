// BibTeX and biblatex files (.bib): one reference for each entry.

import { readBibtexEntry } from './bibtex-entry.ts';
import { type BibtexEntry, scanBibtex } from './bibtex-scan.ts';
import { decodeText } from './decode-text.ts';
import type { Format } from './format.ts';
import { readHead } from './read-head.ts';
import { assembleReferences } from './reference-document.ts';

// A file that begins with an entry, after comments and blank lines.
const BEGINNING =
  /^(?:\s|%[^\n]*\n){0,400}@\s{0,8}(?:article|book|booklet|bookinbook|collection|comment|conference|dataset|electronic|in(?:book|collection|proceedings|reference)|manual|mastersthesis|misc|online|patent|periodical|phdthesis|preamble|proceedings|report|software|string|techreport|thesis|unpublished|video|webpage|www)\s{0,8}[{(]/i;

export const bibtex: Format = {
  name: 'bibtex',
  accepts: (bytes, path) => BEGINNING.test(readHead(bytes)) || /\.(?:bib|bibtex|biblatex)$/i.test(path),
  async read(bytes, path) {
    const { text: source, warnings } = await decodeText(bytes);
    const scanned = scanBibtex(source);
    const byKey = new Map(scanned.map((entry) => [entry.key.toLowerCase(), entry]));
    const parentOf = (entry: BibtexEntry) =>
      byKey.get(entry.fields.get('crossref')?.value.trim().toLowerCase() ?? '') ?? null;
    const entries = scanned.map((entry, index) => readBibtexEntry(entry, parentOf(entry), index + 1));
    const broken = scanned.filter(({ isBroken }) => isBroken).map(({ key, at }) => key || `at character ${at + 1}`);
    return assembleReferences({
      path,
      format: 'bibtex',
      source,
      entries,
      warnings: [...warnings, ...describeBroken(broken)],
    });
  },
};

function describeBroken(keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const named = keys.slice(0, 5).join(', ');
  const more = keys.length > 5 ? ` and ${keys.length - 5} more` : '';
  return [`entries with a missing brace, quote or comma were read as far as possible: ${named}${more}`];
}
