// LaTeX: which inputs are sources of it.

import type { Format } from './format.ts';

const EXTENSION = /\.(?:tex|latex|ltx)$/i;
const DOCUMENT =
  /^(?:[ \t]*(?:%[^\n]*)?\n|[ \t]*\\(?:RequirePackage|PassOptionsToPackage)[^\n]*\n)*[ \t]*\\documentclass\b/;
// What BibTeX made for LaTeX to read; biblatex's own is a list of fields, for its eyes only.
const BIBLIOGRAPHY = /\.bbl$/i;
const OPENING_BYTES = 65_536;

export const latex: Format = {
  name: 'latex',
  accepts(bytes, path) {
    if (EXTENSION.test(path)) return true;
    const opening = Buffer.from(bytes.subarray(0, OPENING_BYTES)).toString('utf8').replaceAll('\r', '');
    return DOCUMENT.test(opening) || (BIBLIOGRAPHY.test(path) && opening.includes('\\begin{thebibliography}'));
  },
  async read(bytes, path, hasTime, beside) {
    return (await import('./latex-document.ts')).readLatex(bytes, path, hasTime, beside);
  },
};
