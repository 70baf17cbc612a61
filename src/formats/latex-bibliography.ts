// Finds the BibTeX files that a LaTeX draft carries within itself, and names those that it does not.

import type { NamedFile } from './named-bibliography.ts';

/** What a draft says of its bibliography. */
export interface LatexBibliography {
  /** The source with all but its BibTeX blank, so that every offset holds; null where it carries none. */
  readonly bibtex: string | null;
  /** Files of references that stand elsewhere. */
  readonly elsewhere: readonly NamedFile[];
  /** Every work is printed, cited or not: `\nocite{*}`. */
  readonly isWhole: boolean;
}

// LaTeX writes the inside of `filecontents` to the file that it names, `refs.bib`.
const CARRIED =
  /\\begin\{filecontents(\*?)\}(?:\[[^\]\n]{0,80}\])?\{([^{}\n]{1,200}\.bib)\}([\s\S]*?)(?:\\end\{filecontents\1\}|$)/g;
const NAMED = /^[^%\n]{0,200}\\(?:addbibresource(?:\[[^\]\n]{0,80}\])?|bibliography)\{([^{}]{1,1000})\}/gm;

export function findBibliography(source: string): LatexBibliography {
  const carried = new Set<string>();
  const parts: string[] = [];
  let end = 0;
  for (const { index, 0: all, 2: file = '', 3: inside = '' } of source.matchAll(CARRIED)) {
    const from = index + all.indexOf(file) + file.length + 1;
    parts.push(' '.repeat(from - end), inside);
    end = from + inside.length;
    carried.add(file);
  }
  const named = [...source.matchAll(NAMED)].flatMap(({ index, 0: all, 1: files = '' }) =>
    files.split(',').map((file) => ({ name: withExtension(file.trim()), at: index + all.length - files.length - 1 })),
  );
  return {
    bibtex: parts.length === 0 ? null : parts.join(''),
    elsewhere: named.filter(({ name }) => !carried.has(name)),
    isWhole: /\\nocite\{\s*\*\s*\}/.test(source),
  };
}

function withExtension(file: string): string {
  return /\.bib$/i.test(file) ? file : `${file}.bib`;
}
