// Addresses in LaTeX: \url in braces or between two equal signs, \href with its text.

import type { LatexRange } from './latex-reader.ts';
import type { LatexState } from './latex-state.ts';
import type { Passage } from './passage.ts';

const LONGEST_ADDRESS = 5000;

/** \url, \nolinkurl, \path: prints the address; it is a link where it names a scheme or begins with www. */
export function emitAddress(state: LatexState, isLink: boolean): void {
  const range = state.reader.takeGroup() ?? takeDelimited(state);
  if (range === null) return;
  const passage = state.passage();
  const start = passage.length();
  const address = putAddress(passage, state.reader.source, range);
  if (isLink && /^(?:[a-z][a-z0-9+.-]*:|www\.)/i.test(address)) {
    passage.link(start, /^www\./i.test(address) ? `http://${address}` : address);
  }
}

/** \href{address}{text}. */
export function emitHref(state: LatexState): void {
  state.reader.skipOptions();
  const inside = state.reader.takeGroup();
  if (inside === null) return;
  const address = putAddress(null, state.reader.source, inside);
  const passage = state.passage();
  const start = passage.length();
  state.openGroup(passage, () => passage.link(start, address));
}

/** \url|…|, as \verb has it. */
function takeDelimited({ reader }: LatexState): LatexRange | null {
  const at = reader.at();
  const sign = reader.source.charAt(at);
  if (sign === '' || /[\s\\{}a-zA-Z]/.test(sign)) return null;
  const length = reader.source.slice(at + 1, at + LONGEST_ADDRESS).indexOf(sign);
  if (length === -1) return null;
  reader.moveTo(at + length + 2);
  return { from: at + 1, to: at + 1 + length };
}

// \% \_ \# \& \~{} \~ and {\_} stand for the sign alone; white space in an address is TeX's own line break, and so is a
// percent sign that ends a line (url, "the percent-endline sequence").
const PART =
  /%[ \t]*\r?\n\s*|\\([%_#&~^{}$])(?:\{\})?|\\textasciitilde\s?(?:\{\})?|\\string\s?|\\|[{}\s]+|(?:[^\\{}\s%]|%(?![ \t]*\r?\n))+/g;

/** Appends an address without its escapes; returns it. */
function putAddress(passage: Passage | null, source: string, range: LatexRange): string {
  let address = '';
  for (const part of source.slice(range.from, range.to).matchAll(PART)) {
    const sign = part[1] ?? (part[0].startsWith('\\textasciitilde') ? '~' : undefined);
    if (sign === undefined && /^(?:[\\{}\s]|%\s)/.test(part[0])) continue;
    const at = range.from + part.index;
    passage?.put(sign ?? part[0], part[1] === undefined ? at : at + 1);
    address += sign ?? part[0];
  }
  return address;
}
