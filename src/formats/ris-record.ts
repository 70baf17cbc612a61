// Reads the fields of one RIS record.

import { givenCitation, uninvert } from './given.ts';
import { readDateField } from './given-date.ts';
import type { PlacedField, ReferenceEntry } from './reference-entry.ts';
import type { RisField, RisRecord } from './ris-scan.ts';

// Tags of the specification of 2001 and of 2011, and those that programs write in their stead; the best first.
const TAGS: Readonly<Record<PlacedField, readonly string[]>> = {
  authors: ['AU', 'A1', 'A2', 'ED'],
  title: ['TI', 'T1', 'CT', 'BT', 'ST'],
  container: ['T2', 'JO', 'JF', 'JA', 'BT', 'J2', 'T3'],
  publisher: ['PB'],
  issued: ['DA', 'PY', 'Y1'],
  accessed: ['Y2', 'RD'],
  doi: ['DO', 'M3', 'N1'],
};

const ADDRESS_TAGS = ['UR', 'L1', 'L2', 'LK'];

export function readRisRecord(record: RisRecord, ordinal: number): ReferenceEntry {
  const all = (tag: string) => record.fields.filter((field) => field.tag === tag && field.value !== '');
  const first = (tags: readonly string[]) => tags.flatMap(all)[0];
  const find = (field: PlacedField) => first(TAGS[field]);
  const authors = TAGS.authors.map(all).find((fields) => fields.length > 0) ?? [];
  const title = find('title');
  // A book's own title may stand under the tag of a container.
  const container = TAGS.container.flatMap(all).find((field) => field !== title);
  const addresses = ADDRESS_TAGS.flatMap(all).flatMap(splitAddresses);
  const doi = TAGS.doi
    .flatMap(all)
    .find(({ tag, value }) => tag === 'DO' || /^(?:doi:?\s*)?10\.\d{4,9}\//i.test(value));
  return {
    label: first(['ID', 'LB'])?.value.slice(0, 100) ?? String(ordinal),
    at: record.at,
    given: givenCitation({
      authors: authors.map(({ value }) => uninvert(value)),
      title: title?.value ?? null,
      container: container?.value ?? null,
      publisher: find('publisher')?.value ?? null,
      issued: issuedOf(all),
      accessed: readDateField(find('accessed')?.value ?? ''),
      language: first(['LA'])?.value ?? null,
      doi: doi?.value ?? null,
      isbn: first(['SN'])?.value ?? null,
      urls: addresses.map(({ url }) => url),
    }),
    places: placesOf({ ...Object.fromEntries(FIELDS.map((field) => [field, find(field)])), container, doi }),
    urlPlaces: new Map(addresses.toReversed().map(({ url, at }) => [url, at])),
  };
}

const FIELDS = ['authors', 'title', 'publisher', 'issued', 'accessed'] as const;

/** `DA` tells the day, `PY` often the year alone; the most precise of them that agree is the date. */
function issuedOf(all: (tag: string) => readonly RisField[]) {
  const dates = TAGS.issued.flatMap(all).flatMap(({ value }) => readDateField(value) ?? []);
  const year = dates.at(-1)?.slice(0, 4) ?? '';
  const agreeing = dates.filter((date) => date.startsWith(year)).sort((a, b) => b.length - a.length);
  return agreeing[0] ?? null;
}

function placesOf(fields: Readonly<Partial<Record<PlacedField, RisField | undefined>>>): ReferenceEntry['places'] {
  const places: Partial<Record<PlacedField, number>> = {};
  for (const field of [...FIELDS, 'container', 'doi'] as const) {
    const at = fields[field]?.at;
    if (at !== undefined) places[field] = at;
  }
  return places;
}

/** Some programs write several addresses into one field, and some leave out the scheme. */
function splitAddresses(field: RisField): readonly { readonly url: string; readonly at: number }[] {
  return [...field.value.matchAll(/(?:(?:https?|ftp):\/\/|www\.)\S+/gi)].map((match) => ({
    url: match[0].replace(/[;,]$/, '').replace(/^(?=www\.)/i, 'http://'),
    at: field.at + match.index,
  }));
}
