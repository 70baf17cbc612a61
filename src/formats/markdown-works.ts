// Works that a draft lists in its head and cites by key, as Pandoc's citations do: `[@key, p. 3]`.

import type { GivenCitation, PartialDate } from '../model/document.ts';
import type { ListedWork, Scalar } from './markdown-front-matter.ts';
import type { Passage } from './passage.ts';

// A key: letters, figures, `_`, with signs between them (Pandoc's manual, "Citation syntax").
const CITATION = /(?<![\p{L}\d_.@/])@\{?([\p{L}\d_](?:[\p{L}\d_]|[:.#$%&\-+?<>~/](?=[\p{L}\d_])){0,200})\}?/gu;

/** Marks the citations in a passage whose key is one of `keys`; the works cited. */
export function markCitations(passage: Passage, keys: ReadonlySet<string>): void {
  if (keys.size === 0) return;
  for (const match of passage.read().text.matchAll(CITATION)) {
    const key = match[1] ?? '';
    if (keys.has(key)) passage.mark(match.index, workKey(key), match.index + match[0].length);
  }
}

// Citations in brackets: `[@key]`, `[see @key, p. 3; -@other]`. Without them `@name` may be anybody's handle.
const BRACKET = /\[([^[\]]{0,300}@[^[\]]{1,300})\](?![(:[])/gu;

/** Marks the citations in brackets whose key is none of `keys`. */
export function markLostCitations(passage: Passage, keys: ReadonlySet<string>): void {
  // Code is no text.
  const text = passage.read().text.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  for (const bracket of text.matchAll(BRACKET)) {
    for (const match of bracket[0].matchAll(CITATION)) {
      const key = match[1] ?? '';
      const start = bracket.index + match.index;
      if (!keys.has(key)) passage.mark(start, workKey(key), start + match[0].length);
    }
  }
}

export function workKey(id: string): string {
  return `work ${id}`;
}

const PRINTED = ['author', 'title', 'container-title', 'publisher', 'issued', 'URL', 'DOI', 'note', 'accessed'];

/** The work as a note reads: its main fields in a fixed order, each tied to its place in the head. */
export function printWork(work: ListedWork, passage: Passage): void {
  for (const field of PRINTED) {
    let printed = new Set<string>();
    for (const { key, value, at } of work.scalars) {
      if (key !== field && !key.startsWith(`${field}.`)) continue;
      // The first key that comes again opens the next person.
      const isNext = printed.size === 0 || printed.has(key);
      if (isNext) printed = new Set();
      printed.add(key);
      if (passage.length() > 0) passage.put(isNext ? ', ' : ' ', at);
      passage.put(value, at);
    }
  }
}

/** The work's fields (CSL variables). */
export function givenOf(work: ListedWork): GivenCitation {
  const first = (key: string) => work.scalars.find((scalar) => scalar.key === key)?.value ?? null;
  const url = first('URL');
  const doi = first('DOI');
  const isbn = first('ISBN')?.replace(/[^\dXx]/g, '');
  return {
    authors: authorsOf(work.scalars),
    title: first('title'),
    container: first('container-title'),
    publisher: first('publisher'),
    issued: dateOf(work.scalars, 'issued'),
    accessed: dateOf(work.scalars, 'accessed'),
    language: first('language'),
    identifiers: { ...(doi !== null && { doi }), ...(isbn !== undefined && isbn !== '' && { isbn }) },
    urls: url === null ? [] : [url],
  };
}

/** `family` and `given` come in either order; each repeats for the next person. */
function authorsOf(scalars: readonly Scalar[]): readonly string[] {
  const people: { family?: string; given?: string }[] = [];
  for (const { key, value } of scalars) {
    if (key === 'author' || key === 'author.literal' || key === 'author.name') people.push({ family: value });
    const part = /^author\.(family|given)$/.exec(key)?.[1];
    if (part !== 'family' && part !== 'given') continue;
    const last = people.at(-1);
    if (last === undefined || last[part] !== undefined) people.push({ [part]: value });
    else last[part] = value;
  }
  return people.map(({ given, family }) => [given, family].filter((name) => name !== undefined).join(' '));
}

function dateOf(scalars: readonly Scalar[], field: string): PartialDate | null {
  const part = (name: string) => scalars.find(({ key }) => key === `${field}.${name}`)?.value;
  const whole = scalars.find(({ key }) => key === field)?.value ?? part('raw') ?? part('date-parts');
  const numbers = (whole ?? '').match(/\d+/g) ?? [part('year'), part('month'), part('day')];
  const [year, month, day] = numbers.map((number) => Number(number));
  if (year === undefined || !(year > 999 && year < 3000)) return null;
  if (month === undefined || !(month >= 1 && month <= 12)) return String(year);
  const padded = String(month).padStart(2, '0');
  return day !== undefined && day >= 1 && day <= 31
    ? `${year}-${padded}-${String(day).padStart(2, '0')}`
    : `${year}-${padded}`;
}
