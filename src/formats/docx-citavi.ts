// Reads the sources that Citavi embeds in a Word field: base64 of JSON.

import type { GivenCitation } from '../model/document.ts';
import { isRecord, type JsonRecord, textOf } from './csl-item.ts';
import { givenCitation, personName } from './given.ts';
import { readDateField } from './given-date.ts';

/** The sources of a `CitaviPlaceholder{…}`. Null where the text holds none. */
export function readCitavi(text: string): readonly GivenCitation[] | null {
  const encoded = /^\s*\{([A-Za-z0-9+/=\s]+)\}/.exec(text)?.[1];
  if (encoded === undefined) return null;
  try {
    const placeholder: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    if (!isRecord(placeholder)) return null;
    return recordsOf(placeholder['Entries']).flatMap((entry) =>
      isRecord(entry['Reference']) ? [readReference(entry['Reference'])] : [],
    );
  } catch {
    return null;
  }
}

function readReference(reference: JsonRecord): GivenCitation {
  const periodical = isRecord(reference['Periodical']) ? textOf(reference['Periodical']['Name']) : '';
  const parent = isRecord(reference['ParentReference']) ? textOf(reference['ParentReference']['Title']) : '';
  const title = [textOf(reference['Title']), textOf(reference['Subtitle'])].filter((part) => part !== '').join('. ');
  return givenCitation({
    authors: recordsOf(reference['Authors']).map((person) =>
      personName(
        [textOf(person['Prefix']), textOf(person['LastName'])].filter((part) => part !== '').join(' '),
        [textOf(person['FirstName']), textOf(person['MiddleName'])].filter((part) => part !== '').join(' '),
        textOf(person['Suffix']),
      ),
    ),
    title,
    container: periodical || parent,
    publisher: recordsOf(reference['Publishers']).map((publisher) => textOf(publisher['Name']))[0] ?? null,
    issued: readDateField(textOf(reference['Date']) || textOf(reference['Year'])),
    accessed: readDateField(textOf(reference['AccessDate'])),
    language: textOf(reference['LanguageCode']) || textOf(reference['Language']),
    doi: textOf(reference['Doi']),
    pmid: textOf(reference['PubMedId']),
    isbn: textOf(reference['Isbn']),
    urls: addressesOf(reference),
  });
}

/** Citavi 5 keeps the address in a field, Citavi 6 in a list of locations. */
function addressesOf(reference: JsonRecord): readonly string[] {
  const located = recordsOf(reference['Locations']).map((location) =>
    isRecord(location['Address']) ? textOf(location['Address']['UriString']) : textOf(location['Address']),
  );
  return [textOf(reference['OnlineAddress']), ...located].filter((address) => /^(?:https?:|www\.)/i.test(address));
}

function recordsOf(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
