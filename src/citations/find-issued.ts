// Chooses among a citation's dates the one on which its source was issued.

import type { PartialDate } from '../model/document.ts';
import { letter } from '../text/letters.ts';
import type { FoundAccess } from './find-access-date.ts';
import { findDays } from './find-dates.ts';
import type { FoundDate } from './found-date.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { COVER } from './mask.ts';
import { monthOf } from './month-names.ts';
import { isShelfMark } from './shelf-mark.ts';

/**
 * The date of issue: the one before the title where the convention puts it there, made precise by a day of the same
 * year; else the most precise and last one outside the title. Null where none is printed.
 * `url` decides between day and month of `03/08/2011` where its path holds the date.
 */
export function findIssued(
  print: Print,
  laid: Laid | null,
  access: FoundAccess | null,
  urls: readonly string[],
): PartialDate | null {
  const usable = print.dates.filter((date) => date !== access?.date && !isNoDate(print.text, date));
  const outside = usable.filter((date) => !isInside(date, laid));
  const own = outside.length > 0 ? [] : usable.filter((date) => isOwnDate(print.text, date, laid));
  const dates = [...outside, ...own].map((date) =>
    date.readings.length === 0 ? date : { ...date, date: decided(date, urls) },
  );
  const ahead = laid?.dateAhead;
  if (ahead !== undefined) {
    const year = decided(ahead, urls).slice(0, 4);
    // `(2009), “Title”, Rivista, numero 2 (luglio 2009)`
    const precise =
      dates.find((date) => date.date.length === 10 && date.date.startsWith(year)) ??
      dates.find((date) => date.date.length === 7 && date.date.startsWith(year) && isOfIssue(print.text, date));
    return precise?.date ?? withDay(print, laid, decided(ahead, urls));
  }
  const numbered = numberedDay(print.text);
  if (numbered !== null) return numbered;
  const enacted = ACT.test(print.text) ? usable.find((date) => isEnacted(print.text, date)) : undefined;
  if (enacted !== undefined) return enacted.date;
  const [best] = dates.toSorted(
    (one, other) => rank(print.text, other) - rank(print.text, one) || other.start - one.start,
  );
  return best === undefined ? null : withDay(print, laid, best.date);
}

// In brackets of its own, or the last field before the address.
function isOfIssue(text: string, { start, end }: FoundDate): boolean {
  if (text[start - 1] === '(' && text[end] === ')') return true;
  return /^[\s.,)]*(?:[<(]?\ue000|$)/u.test(text.slice(end)) && !text.slice(0, start).includes('\ue000');
}

// An act bears the day on which it was passed; the gazette that printed it came later.
const ACT = new RegExp(
  String.raw`^\s*(?:(?:council|commission|executive|presidential|federal|implementing|delegated)\s){0,2}(?:directive|regulation|decision|resolution|order|decree|act|law)(?!${letter})|^\s*(?:décret|arrêté|loi|ordonnance|verordnung|gesetz|beschluss|erlass|ley|real decreto|decreto|orden|lei|portaria|legge|d\.?\s?(?:p\.\s?r|lgs|l)\.|l\.\s(?=\d)|decreto\slegislativo|ustawa|rozporządzenie|zákon|lov|lag|закон|указ|постановлени|приказ|распоряжени|решени|наказ|рішенн)`,
  'iu',
);

// `Ley 39/2015, de 1 de octubre`: in Spain the number tells the year of the day.
function numberedDay(text: string): PartialDate | null {
  const [head, year] =
    /^\s*(?:[Ll]ey|[Rr]eal [Dd]ecreto|[Dd]ecreto|[Oo]rden)[^/,]{1,40}\/((?:19|20)\d\d),\sde\s/u.exec(text) ?? [];
  if (head === undefined) return null;
  const day = findDays(text.slice(head.length, head.length + 30))[0];
  return day === undefined || day.start > 0 ? null : `${year}-${day.monthDay}`;
}

