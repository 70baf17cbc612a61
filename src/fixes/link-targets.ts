// Where a format's own syntax puts the target of a link, beside the places where addresses are printed.

import type { FormatName } from '../model/document.ts';

// Each ends where the address begins. No run in them can be read in two ways, so they are linear.
const openings: Readonly<Partial<Record<FormatName, RegExp>>> = {
  // An attribute that holds an address (HTML Standard, 3.1.5 and 4.6), quoted or not.
  html: /\b(?:href|cite)\s{0,9}=\s{0,9}["']?\s{0,9}(?=http)/gi,
  // CommonMark 0.31: inline links (6.3), definitions (4.7), autolinks (6.5).
  markdown: /(?:\]\([ \t]{0,9}<?|\]:[ \t]{0,9}<?|<)(?=http)|\bhref\s{0,9}=\s{0,9}["']?(?=http)/gi,
  latex: /\\(?:href|url|nolinkurl|path)\s{0,9}\{\s{0,9}(?=http)/gi,
  bibtex: /\\(?:href|url)\s{0,9}\{\s{0,9}(?=http)/gi,
};

/** Offsets in the source at which the target of a link begins, in order. */
export function linkTargets(source: string, format: FormatName): readonly number[] {
  const opening = openings[format];
  return opening === undefined ? [] : [...source.matchAll(opening)].map((match) => match.index + match[0].length);
}
