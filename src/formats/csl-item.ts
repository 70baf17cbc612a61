// One item of CSL-JSON, as Zotero, Mendeley and pandoc write it, as a citation's fields.

import type { GivenCitation, PartialDate } from '../model/document.ts';
import { givenCitation, personName } from './given.ts';
import { partialDate, readDateField } from './given-date.ts';

/** A JSON object whose members are not yet known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string or a number as text; everything else is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** The fields of an item by the CSL 1.0.2 data schema; wrong types are passed over. */
export function readCslItem(item: JsonRecord): GivenCitation {
  const authors = namesOf(item['author']);
  const doi = textOf(item['DOI']);
  return givenCitation({
    authors: authors.length > 0 ? authors : namesOf(item['editor']),
    title: textOf(item['title']),
    container: textOf(item['container-title']),
    publisher: textOf(item['publisher']),
    issued: dateOf(item['issued']),
    accessed: dateOf(item['accessed']),
    language: textOf(item['language']),
    doi,
    arxiv: arxivOf(item),
    pmid: textOf(item['PMID']),
    isbn: textOf(item['ISBN']),
    // Some managers put the address of the resolver, or any address, into the field of the DOI.
    urls: [textOf(item['URL']), /^https?:/i.test(doi) && !/10\.\d{4,9}\//.test(doi) ? doi : ''],
  });
}

/** The items that a citation field of Zotero or Mendeley embeds. Null where the text is no such JSON. */
export function readCitationJson(json: string): readonly GivenCitation[] | null {
  try {
    const field: unknown = JSON.parse(json);
    if (!isRecord(field) || !Array.isArray(field['citationItems'])) return null;
    return field['citationItems'].flatMap((item: unknown) =>
      isRecord(item) && isRecord(item['itemData']) ? [readCslItem(item['itemData'])] : [],
    );
  } catch {
    return null;
  }
}

function arxivOf(item: JsonRecord): string {
  const number = textOf(item['number']);
  if (/^arxiv:/i.test(number)) return number;
  return /arxiv/i.test(textOf(item['archive'])) ? textOf(item['archive_location']) : '';
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((name) => {
    const literal = textOf(name['literal']);
    if (literal !== '') return literal;
    const particles = [name['dropping-particle'], name['non-dropping-particle'], name['family']];
    const family = particles
      .map(textOf)
      .filter((part) => part !== '')
      .join(' ');
    return personName(family, textOf(name['given']), textOf(name['suffix']));
  });
}

function dateOf(value: unknown): PartialDate | null {
  if (!isRecord(value)) return readDateField(textOf(value));
  const parts: unknown = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (Array.isArray(first)) {
    const [year, month, day] = first.map((part: unknown) => textOf(part).trim());
    const dated = partialDate(Number(year), numberOf(month), numberOf(day));
    if (dated !== null) return dated;
  }
  return readDateField(textOf(value['raw']) || textOf(value['literal']));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
