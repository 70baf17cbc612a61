// BibTeX and biblatex files (.bib): which inputs are such.

import type { Format } from './format.ts';
import { readHead } from './read-head.ts';

// A file that begins with an entry, after comments and blank lines.
const BEGINNING =
  /^(?:\s|%[^\n]*\n){0,400}@\s{0,8}(?:article|book|booklet|bookinbook|collection|comment|conference|dataset|electronic|in(?:book|collection|proceedings|reference)|manual|mastersthesis|misc|online|patent|periodical|phdthesis|preamble|proceedings|report|software|string|techreport|thesis|unpublished|video|webpage|www)\s{0,8}[{(]/i;

export const bibtex: Format = {
  name: 'bibtex',
  accepts: (bytes, path) => BEGINNING.test(readHead(bytes)) || /\.(?:bib|bibtex|biblatex)$/i.test(path),
  async read(bytes, path, hasTime) {
    return (await import('./bibtex-document.ts')).readBibtexFile(bytes, path, hasTime);
  },
};
