// Finds dates in running text, in the forms and languages of notes, only as precise as printed.

import type { Span } from '../model/document.ts';
import { allMatches } from '../text/all-matches.ts';
import { endsOf } from '../text/ends-of.ts';
import { letterOrDigit } from '../text/letters.ts';
import { DIGIT, EASTERN, OTHER, signsOf } from '../text/signs.ts';
import { AFTER_YEAR, BEFORE_YEAR, DE, dayOf, ORDINAL, WORD } from './date-shapes.ts';
import { basic, dotted } from './digit-dates.ts';
import { foldDigits } from './fold-digits.ts';
import type { FoundDate } from './found-date.ts';
import { isDay } from './month-day.ts';
import { monthOf } from './month-names.ts';

/** A day without a year, as in "The Guardian, 7 March". */
export interface FoundDay extends Span {
  /** `03-07` */
  readonly monthDay: string;
}

// Every form begins or ends at a year; what stands around it is read in a window of this length, so the whole is linear.
const WINDOW = 36;
const YEAR = /(?:1[5-9]|20)\d\d/g;
// Each of them has a letter or digit near its beginning; most years are followed by a sign and an address.
const GOES_ON = /^[^\p{L}\d]{0,3}[\p{L}\d]/u;

/** The dates that `text` prints, in order. Hidden text (covered addresses) holds none. Linear; never throws. */
export function findDates(text: string): readonly FoundDate[] {
  const signs = signsOf(text);
  const isForeign = (signs & (EASTERN | OTHER)) !== 0;
  if ((signs & DIGIT) === 0 && !isForeign) return [];
  const plain = isForeign ? foldDigits(text) : text;
  const found = [...dotted(plain), ...basic(plain)].sort((one, other) => one.start - other.start);
  const years: FoundDate[] = [];
  let next = 0;
  for (const end of endsOf(YEAR, plain)) {
    const index = end - 4;
    while (next < found.length && (found[next]?.end ?? 0) <= index) next += 1;
    if (index < (found[next]?.start ?? Number.POSITIVE_INFINITY) && isYear(plain, index))
      years.push(atYear(plain, index));
  }
  const all = [...found, ...years];
  return withoutOverlaps(all.sort((one, other) => one.start - other.start || other.end - one.end));
}

const DOCKET = /(?<!\p{L})(?:d?nr|j\.?nr|sygn|Az|č\.\s?j|spr|№)\.?:?\s$/u;

// Not the middle of a number (`12,011`, `20,111`), a sum of money, half an ISSN, or a file in an archive (`1501/12345`).
function isYear(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 4);
  const goesOn = next >= 0x2c && next <= 0x39;
  if (goesOn && /^(?:\d|[.,]\d{3}(?!\d)|-\d{3}[\dXx]|\/\d{5})/.test(text.slice(index + 4, index + 10))) return false;
  const before = text.charAt(index - 1);
  // `password: members2017`; but `May2003`
  const word =
    before !== ' ' && LETTER.test(before) ? WORD_AT_END.exec(text.slice(Math.max(0, index - 14), index)) : null;
  if (word !== null && monthOf(word[0]) === null) return false;
  // `dnr 2020/771-2`: a docket.
  if (
    goesOn &&
    /^\/\d/.test(text.slice(index + 4, index + 6)) &&
    DOCKET.test(text.slice(Math.max(0, index - 8), index))
  )
    return false;
  return before === ' ' || !/(?:\d|\d[.,]|[$€£№]|\p{L}\/)$/u.test(text.slice(Math.max(0, index - 2), index));
}

const LETTER = /[a-zà-ÿа-я]/iu;
const WORD_AT_END = /[a-zà-ÿа-я]{4,}$/iu;

const DAY = new RegExp(
  `(?<!${letterOrDigit}|\\.)(?:(\\d{1,2})${ORDINAL}\\s${DE}${WORD}|${WORD}\\.?\\s(\\d{1,2}))(?!${letterOrDigit}|\\s?[-–]\\s?\\d)`,
  'giu',
);

// What each of them needs: most citations have a year and an address only.
const SHORT_NUMBER = /(?<!\d)\d{1,2}(?!\d)/;

/** Days without a year (`7 March`, `March 7`), for a year printed elsewhere. */
export function findDays(text: string): readonly FoundDay[] {
  const found: FoundDay[] = [];
  const plain = foldDigits(text);
  if (!SHORT_NUMBER.test(plain)) return found;
  for (const match of allMatches(DAY, plain)) {
    const tail = dayOf(match[2] ?? match[3] ?? '', match[1] ?? match[4] ?? '');
    if (tail === null) continue;
    found.push({ start: match.index, end: match.index + match[0].length, monthDay: tail.slice(1) });
  }
  return found;
}

const TOWN_OF_JANUARY = /R(?<!\p{L}R)io de Janeiro,?\s$/u;

function atYear(text: string, index: number): FoundDate {
  const year = text.slice(index, index + 4);
  const after = text.slice(index + 4, index + 4 + WINDOW);
  for (const shape of GOES_ON.test(after) ? AFTER_YEAR : []) {
    const match = shape.pattern.exec(after);
    const tail = match === null ? null : shape.read(match.slice(1), year);
    if (match === null || tail === null || !isDay(year + tail)) continue;
    return { start: index, end: index + 4 + match[0].length, date: year + tail, readings: [] };
  }
  const before = text.slice(Math.max(0, index - WINDOW), index);
  for (const shape of before.includes('Janeiro') && TOWN_OF_JANUARY.test(before) ? [] : BEFORE_YEAR) {
    shape.pattern.lastIndex = before.length;
    const [, printed = '', ...parts] = shape.pattern.exec(before) ?? [];
    const tail = printed === '' ? null : shape.read(parts, year);
    if (tail === null || !isDay(year + tail)) continue;
    const start = index - printed.length;
    const date = isRangeOfDays(before, printed) ? (year + tail).slice(0, 7) : year + tail;
    return { start, end: index + 4, date, readings: [] };
  }
  return { start: index, end: index + 4 + (/^[a-z](?![\p{L}\p{N}])/u.test(after) ? 1 : 0), date: year, readings: [] };
}

// `5-6 March 2021` is no single day; of `30 April–2 May 2019` the month it ended in is told.
function isRangeOfDays(before: string, day: string): boolean {
  return (
    /^\d/.test(day) && /\d{1,2}(?:\s\p{L}{3,12}\.?)?\s?[-–]\s?$/u.test(before.slice(0, before.length - day.length))
  );
}

function withoutOverlaps(dates: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of dates) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}
