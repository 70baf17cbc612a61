// R. B. Alley, Quat. Sci. Rev. 19, 213 (2000): journals of physics and Science leave the title out.

import { namesLength } from '../names.ts';
import type { Laid, Layout } from './layout.ts';

// An abbreviated journal, its volume, the first page, the year in brackets.
const JOURNAL = /^,?\s(\p{Lu}[\p{L}. ]{1,60}?)\s\d{1,4},\s[A-Z]?\d{1,7}(?:[-–]\d{1,7})?\s\(/u;

// `Prinz, NJW 1984, 501 (503)`: German lawyers cite a periodical by its abbreviation, the year and the page.
const LEGAL =
  /^((?:\p{Lu}[\p{L}-]+)(?:\/\p{Lu}[\p{L}-]+){0,3}),\s(?:in:\s)?(\p{Lu}\p{L}{0,5}\p{Lu}\p{L}{0,4}(?:-\p{Lu}\p{L}{0,8})?)\s(?:1[5-9]|20)\d\d,\s\d/u;

// `…, A. Kirk and D. Voss, J. Am. Chem. Soc., 2009, 131, 11234`: chemists abbreviate the journal and put its year first.
const CHEMICAL =
  /(?:,|\.)\s((?:(?:\p{Lu}\p{L}{0,9}\.|Int\.\sEd\.|\p{Lu}\p{Ll}{2,9}(?=\s\p{Lu}\p{L}{0,9}\.))[\s-]?){1,6}(?:[A-Z]|\([A-Z]\p{Ll}+\))?),?\s(?:19|20)\d\d,\s(?:\d{1,4}|[A-Z]\d{1,3})(?:\s?\(\d+\))?,\s[A-Z]?\d/u;

export const untitled: Layout = ({ text }) => {
  const [legal, people = '', periodical = ''] = LEGAL.exec(text) ?? [];
  if (legal !== undefined) {
    const start = legal.indexOf(`${periodical} `, people.length);
    return {
      authors: { start: 0, end: people.length },
      title: null,
      rest: { start, end: text.length },
      container: { start, end: start + periodical.length },
    };
  }
  const chemical = byChemists(text);
  if (chemical !== null) return chemical;
  const names = namesLength(text);
  const journal = names === 0 ? null : JOURNAL.exec(text.slice(names));
  if (journal === null) return null;
  const start = names + journal[0].indexOf(journal[1] ?? '');
  const words = (journal[1] ?? '').split(/\s+/);
  // Words of a title are mostly lower case, or many.
  if (words.length > 6 || words.some((word) => /^\p{Ll}/u.test(word))) return null;
  return {
    authors: { start: 0, end: names },
    title: null,
    rest: { start, end: text.length },
    container: { start, end: start + (journal[1]?.length ?? 0) },
  };
};

function byChemists(text: string): Laid | null {
  if (!/\.,?\s(?:19|20)\d\d,\s[\dA-Z]/.test(text)) return null;
  const found = CHEMICAL.exec(text);
  const journal = found?.[1] ?? '';
  if (found === null || !/\p{Ll}\./u.test(journal)) return null;
  // The names reach up to the journal, whose abbreviations look like initials.
  const end = found.index;
  const names = text.slice(0, end + 1);
  if (namesLength(`${names.replace(/[.,]$/, '')}: `) < end - 1) return null;
  const start = end + found[0].indexOf(journal);
  return {
    authors: { start: 0, end: text[end] === '.' ? end + 1 : end },
    title: null,
    rest: { start, end: text.length },
    container: { start, end: start + journal.trimEnd().length },
  };
}
