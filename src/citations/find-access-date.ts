// Finds the day on which the author saw the page, and where the note says so.

import type { Span } from '../model/document.ts';
import { letter, smallLetters } from '../text/letters.ts';
import { accessCues } from './access-cues.ts';
import { endsInWord, wordsOf } from './cue-words.ts';
import type { FoundDate } from './found-date.ts';
import { COVER } from './mask.ts';

/** The day of access; the span covers the whole statement, brackets included. */
export interface FoundAccess extends Span {
  /** Null where the statement has no year. */
  readonly date: FoundDate | null;
}

const CUES = accessCues.join('|');
const WORDS = wordsOf(accessCues);
// Read backwards from where the date begins, so that one place is tried and not each of the window.
const BEFORE = new RegExp(
  `(?<=(?<!${letter})((?:${CUES})(?![${smallLetters}])[\\s:：,.–—-]{0,3}(?:${letter}{2,9}[\\s:,]{1,2}){0,3}[\\s:：]{0,2}))`,
  'iuy',
);
const AFTER =
  /^\s?(?:閲覧|アクセス|参照|访问|检索|浏览|查阅|上网|登录|登陆|檢索|瀏覽|查閱|造訪|存取|に(?:アクセス|閲覧)|に?最終(?:閲覧|アクセス)|접속|검색|tarihinde)/u;
// What a modification date says is not when the author looked.
const MODIFIED =
  /(?:modified|updated?|revised|published|created|posted|veröffentlicht|aktualisiert|mis à jour|publié|actualizad|publicad|atualizad|обновлен|опубликован|更新|发布)[^\d]{0,24}$/iu;
const WINDOW = 60;
const DAY_AT_END = new RegExp(String.raw`(?:\d\.?\s?${letter}{3,12}|${letter}{3,12}\s\d{1,2})\s?[)\]]?\.?\s*$`, 'u');
const YEARLESS = new RegExp(
  `[([]?\\s?(?:${CUES})(?![${smallLetters}])[\\s:]{0,2}\\d{0,2}\\.?\\s?${letter}{3,12}\\s?\\d{0,2}\\s?[)\\]]?\\.?\\s*$`,
  'iu',
);

/**
 * The access date among `dates` of `text`, whose addresses are covered: the date after a cue, else a date in brackets
 * of its own after the address, else a day between year and volume, else a day after the address where another date stands before it, else (MLA) the last
 * of two days right before `<address>`. Null where the note tells none.
 */
export function findAccessDate(text: string, dates: readonly FoundDate[]): FoundAccess | null {
  for (const date of dates.toReversed()) {
    const start = startOfCued(text, date);
    if (start !== null) return statement(text, start, date.end, dayFirst(date, text.slice(start, date.start)));
  }
  const uncued =
    bracketed(text, dates) ?? afterYear(text, dates) ?? afterAddress(text, dates) ?? beforeAngle(text, dates);
  if (uncued !== null) return statement(text, uncued.start, uncued.end, uncued);
  // A note that ends with its address ends with no day.
  if (text.trimEnd().endsWith(COVER)) return null;
  const yearless = DAY_AT_END.test(text.slice(-30)) ? YEARLESS.exec(text.slice(-120)) : null;
  if (yearless === null) return null;
  const start = Math.max(0, text.length - 120) + yearless.index;
  return { start, end: text.length, date: null };
}

// Where the cue before the date begins, or the date itself where its cue stands elsewhere.
function startOfCued(text: string, date: FoundDate): number | null {
  const cue = cueBefore(text, date);
  if (cue !== null) return cue;
  const isCued = !',.;)]'.includes(text.charAt(date.end)) && AFTER.test(text.slice(date.end, date.end + 12));
  return isCued || isAfterCuedAddress(text, date) ? date.start : null;
}

// `consulta: 11/10/2020`, `hämtad 3/6 2021`: English alone prints the month first.
function dayFirst(date: FoundDate, cue: string): FoundDate {
  const [first] = date.readings;
  return first === undefined || ENGLISH.test(cue) || !/\p{L}/u.test(cue)
    ? date
    : { ...date, date: first, readings: [] };
}

