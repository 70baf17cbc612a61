// Reads the sources that EndNote embeds in a Word field: XML, in the instruction or in a base64 attachment.

import type { GivenCitation } from '../model/document.ts';
import { givenCitation, uninvert } from './given.ts';
import { readDateField } from './given-date.ts';
import type { XmlWalk } from './xml.ts';

/** The path of a field within a record, and the text of each of its occurrences. */
type Fields = Map<string, string[]>;

const WANTED = new Set([
  'authors/author',
  'titles/title',
  'titles/secondary-title',
  'periodical/full-title',
  'dates/year',
  'pub-dates/date',
  'related-urls/url',
  'web-urls/url',
  'record/electronic-resource-num',
  'record/publisher',
  'record/isbn',
  'record/language',
  'record/access-date',
  'urls/access-date',
  'record/accession-num',
]);

/** The sources of an `EN.CITE` field. Null where neither place holds any. */
export function readEndNote(instruction: string, data: string, walk: XmlWalk): readonly GivenCitation[] | null {
  const xml = instruction.includes('<') ? instruction : Buffer.from(data, 'base64').toString('utf8');
  const begin = xml.indexOf('<EndNote>');
  if (begin === -1) return null;
  return readRecords(xml.slice(begin), walk).map(toCitation);
}

function readRecords(xml: string, walk: XmlWalk): readonly Fields[] {
  const records: Fields[] = [];
  const path: string[] = [];
  let field: string[] | null = null;
  walk(xml, new Map(), {
    open(name) {
      const key = `${path.at(-1) ?? ''}/${name}`;
      if (name === 'record') records.push(new Map());
      if (WANTED.has(key)) {
        const fields = records.at(-1);
        field = fields?.get(key) ?? [];
        fields?.set(key, field);
        field.push('');
      }
      path.push(name);
    },
    // The text of a field is wrapped in one `style` element or more.
    text(text) {
      if (field !== null) field.push((field.pop() ?? '') + text);
    },
    close(name) {
      path.pop();
      if (name !== 'style') field = null;
    },
  });
  return records;
}

function toCitation(fields: Fields): GivenCitation {
  const first = (key: string) => fields.get(key)?.[0] ?? '';
  const year = first('dates/year');
  const day = first('pub-dates/date');
  return givenCitation({
    authors: (fields.get('authors/author') ?? []).map(uninvert),
    title: first('titles/title'),
    container: first('titles/secondary-title') || first('periodical/full-title'),
    publisher: first('record/publisher'),
    // The day is often printed without its year: `June 8`.
    issued: readDateField(/\d{4}/.test(day) ? day : `${day}, ${year}`) ?? readDateField(year),
    accessed: readDateField(first('record/access-date') || first('urls/access-date')),
    language: first('record/language'),
    doi: first('record/electronic-resource-num'),
    isbn: first('record/isbn'),
    urls: [...(fields.get('related-urls/url') ?? []), ...(fields.get('web-urls/url') ?? [])],
  });
}
