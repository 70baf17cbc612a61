// What reference managers leave in an OpenDocument text: data in the names of marks and sections.

import type { GivenCitation } from '../model/document.ts';
import { readCitationJson } from './csl-item.ts';
import { givenCitation } from './given.ts';
import { readDateField } from './given-date.ts';
import type { Attributes } from './xml.ts';

/** The sources in the name of a reference mark or a bookmark; null where it is an ordinary name. */
export function readMarkName(name: string): readonly GivenCitation[] | null {
  if (!/^(?:ZOTERO_ITEM )?CSL_CITATION /.test(name)) return null;
  const given = readCitationJson(name.slice(name.indexOf('{'), name.lastIndexOf('}') + 1));
  return given === null || given.length === 0 ? null : given;
}

/** True where a section of this name is the list of references that a manager keeps. */
export function isManagedList(name: string): boolean {
  return /^(?:ZOTERO_BIBL|CSL_BIBLIOGRAPHY|Mendeley_Bibliography)/i.test(name);
}

/** The source that LibreOffice's own bibliography keeps in a mark (OpenDocument 1.3 part 3, 7.9). */
export function readBibliographyMark(attributes: Attributes): GivenCitation {
  const month = attributes('text:month') ?? '';
  const year = attributes('text:year') ?? '';
  return givenCitation({
    authors: (attributes('text:author') ?? '').split(/\s*;\s*/),
    title: attributes('text:title'),
    container: attributes('text:journal') || attributes('text:booktitle'),
    publisher: attributes('text:publisher'),
    issued: readDateField(`${month} ${year}`) ?? readDateField(year),
    isbn: attributes('text:isbn'),
    urls: [attributes('text:url') ?? ''],
  });
}