const ENGLISH =
  /^\s*[[(]?\s?(?:(?:date|last|page|site|link|url)\s)?(?:of\s)?(?:access(?![oi](?!\p{L}))|retriev|visit|view|cite|assess|download|consulted|check|listened|watched|as of|on\s)/iu;

function cueBefore(text: string, date: FoundDate): number | null {
  const window = text.slice(Math.max(0, date.start - WINDOW), date.start);
  if (!endsInWord(window, WORDS, 4) || MODIFIED.test(window)) return null;
  BEFORE.lastIndex = window.length;
  const cue = BEFORE.exec(window)?.[1];
  // `Referentenentwurf, Stand: 15. April 2024`: without an address it is the state of the paper.
  if (cue === undefined || (/^stand/iu.test(cue) && !text.includes(COVER))) return null;
  return date.start - cue.length;
}

// `retrieved from www.example.org/a on 3 November 2018`: the address stands between the cue and its day.
function isAfterCuedAddress(text: string, date: FoundDate): boolean {
  const gap = text.slice(Math.max(0, date.start - 8), date.start);
  const between = gap.includes(COVER) ? BEHIND_ADDRESS.exec(gap) : null;
  if (between === null) return false;
  let start = date.start - between[0].length;
  while (start > 0 && text[start - 1] === COVER) start -= 1;
  return CUE_OF_ADDRESS.test(text.slice(Math.max(0, start - 40), start));
}

const BEHIND_ADDRESS = new RegExp(`(?<=${COVER})[>)\\]]?,?\\s(?:on|am|le|el|em|il|op)\\s$`, 'iu');
const CUE_OF_ADDRESS = new RegExp(
  String.raw`(?:accessed|retrieved|downloaded|viewed|visited|abgerufen|consulté|récupéré|recuperado|consultado|acessado)(?:\s${letter}{1,6}){0,2}[\s:<([]*$`,
  'iu',
);

// `URL, [23.05.2005]`, `(2021-04-21)[2023-05-02]`, `[en ligne (12 janvier 2016) : URL]`
function bracketed(text: string, dates: readonly FoundDate[]): FoundDate | null {
  if (!text.includes('[') && !text.includes('(')) return null;
  const first = text.indexOf(COVER);
  const found = dates.findLast((date) => {
    const before = text.slice(Math.max(0, date.start - 24), date.start);
    const isAlone = /[[(]\s?$/u.test(before) && /^\s?[)\]]/u.test(text.slice(date.end, date.end + 2));
    if (!isAlone || date.date.length < 10) return false;
    if (/\[$/.test(before.trimEnd()) && ONLINE_MARK.test(text.slice(0, date.start))) return true;
    if (first >= 0 && date.start > first) return true;
    return /\[$/u.test(before.trimEnd())
      ? /[)\]]\s?\[$/u.test(before.trimEnd())
      : /(?:en ligne|online|on-line|en línea|internet)\s\($/iu.test(before);
  });
  return found ?? null;
}

// GB/T 7714 prints the day of access in brackets of its own after a source whose mark says that it is online.
const ONLINE_MARK = /\[[A-Z]{1,2}\/OL\]/;

// `2014, 8 de abril de 2016; 13(33)`: a later day between the year and the volume (Vancouver without its brackets).
function afterYear(text: string, dates: readonly FoundDate[]): FoundDate | null {
  const found = dates.find((date, index) => {
    const before = dates[index - 1];
    if (before === undefined || before.date.length !== 4 || date.date.length !== 10) return false;
    const isBetween =
      /^,?\s$/.test(text.slice(before.end, date.start)) && /^;\s?\d/.test(text.slice(date.end, date.end + 4));
    return isBetween && before.date < date.date.slice(0, 4);
  });
  return found ?? null;
}

function afterAddress(text: string, dates: readonly FoundDate[]): FoundDate | null {
  const last = text.lastIndexOf(COVER);
  const [first] = dates;
  const after = dates.at(-1);
  if (last < 0 || first === undefined || after === undefined || first.start > last || after.start < last) return null;
  const gap = text.slice(last + 1, after.start);
  const isNear = /^[>\s.,;，。、)\]]*[([（［]?$/u.test(gap) && after.date.length === 10;
  return isNear && first.date <= after.date ? after : null;
}

// MLA to its seventh edition: `2 Aug. 2001. 23 Jan. 2002 <http://…>`.
function beforeAngle(text: string, dates: readonly FoundDate[]): FoundDate | null {
  const address = text.indexOf(COVER);
  if (address < 0 || dates.length < 2) return null;
  const angle = text[address - 1] === '<' ? address - 1 : address;
  const before = dates.filter((found) => found.end <= angle);
  const date = before.at(-1);
  // Without the brackets it takes two days with nothing but a stop and an hour between them.
  const other = before.at(-2);
  const isSecond = date !== undefined && other?.date.length === 10 && HOUR.test(text.slice(other.end, date.start));
  if (angle === address && !isSecond) return null;
  return date !== undefined && date.date.length === 10 && text.slice(date.end, angle).trim() === '' ? date : null;
}

const DAY_SIGN = /^\s?(?:г\.|р\.|d\.\)?|日?(?:访问|检索|浏览|查阅|檢索|瀏覽|查閱|閲覧)|日)/u;
const TO_ADDRESS = new RegExp(
  `^,?\\s(?:from|at|on|em|en|de|à|sur|su|da|auf|unter|von|na|z|på|fra|от|на|з)(?=\\s?[<(]?${COVER})`,
  'u',
);

// `4 Feb. 2000. 11:00 a.m. 19 Mar. 2001 http://…`
const HOUR = /^[.,;]?\s(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?(?:\s[A-Z]{2,4})?[.,;]?\s)?$/u;

function statement(text: string, start: number, end: number, date: FoundDate): FoundAccess {
  const opener = /[[(（]\s?$/u.exec(text.slice(Math.max(0, start - 3), start));
  const closer = /^[\s\p{L}.]{0,6}[)\]）]/u.exec(text.slice(end, end + 8));
  if (opener !== null && closer !== null) return { start: start - opener[0].length, end: end + closer[0].length, date };
  const behind = text.slice(end, end + 10);
  // `Consultado em 10 de setembro de 2015 em http://…`
  return {
    start,
    end: end + (TO_ADDRESS.exec(behind)?.[0].length ?? DAY_SIGN.exec(behind)?.[0].length ?? 0),
    date,
  };
}
