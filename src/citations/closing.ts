// Says whether a stretch of a note can end a source, or begin one.

import { trimSigns } from '../text/trim-signs.ts';
import { leadLength } from './lead-in.ts';
import { COVER } from './mask.ts';
import { namesLength } from './names.ts';
import { findShortForm, isShortNote, sameAuthorLength } from './short-forms.ts';

/** A year of issue. */
export const YEAR = /(?:1[5-9]|20)\d\d(?<![\d\p{L}]\d{4})(?!\d)/u;
/** An opening quotation mark, or one that may be. */
export const QUOTED = /[“„«»”《「『"‘]/;
/** A day in words or digits. */
export const DAY =
  /\d{1,2}(?:\.|er|º|ª)?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/u;
// Read backwards from its stop: at the beginning, what no letter stands before would be asked at each.
const PAGES = /\.(?<=(?<!\p{L})(?:pp?|S|s|стр?|с|С|ss|Bl|fols?|ff?|арк|л|leg)\.)\s?\d|\d[-–]\d+$|\d页|页\d/u;
const CLOSED = new RegExp(
  `(?:${COVER}|[\\d⁰¹²³⁴-⁹](?:\\s?(?:с|c|pp?|ff?|S|s|стр|[abrv]|[页頁](?:以下|及以下|起|脚注|注\\d+)?|[쪽年月日号期卷]))?|第[\\p{Script=Han}\\d]{1,6}[章节節条編编卷]|卷[一二三四五六七八九十百上中下\\d]+|[”"»’」』》)）\\]】〕>])$`,
  'u',
);
// `cap. III`, `vol. iv`, `pp. 44 sgg.`, `5 мая`, `en prensa`, `op. cit.`, `passim`.
const CLOSED_IN_WORDS =
  /(?:(?<!\p{L})(?:cap|chap|ch|kap|гл|розд|t|vol|bd|т|doc|tav|tab|lib|livre|libro|буд)\.?\s[ivxlc]+|\d\s?(?:sgg|ss|sq|sqq|ff|n|nn|et seq|y ss|e ss|et suiv|слл?|наст)|\d{1,2}\.?\s\p{L}{3,10}|(?<!\p{L})(?:passim|(?:op|ob|loc|art)\.\s?cit|указ\.\sсоч|cit))$/iu;
const IN_PRESS =
  /(?<!\p{L})(?:forthcoming|in press|en prensa|à paraître|in (?:corso di )?stampa|no prelo|im (?:Druck|Erscheinen)|w druku|в печати|у друці)[\s.)]*$/u;
const FIELD =
  /^(?:accessed|retrieved|archived|last\s|available|viewed|visited|published|updated|modified|doi\b|pmid|pmcid|pmc\d|issn|isbn|arxiv|url\b|pp?\.\s?(?:\d|[ivxlc]+(?!\p{L}))|vol\.|no\.|дата обращения|режим доступа|consult|acess?o em|disponível|abgerufen|zugriff|访问|検索)/iu;

/** Whether `text` goes on with the source before it: a day of access, pages, an identifier. */
export function isField(text: string): boolean {
  return FIELD.test(text);
}

/** Whether `closed` is a source with more than its authors and the year: `Levitt P. (1998). See No Evil` is one. */
export function isWhole(closed: string): boolean {
  if (!isFinished(closed)) return false;
  const words = closed.slice(namesLength(closed)).match(/\p{L}{3}|[\ue000\p{Lo}]/gu) ?? [];
  return (
    closed.includes(COVER) ||
    words.length > 2 ||
    FILE.test(closed) ||
    findShortForm(closed.slice(leadLength(closed))) !== null
  );
}

/** Whether `text` only remarks on an address: `(in Russian)`, `(accessed 3 May 2012)`, `[archived]`. */
export function isOnlyRemark(text: string): boolean {
  const bare = text.replace(/[([][^()[\]]{0,80}[)\]]/g, '').trim();
  return /^[>\s.,)]*$/.test(bare) || /^[>\s.,]*(?:accessed|retrieved|viewed|last)[^.]{0,40}$/i.test(bare);
}

