// Reads the fields of one BibTeX or biblatex entry.

import type { PartialDate } from '../model/document.ts';
import { findAddresses, PROSE_FIELDS } from './bibtex-addresses.ts';
import { bibtexNames } from './bibtex-names.ts';
import type { BibtexEntry, BibtexField } from './bibtex-scan.ts';
import { plainAddress, plainBibtex } from './bibtex-text.ts';
import { givenCitation } from './given.ts';
import { monthNumber, partialDate, readDateField } from './given-date.ts';
import type { PlacedField, ReferenceEntry } from './reference-entry.ts';

// The names that BibTeX, biblatex, natbib, JabRef, BibDesk and the Wikipedia exporter use, the best first.
const NAMES: Readonly<Record<PlacedField, readonly string[]>> = {
  authors: ['author', 'editor', 'organization', 'institution'],
  title: ['title'],
  container: ['journal', 'journaltitle', 'booktitle', 'maintitle', 'website', 'newspaper', 'eventtitle'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  issued: ['date', 'year'],
  accessed: ['urldate', 'accessed', 'accessdate', 'lastchecked', 'lastaccessed', 'lastvisited', 'url-access-date'],
  doi: ['doi'],
};

/** The entry's fields; those that it lacks come from `parent`, the entry that its `crossref` names. */
export function readBibtexEntry(entry: BibtexEntry, parent: BibtexEntry | null, ordinal: number): ReferenceEntry {
  const find = (field: PlacedField) => firstOf(entry, NAMES[field]);
  const addresses = findAddresses(entry);
  const publisher = find('publisher');
  const authors = find('authors');
  const given = givenCitation({
    authors: bibtexNames(authors?.value ?? ''),
    title: titleOf(entry),
    container: plainBibtex(find('container')?.value ?? (parent === null ? '' : titleOf(parent))),
    // An organization that stands for the author is not printed twice.
    publisher:
      publisher !== undefined && publisher === authors
        ? null
        : plainBibtex((publisher ?? parent?.fields.get('publisher'))?.value ?? ''),
    issued: issuedOf(entry) ?? (parent === null ? null : issuedOf(parent)),
    accessed: readDateField(plainBibtex(find('accessed')?.value ?? '')) ?? accessedInProse(entry),
    language: plainBibtex((entry.fields.get('language') ?? entry.fields.get('langid'))?.value ?? ''),
    urls: addresses.map(({ url }) => url),
    ...identifiersOf(entry),
  });
  return {
    label: entry.key === '' ? String(ordinal) : entry.key,
    at: entry.at,
    given,
    places: placesOf(find),
    urlPlaces: new Map(addresses.toReversed().map(({ url, at }) => [url, at])),
  };
}

function placesOf(find: (field: PlacedField) => BibtexField | undefined): ReferenceEntry['places'] {
  const places: Partial<Record<PlacedField, number>> = {};
  for (const field of ['authors', 'title', 'container', 'publisher', 'issued', 'accessed', 'doi'] as const) {
    const at = find(field)?.at;
    if (at !== undefined) places[field] = at;
  }
  return places;
}

function firstOf(entry: BibtexEntry, names: readonly string[]): BibtexField | undefined {
  const name = names.find((candidate) => (entry.fields.get(candidate)?.value.trim() ?? '') !== '');
  return name === undefined ? undefined : entry.fields.get(name);
}

function titleOf(entry: BibtexEntry): string {
  const parts = [entry.fields.get('title'), entry.fields.get('subtitle')].map((field) =>
    plainBibtex(field?.value ?? ''),
  );
  return parts.filter((part) => part !== '').join(': ');
}

function issuedOf(entry: BibtexEntry): PartialDate | null {
  const plain = (name: string) => plainBibtex(entry.fields.get(name)?.value ?? '');
  const date = readDateField(plain('date'));
  if (date !== null) return date;
  const year = readDateField(plain('year'));
  if (year?.length !== 4) return year;
  // The day often stands with the month, before or after it: `month = jun # "~8"`, `month = "8 June"`.
  const printed = plain('month').replace(/^(\d{1,2})\.?\s(\p{L}+)/u, '$2 $1');
  const month = /^(\p{L}+|\d{1,2})\.?(?:\s(\d{1,2}))?/u.exec(printed);
  const number = monthNumber(month?.[1] ?? '');
  const inMonth = month?.[2] ?? plain('day');
  return partialDate(Number(year), number, inMonth === '' ? null : Number(inMonth));
}

function identifiersOf(entry: BibtexEntry) {
  const plain = (name: string) => plainAddress(entry.fields.get(name)?.value ?? '');
  const kind = (plain('eprinttype') || plain('archiveprefix')).toLowerCase();
  const eprint = plain('eprint');
  const isArxiv = kind === 'arxiv' || (kind === '' && /^(?:arxiv:|\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/i.test(eprint));
  return {
    doi: plain('doi'),
    arxiv: isArxiv ? eprint : plain('arxiv') || plain('arxivid'),
    pmid: kind === 'pubmed' ? eprint : plain('pmid'),
    isbn: plain('isbn'),
  };
}

// `note = {Accessed: 2012-05-03}`, `[Online; accessed 3-May-2012]`, `(Last visited on May 3, 2012)`, `Acesso em: …`.
const ACCESSED =
  /(?:accessed|retrieved|visited|viewed|checked|downloaded|zugriff|abgerufen|aufgerufen|abruf|besucht|consult[éa](?:do|to|da)?|consulta|accès|acceso|acesso|accesso|recuperado|geraadpleegd|hämta[dt]|hentet|besø[gk]t|läst|dostęp|odczyt|\[cit\.|navštíveno|обращения|звернення|доступ[ау]?|閲覧日?|参照日|最終閲覧|アクセス日?|访问日期|引用日期|访问时间)[\s:：(.-]{0,5}(?:(?:on|am|vom|le|il|el|em|en|op|den|d\.|(?:z\s)?dnia)\s)?([^)\]};]{4,40})/iu;
// `2022年11月3日閲覧`
const ACCESSED_BEHIND =
  /(\d{4}[年/.-]\s?\d{1,2}[月/.-]\s?\d{1,2}日?)\s?(?:に)?\s?(?:最終)?(?:閲覧|アクセス|参照|访问|检索|浏览|引用)/u;

function accessedInProse(entry: BibtexEntry): PartialDate | null {
  for (const name of PROSE_FIELDS) {
    const prose = plainBibtex(entry.fields.get(name)?.value ?? '');
    const printed = ACCESSED_BEHIND.exec(prose)?.[1] ?? ACCESSED.exec(prose)?.[1];
    const date = printed === undefined ? null : readDateField(printed);
    if (date !== null) return date;
  }
  return null;
}
