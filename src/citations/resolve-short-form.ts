// Finds the earlier citation that a short form stands for.

import type { Citation } from '../model/citation.ts';
import { plain } from '../text/plain.ts';
import type { Memory } from './memory.ts';
import type { ShortForm } from './short-forms.ts';

/** The earlier citation that `form` stands for, looking from the newest; null where there is none. */
export function resolveShortForm(form: ShortForm, memory: Memory): Citation | null {
  if (form.kind === 'previous') return memory.previous();
  if (form.kind === 'named')
    return titledBy(form.names, form.title, memory) ?? newestBy(form.names, memory) ?? called(form.title, memory);
  const there = memory.byLabel(form.note);
  const named = there.find((citation) => form.names.some((name) => bears(citation, plain(name))));
  return named ?? there[0] ?? newestBy(form.names, memory);
}

// A surname with its particles, which German abbreviates: `v. d. Lühe`.
const NAME = String.raw`(?:(?:[dD]e|del|della|[dD]i|[dD]u|[vV]an|[vV]on|v\.|d\.|der|den|la|ten|ter|zur?|af)\s){0,3}\p{Lu}[\p{L}’'-]+`;
// `Beck and Rill`, `Thoma/Eck`
const NAMES = String.raw`${NAME}(?:(?:\s(?:and|und|et|y|e|и|&)\s|\s?/\s?)${NAME}){0,2}`;
const JOINT = /\s(?:and|und|et|y|e|и|&)\s|\s?\/\s?/u;
// `Renner, Sleeping Car, 201–3.`: surname, short title, pages (Chicago 14.30), without quotation marks.
const SHORT_NOTE = new RegExp(
  String.raw`^[\s.]*(${NAMES}),\s([^;]{4,80}?)(?:,\s(?:(?:pp?|S|с|n)\.\s?)?[\divxlc][\divxlc\s,–-]{0,30}(?:ff?\.?|n\.?\s?\d*)?(?:,?\s(?:mit\s|m\.\s)?(?:Abb|Anm|Fn|Tab|Taf|Tf|fig|tab|pl|tbl|рис|табл|мал|ил)\.\s?\d+)?)?\.?$`,
  'u',
);
// `Energy Council (2022), p. 64`, `Marl 1998: 44`: author, year and pages.
const AUTHOR_YEAR =
  /^\(?(\p{Lu}[^()\d;:?!“”„«»"]{1,80}?),?\s\(?((?:1[5-9]|20)\d\d)[a-z]?\)?(?:[,:]?\s(?:(?:pp?|paras?|chs?|caps?|Kap|ss?|S|с|С)\.?\s?)?[\divxlc]+(?:[-–—]{1,2}[\divxlc]+)?(?:\sff?\.?)?)?\)?\.?$/u;
// `Salcedo, 171 N.H. at 411`: a party, the report's volume and the page within (Bluebook 10.9).
const CASE = /^(\p{Lu}[^,;“”"()]{2,50}),\s(?:\d{1,4}\s[^,;“”"()]{1,30}\s)?at\s\d/u;

// `пор. Лугова, с. 40`, `Vgl. v. d. Lühe, S. 12`, `Falk, Kap. 3`, `Falk, § 3 Rn. 12`, `Falk, 201`: surnames and a place in the
// work, where they have one work.
const SURNAME_AND_PLACE = new RegExp(
  String.raw`^[\s.]*(${NAMES}),\s(?:(?:pp?|ss?|S|с|С|стр?|σ|str|blz|[Rr]n|Rdnr|Rz|Nr|[Aa]rt|[Kk]ap|[Cc]h|[Cc]hap|[Cc]ap|[Гг]л|[Рр]озд|paras?)\.\s?|(?:[Cc]hapters?|[Kk]apitel|[Cc]hapitre|[Cc]ap[íi]tulo|[Cc]apitolo|[Гг]лава|[Рр]озділ)\s|§{1,2}\s?)?[\divxlc]+(?:\s?[–-]\s?[\divxlc]+)?(?:\s?ff?\.?)?(?:,?\s(?:Rn|Rdnr|Rz|Abs|S)\.\s?\d+(?:\s?ff?\.?)?)?\.?$`,
  'u',
);
// `Roe makes the same point about Hull (The Long Lock, p. 203), but …`
const SAID_AND_TITLE =
  /^([^()“„«"]{6,150})\s\((\p{Lu}[^(),;\d]{3,80}),\s(?:(?:pp?|ss?|S|с|ch|chap)\.\s?)?[\divxlc]+(?:[–-][\divxlc]+)?\)/u;

/**
 * The source that a note repeats by a name and a title, a year or a report; null where no earlier one fits both. `text` is
 * that of `shortened` behind the words that lead to it.
 */
export function resolveShortNote(shortened: Citation, text: string, memory: Memory): Citation | null {
  const [, people = '', year = ''] = AUTHOR_YEAR.exec(text) ?? [];
  if (year !== '') return issuedBy(people, year, memory);
  if (shortened.issued !== null) return null;
  const [, party = ''] = CASE.exec(text) ?? [];
  if (party !== '') return newestBy([party], memory);
  const [, surname = ''] = SURNAME_AND_PLACE.exec(text) ?? [];
  if (surname !== '') return onlyOne(surname, memory);
  const [, said = '', short = ''] = SAID_AND_TITLE.exec(text) ?? [];
  if (short !== '') return titledBy(said.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu) ?? [], short, memory);
  const [, names = '', title = ''] = SHORT_NOTE.exec(text) ?? [];
  return (
    titledBy(shortened.authors.slice(0, 1), shortened.title, memory) ??
    titledBy([names], title, memory) ??
    (shortened.authors.length === 0 ? called(shortened.title, memory) : null)
  );
}

// Null where that author has several works.
function onlyOne(names: string, memory: Memory): Citation | null {
  const [first = '', ...others] = names.split(JOINT);
  const cited = citedBy(first, memory).filter(
    (citation) => citation.title !== null && others.every((name) => bears(citation, surnameOf(name))),
  );
  const titles = new Set(cited.map((citation) => citation.title));
  return titles.size === 1 ? (cited.at(-1) ?? null) : null;
}

function called(title: string | null, memory: Memory): Citation | null {
  return memory.byTitle(plain(title ?? '')).at(-1) ?? null;
}

// The newest by the first of the names that anybody bears.
function newestBy(names: readonly string[], memory: Memory): Citation | null {
  for (const name of names) {
    const newest = citedBy(name, memory).at(-1);
    if (newest !== undefined) return newest;
  }
  return null;
}

function titledBy(names: readonly string[], short: string | null, memory: Memory): Citation | null {
  const title = plain(short ?? '');
  if (title.length < 4) return null;
  const isTitled = (citation: Citation) => ` ${plain(citation.title ?? '')} `.includes(` ${title} `);
  for (const name of names) {
    const [first = ''] = name.split(JOINT);
    const titled = citedBy(first, memory).findLast(isTitled);
    if (titled !== undefined) return titled;
  }
  return null;
}

// Null where that author has two works of that year.
function issuedBy(people: string, year: string, memory: Memory): Citation | null {
  const [first = ''] = people.split(/,?\s(?:and|und|et|y|e|и|&)\s|\s?\/\s?|,\s|\s(?:et al|u\. ?a|и др)\.?$/u);
  const issued = citedBy(first, memory).filter((citation) => citation.issued?.startsWith(year) === true);
  const titles = new Set(issued.map((citation) => citation.title));
  return titles.size === 1 ? (issued.at(-1) ?? null) : null;
}

// Those whose author or party bears every word of `name` but initials, oldest first.
function citedBy(name: string, memory: Memory): readonly Citation[] {
  const wanted = surnameOf(name);
  const last = wanted.slice(wanted.lastIndexOf(' ') + 1);
  const known = memory.byName(last);
  return wanted === last ? known : known.filter((citation) => bears(citation, wanted));
}

function bears(citation: Citation, name: string): boolean {
  const wanted = name.split(' ');
  return [...citation.authors, citation.title ?? ''].some((one) => {
    const words = plain(one).split(' ');
    return wanted.every((word) => words.includes(word));
  });
}

// Before the comma or the initials, else all of it without initials: `Strang, Isobel`, `Иванов И. И.`, `H. al-Riyami`.
function surnameOf(name: string): string {
  const [head = ''] = name.split(',');
  return plain(head.replace(/(?<!\p{L})\p{Lu}\p{Ll}?\.\s?/gu, ' '))
    .split(' ')
    .filter((word) => word.length > 1)
    .join(' ');
}