// `Stadtarchiv, Best. 12 Nr. 7`, `sygn. 214`: a file in an archive.
const SHELVED =
  /(?<!\p{L})(?:Best|Bestand|Sign|Rep|Akten?|sygn|zesp|cote|carton|caja|leg|busta|box|folder|[Фф]|[Оо]п)\.?\s[^,;]{0,24}\d$/u;

/** Whether `left`, its blanks even, ends as sources do. */
export function isFinished(left: string): boolean {
  const own = left.slice(leadLength(left));
  if (own.length < 120 && (findShortForm(own) !== null || isShortNote(own))) return true;
  const bare = trimSigns(left, '', ' .,');
  return (
    (holdsSource(left) || SHELVED.test(bare.slice(-60))) &&
    (CLOSED.test(bare) || IN_PRESS.test(bare) || CLOSED_IN_WORDS.test(bare.slice(-24)))
  );
}

/** Whether `text` has what only a source has: an address, a year, pages, a quotation mark. */
export function holdsSource(text: string): boolean {
  return text.includes(COVER) || YEAR.test(text) || QUOTED.test(text) || PAGES.test(text) || IN_PRESS.test(text);
}

// What an author heard or was sent (Chicago 14.211 to 14.214) has no name to begin with.
const SPOKEN =
  /^(?:(?:the\s)?author(?:['’]s|\s)|personal\s(?:communication|interview|correspondence|e-?mail)|interview(?:s|ed)?\s|conversation\s|correspondence\s|интервью\s|беседа\s|інтерв['’]ю\s|gespräch\s|interview\s|entretien\s|entrevista\s)/iu;

// `; 2012 May 3-5; Oslo. p. 12-19`: NLM parts the days of a conference and its town by semicolons.
const PLACE_AND_PAGES = /^[A-Z][^\d.;]{2,40}\.\spp?\.\s?\d/u;

/**
 * Whether a source can begin with `right`. Scripts without capitals open a citation with any letter; a particle may stand
 * before a surname.
 */
export function opens(right: string): boolean {
  if (FIELD.test(right) || PLACE_AND_PAGES.test(right)) return false;
  if (findShortForm(right) !== null || sameAuthorLength(right) > 0 || isShortNote(right)) return true;
  if (SPOKEN.test(right)) return holdsSource(right);
  if (
    !/^(?:[\p{Lu}\p{Lo}“„«‘"'”»’《「『<\ue000[(*_]|@\p{L}|(?:de|van|von|der|di|da|la|le|al-|el-|ibn|bin)\s?\p{Lu})/u.test(
      right,
    )
  )
    return false;
  return holdsSource(right);
}

// `РГИА. Ф. 92. Оп. 4. Д. 301`
const FILE = /[Фф]\.\s?\d[^.]{0,8}\.\s[Оо]п\.\s?\d/u;

const BARE_ADDRESS = new RegExp(`^[<\\s(]*${COVER}+[>\\s).,]*$`, 'u');
const COPY = new RegExp(
  `^(?:(?:auch\\s)?(?:digital|online|abrufbar|einsehbar|Auszug|Auszüge|Volltext|Digitalisat|PDF|audio|video|recording|transcript|extracts?|full text|copy|en ligne|extraits?|texte|disponible|texto|текст|запись|копия|онлайн|запис)[^.,;:“„«"\\d]{0,24}:?\\s|[另亦又][见見]\\s?)[<\\s(]*${COVER}+[>\\s).,]*(?:[([][^()[\\]]{3,60}[)\\]]\\.?|[，,]\\s?\\d{4}年\\d{1,2}月\\d{1,2}日[^，。]{0,4}。?)?$`,
  'iu',
);

/** Whether `text` is the address of a copy of what is cited before it: `digital unter: http://… (Zugriff: 14.1.2020)`. */
export function isCopy(text: string): boolean {
  return text.length < 400 && text.includes(COVER) && COPY.test(text.trim());
}

/** Whether `text` is an address and nothing else. */
export function isBareAddress(text: string): boolean {
  return BARE_ADDRESS.test(text.trim());
}
