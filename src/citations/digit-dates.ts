// Finds the dates that are printed in digits: `03.08.2011`, `20110803`, `平成23年8月3日`.

import type { FoundDate } from './found-date.ts';
import { isDay, monthAndDay, monthNumber } from './month-day.ts';

// `03.08.2011` is day first wherever dots are used; a slash or hyphen leaves it open unless one number tells.
/** Days in three numbers whose last is the year. */
export function dotted(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d[\s./–-]\s?\d\d?[\s./–-]\s?\d/.test(text)) return found;
  const pattern = /(?<![\d.,/])(\d{1,2})(\s?[./]\s?|[-–]|\s)(\d{1,2})\2((?:1[5-9]|20)\d\d|\d\d)(?![\d/-])/g;
  for (const match of text.matchAll(pattern)) {
    const [, first = '', sign = '', second = '', printed = ''] = match;
    if (printed.length === 2 && !sign.includes('/') && !sign.includes('.')) continue;
    const year = printed.length === 2 ? centuryOf(printed) : printed;
    const readings = [monthAndDay(second, first), monthAndDay(first, second)].map((tail) =>
      tail === null ? null : year + tail,
    );
    const [dayFirst = null, monthFirst = null] = readings.map((date) => (date !== null && isDay(date) ? date : null));
    const span = { start: match.index, end: match.index + match[0].length };
    if (dayFirst === null && monthFirst === null) continue;
    if (sign.includes('.') || monthFirst === null || dayFirst === monthFirst) {
      const date = dayFirst ?? monthFirst;
      if (date !== null) found.push({ ...span, date, readings: [] });
    } else if (dayFirst === null) found.push({ ...span, date: monthFirst, readings: [] });
    else found.push({ ...span, date: year, readings: [dayFirst, monthFirst] });
  }
  return found;
}

// `20110803`, and the years of eras that East Asia counts.
/** Days without signs between, and the years of eras. */
export function basic(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  if (!/\d{8}|年/.test(text)) return found;
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}./-])((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\p{L}\p{N}])/gu,
  )) {
    const date = `${match[1]}-${match[2]}-${match[3]}`;
    if (isDay(date)) found.push({ start: match.index, end: match.index + 8, date, readings: [] });
  }
  // Meiji 1868, Taisho 1912, Showa 1926, Heisei 1989, Reiwa 2019, the Republic of China 1912: the first year of each is 1.
  for (const match of text.matchAll(
    /(明治|大正|昭和|平成|令和|民[國国])(\d{1,3}|元)年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g,
  )) {
    const year = (ERAS[match[1] ?? ''] ?? 0) + (match[2] === '元' ? 1 : Number(match[2]));
    const tail = match[4] === undefined ? monthNumber(match[3] ?? '') : monthAndDay(match[3] ?? '', match[4]);
    found.push({ start: match.index, end: match.index + match[0].length, date: `${year}${tail ?? ''}`, readings: [] });
  }
  return found;
}

// The year before the first of each.
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};

// Two-digit years of notes are this century's unless that lies ahead.
function centuryOf(year: string): string {
  return Number(year) <= 40 ? `20${year}` : `19${year}`;
}