// `Legge 28 febbraio 1985, n. 47`, `D.p.r. 6 giugno 2001`: Italian puts the day right behind the kind of act.
const BARE_ACT = /^\s*(?:legge|l\.|decreto(?:\s\p{Ll}+){0,3}|d\.?\s?(?:p\.\s?r|lgs|l|m)\.)\s$/iu;

function isEnacted(text: string, date: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.start - 6), date.start);
  const isCued = /(?:\bof|\bdu|\bvom|\bde|\bdel|\sdnia|\sze\sdne|(?<!\p{L})от|(?<!\p{L})від)\s$/u.test(before);
  return date.date.length === 10 && (isCued || BARE_ACT.test(text.slice(0, date.start)));
}

// `On the support of villages: decree of 07.05.2012`, `Annual Report 2011`: a document's own date stands in its title.
function isOwnDate(text: string, date: FoundDate, laid: Laid | null): boolean {
  const before = text.slice(Math.max(0, date.start - 7), date.start);
  // `（2011年2月25日通过）`: the day on which an act was passed.
  if (/^日?(?:通过|公布|发布|颁布|施行|修订|修正)/u.test(text.slice(date.end, date.end + 4))) return true;
  // `… beslut 2021-11-19`: nothing of the title follows it.
  const isLast = laid !== null && laid.title !== null && date.end >= laid.title.end - 1;
  if (date.date.length === 10)
    return isLast || /(?:\bof|\bdated|\bvom|\bv\.|\bdu|\bdel|(?<!\p{L})от|(?<!\p{L})від)\s$/u.test(before);
  return isLast && !/\d\s?[-–]\s?$/.test(before);
}

function isInside(date: FoundDate, laid: Laid | null): boolean {
  const title = laid?.title ?? null;
  const authors = laid?.authors ?? null;
  if (title !== null && date.start >= title.start && date.end <= title.end) return true;
  return authors !== null && date.start >= authors.start && date.end <= authors.end;
}

// Words between which and a date nothing but the date's own cue stands: a change, a capture, a leak, a reprint.
const NOT_ISSUED = new RegExp(
  String.raw`(?:modified|updated|last edited|mis à jour|aktualisiert|обновлен${letter}{0,2}|archived(?: copy)?(?: \(${letter}{2,12}\))?(?: from the original)?|released by ${letter}{2,20}|(?:rpt|repr|reprint(?:ed)?|reissued|nachdr(?:uck)?|réimpr|réédité|переизд)\.?(?:\s\d{4},)?)[^\d.;]{0,16}$`,
  'iu',
);

// `https://… The file has a gap for 1916.`: a year in a clause behind the address.
const REMARK =
  /\ue000[\s.)>]*\.\s(?!\p{L}*(?:[Pp]ubli|[Pp]osted|[Ii]ssued|[Vv]eröff|[Оо]публ))\p{Lu}\p{Ll}*(?:\s\p{L}+){2,12}\s$/u;

