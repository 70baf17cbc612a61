// Makes the fields of a reference manager even: plain text, bare identifiers, complete addresses.

import type { Identifiers } from '../model/citation.ts';
import type { GivenCitation, PartialDate } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';

/** The fields as a format holds them; whatever it lacks is left out. */
export interface GivenFields {
  readonly authors?: readonly string[];
  readonly title?: string | null;
  readonly container?: string | null;
  readonly publisher?: string | null;
  readonly issued?: PartialDate | null;
  readonly accessed?: PartialDate | null;
  readonly language?: string | null;
  readonly doi?: string | null;
  readonly arxiv?: string | null;
  readonly pmid?: string | null;
  readonly isbn?: string | null;
  readonly urls?: readonly string[];
}

/** A citation from raw fields. Empty ones become null; addresses are listed once. */
export function givenCitation(fields: GivenFields): GivenCitation {
  return {
    authors: (fields.authors ?? []).map(plain).filter((author) => author !== ''),
    title: orNull(fields.title),
    container: orNull(fields.container),
    publisher: orNull(fields.publisher),
    issued: fields.issued ?? null,
    accessed: fields.accessed ?? null,
    language: languageCode(fields.language ?? ''),
    identifiers: identifiersOf(fields),
    urls: [...new Set((fields.urls ?? []).flatMap(splitAddresses))],
  };
}

/** A name in reading order. Han and Hangul names are written family first, without a space. */
export function personName(family: string, given: string, suffix = ''): string {
  if (/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(family + given)) return family + given;
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

/** `Family, Given` or `Family, Suffix, Given` in reading order; a name without a comma stays. */
export function uninvert(name: string): string {
  const [family = '', second = '', third] = name.split(',').map((part) => part.trim());
  return third === undefined ? personName(family, second) : personName(family, third, second);
}

// The few tags that reference managers keep in titles (CSL-JSON, Zotero's rich text).
const TAGS = /<\/?(?:i|b|em|strong|u|sup|sub|sc|span|nocase)(?:\s[^<>]{0,200})?>/gi;

function plain(text: string): string {
  return collapseSpace(text.replace(TAGS, ''));
}

function orNull(text: string | null | undefined): string | null {
  const cleaned = plain(text ?? '');
  return cleaned === '' ? null : cleaned;
}

function identifiersOf(fields: GivenFields): Identifiers {
  const doi = /10\.\d{4,9}\/\S+/.exec(fields.doi ?? '')?.[0];
  const arxiv = /(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?/.exec(fields.arxiv ?? '')?.[0];
  const pmid = /^\s*(?:pmid:?\s*)?(\d{1,8})\s*$/i.exec(fields.pmid ?? '')?.[1];
  const isbn = bareIsbn(fields.isbn ?? '');
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(isbn && { isbn }) };
}

/** The first ISBN of a field that may hold several; an ISSN has eight characters and is none. */
function bareIsbn(field: string): string | null {
  for (const match of field.slice(0, 400).matchAll(/[0-9][0-9Xx\s-]{8,20}/g)) {
    const bare = match[0].replace(/[\s-]/g, '').toUpperCase();
    if (/^(?:97[89]\d{10}|\d{9}[\dX])$/.test(bare)) return bare;
  }
  return null;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    eng: 'en',
    russian: 'ru',
    rus: 'ru',
    русский: 'ru',
    ukrainian: 'uk',
    ukr: 'uk',
    german: 'de',
    ger: 'de',
    deu: 'de',
    deutsch: 'de',
    french: 'fr',
    fre: 'fr',
    fra: 'fr',
    français: 'fr',
    spanish: 'es',
    spa: 'es',
    español: 'es',
    chinese: 'zh',
    chi: 'zh',
    zho: 'zh',
    中文: 'zh',
    japanese: 'ja',
    jpn: 'ja',
    日本語: 'ja',
    italian: 'it',
    ita: 'it',
    portuguese: 'pt',
    por: 'pt',
    polish: 'pl',
    pol: 'pl',
    arabic: 'ar',
    ara: 'ar',
    korean: 'ko',
    kor: 'ko',
  }),
);

/** `en-US`, `eng` and `English` are `en`. */
function languageCode(field: string): string | null {
  const name = field.trim().toLowerCase();
  return LANGUAGES.get(name) ?? /^([a-z]{2})(?=$|[-_])/.exec(name)?.[1] ?? null;
}

/** A field of addresses may hold several; one without a scheme is complete with `http://`. */
function splitAddresses(field: string): readonly string[] {
  return field
    .trim()
    .split(/\s+(?=https?:\/\/|ftp:\/\/|www\.)|\s*[;\n]\s+/)
    .map((address) => address.trim().replace(/^(?=www\.)/i, 'http://'))
    .filter((address) => /^[a-z][a-z0-9+.-]*:\S/i.test(address));
}