// `Hamburg: Kaiverlag 2012 (dt. u. d. T. „Treibgut“, München 2019)`
const OTHER_EDITION = /\((?:dt|engl|frz|ital|span|russ|poln|tr|trad|рус|англ|укр)\.\s[^()]{0,60}$/u;

// `2002. С. 118 (запись 1930 г.)`, `1934 (2.ª ed., Madrid, 1951)`: a remark in brackets behind a year.
const ASIDE = /(?:1[5-9]|20)\d\d(?!\d)[^()]{0,40}\s\((?:\p{Ll}{3}|\d{1,2}\.?\s?[ªºa°]?\.?\s\p{Ll})[^()]{0,60}$/u;

// Pages, numbers and sums that look like years; dates of a change.
function isNoDate(text: string, date: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.start - 24), date.start);
  const after = text.slice(date.end, date.end + 8);
  if (NOT_ISSUED.test(text.slice(Math.max(0, date.start - 48), date.start))) return true;
  if (text.includes('(') && OTHER_EDITION.test(text.slice(Math.max(0, date.start - 70), date.start))) return true;
  // `object file 1923.7.1`: a museum counts by the year of acquisition.
  if (date.date.length > 4) return /^\d{4}\.\d/.test(text.slice(date.start)) && isShelfMark(text, date.start);
  // `2010 [1972]`: when the work first came out.
  if (isShelfMark(text, date.start) || (/\d{4}\s?\[$/.test(before) && after.startsWith(']'))) return true;
  if (text.includes('(') && ASIDE.test(text.slice(Math.max(0, date.start - 100), date.start))) return true;
  const window = text.slice(Math.max(0, date.start - 120), date.start);
  if (window.includes(COVER) && REMARK.test(window)) return true;
  if (/(?:\bpp?\.?|\bS\.|\bс\.|№|\bno\.?|\bnr\.?|:|\bvol\.?)\s?$/iu.test(before) && !/:\s$/.test(before)) return true;
  return /^\s?[-–]\s?\d{1,4}\b/u.test(after) && /[,:]\s?$/.test(before) && !/^\s?[-–]\s?(?:19|20)\d\d/u.test(after);
}

function rank(text: string, date: FoundDate): number {
  const isEnclosed = /[([（]\s?$/u.test(text.slice(Math.max(0, date.start - 2), date.start));
  // `2003–2005` is a span of time, more often a subject than a date of issue.
  const isRange =
    /\d\s?[-–]\s?$/u.test(text.slice(Math.max(0, date.start - 3), date.start)) ||
    /^\s?[-–]\s?\d{4}/u.test(text.slice(date.end, date.end + 7));
  // `; 2001 Sep 13-15; Leeds`: the days of a conference (NLM) count where no year of print follows.
  const isEvent =
    /;\s$/.test(text.slice(Math.max(0, date.start - 2), date.start)) &&
    /^(?:-\d{1,2})?;\s\p{Lu}/u.test(text.slice(date.end, date.end + 8));
  return (isEvent ? -30 : 0) + date.date.length * 2 + (isEnclosed ? 3 : 0) - (isRange ? 4 : 0);
}

// `03/08/2011` is the day that the address's path tells, `/2011/08/03/` or `/20110803/`; else the year alone is sure.
function decided(date: FoundDate, urls: readonly string[]): PartialDate {
  const told = date.readings.filter((reading) => urls.some((url) => holdsDay(url, reading)));
  return told.length === 1 ? (told[0] ?? date.date) : date.date;
}

function holdsDay(url: string, day: PartialDate): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const plain = [
    `${year}${month}${date}`,
    `${year}/${month}/${date}`,
    `${year}-${month}-${date}`,
    `${year}/${Number(month)}/${Number(date)}`,
  ];
  return plain.some((form) => url.includes(form));
}

// `2011. … Wired, 7 March.`: the day stands apart from its year.
function withDay(print: Print, laid: Laid | null, date: PartialDate): PartialDate {
  if (date.length !== 4 || laid === null) return date;
  const rest = print.text.slice(laid.rest.start, laid.rest.end);
  const taken = print.dates.map((found) => ({
    start: found.start - laid.rest.start,
    end: found.end - laid.rest.start,
  }));
  const days = findDays(rest).filter((day) => !taken.some((span) => day.start < span.end && day.end > span.start));
  const [day, other] = days;
  const full = day === undefined ? date : `${date}-${day.monthDay}`;
  // `(2000). Title. Quarterly, 13, no. 2 (April)`
  const month = day === undefined ? monthOf(/\d\s?\((\p{L}{3,10})\.?\)/u.exec(rest)?.[1] ?? '') : null;
  if (month !== null) return `${date}-${String(month).padStart(2, '0')}`;
  return day === undefined || other !== undefined || Number.isNaN(Date.parse(full)) ? date : full;
}
