// The shapes of dates around a year, in the languages of notes: what stands before it, and what follows it.

import { letter, wordCharacter } from '../text/letters.ts';
import { monthAndDay, monthNumber } from './month-day.ts';
import { monthOf } from './month-names.ts';

/** What may follow the number of a day. */
export const ORDINAL = '(?:st|nd|rd|th|er|re|º|ª|°|\\.|-?го|-?е)?';
/** A word that may be a month. */
export const WORD = `(${letter}${wordCharacter}{1,13})`;
/** What stands between a day, its month and its year. */
export const DE = `(?:(?<!${letter})(?:(?:de|del|of|di|d’|d')\\s+|m\\.\\s+))?`;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** One shape; `read` makes the tail of the date, `-05-03`, empty where a year alone is sure. */
export interface Shape {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], year: string) => string | null;
}

// Quarterlies are dated by the season or the quarter, which belongs to no month for certain.
const SEASON =
  'spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|весна|лето|осень|зима|Q[1-4]|[1-4]Q|(?:[1-4]|I{1,3}|IV)\\.? ?(?:quartal|кв\\.|квартал)|T[1-4]';

// Matched backwards from one place, and not forwards from each before it.
const behind = (source: string, flags = 'iu') => new RegExp(`(?<=(${source}))`, `${flags}y`);

// Read backwards from a year: `3 May 2012`, `May 3, 2012`, `3 de mayo de 2012`, `17. März 2005`, `July 2004`.
export const BEFORE_YEAR: readonly Shape[] = [
  {
    pattern: behind(`(?<!\\d)(\\d{1,2})${ORDINAL}[\\s-]{0,2}${DE}${WORD}\\.?,?[\\s-]{0,2}${DE}[(]?`),
    read: ([day, month]) => dayOf(month, day),
  },
  {
    pattern: behind(`${WORD}\\.?[\\s]{0,2}(\\d{1,2})${ORDINAL}\\s?,?\\s{0,2}[(]?`),
    read: ([month, day]) => dayOf(month, day),
  },
  // `hämtad 3/4 2012`, `den 3/4 2012`: the day comes first in the North, and a double issue has no such word before it.
  {
    pattern: behind(
      String.raw`(?<=(?:(?<!\p{L})(?:den|d\.|hämta[dt]|läst|besökt|besø[kg]t|hentet|lest)|[(:])\s?)(\d{1,2})/(\d{1,2})\s[-–]?\s?`,
      'u',
    ),
    read: ([day, month]) => monthAndDay(month, day),
  },
  // `Dagposten 4/11 2009`: newspapers of the North; `Tidskrift 3/4 2012` is a double issue, and `nr 5/9 2012` its number.
  {
    pattern: behind(
      String.raw`(?<=\p{L}{2}[.,]?\s)(?<!(?<!\p{L})(?:nr|no|vol|årg|[Hh]|[Hh]ft|[Hh]äfte)[.,]?\s)(\d{1,2})/(\d{1,2})\s`,
      'u',
    ),
    read: ([day, month]) => (Number(month) === Number(day) + 1 ? null : monthAndDay(month, day)),
  },
  // `12-III-1929`, `12 III 1929`, `12.III.1929`
  {
    pattern: behind(String.raw`(?<![\d.])(\d{1,2})(?:\.\s?|[-/\s])(I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:\.\s?|[-/\s])`, 'u'),
    read: ([day, month]) => monthAndDay(String(ROMAN.indexOf(month ?? '') + 1), day ?? ''),
  },
  // `Sept. 5–7, 2012` is no single day either.
  {
    pattern: behind(`${WORD}\\.?\\s\\d{1,2}\\s?[-–—]\\s?\\d{1,2},?\\s{1,2}`),
    read: ([month]) => monthIn(month),
  },
  {
    pattern: behind(`(?:[-–—/]\\s?|\\b(?:to|and|bis)\\s)${WORD}\\.?,?\\s{1,2}${DE}`),
    read: ([month]) => (monthIn(month) === null ? null : ''),
  },
  { pattern: behind(`${WORD}\\.?,?[\\s-]{0,2}${DE}`), read: ([month]) => monthIn(month) },
  { pattern: behind(`(?<![\\p{L}\\d])(?:${SEASON})[,/]?\\s{1,2}`), read: () => '' },
];

// Read onwards from a year: `2014 Nov 30`, `(2010, January 28)`, `2010 m. lapkričio 15 d.`, `2009年8月3日`, `2011년 8월`.
export const AFTER_YEAR: readonly Shape[] = [
  // `(2019, August 8–11)`, `(2012, May/June)`: a conference's days, a double issue.
  {
    pattern: new RegExp(`^,?\\s${WORD}\\.?\\s\\d{1,2}\\s?[-–—]\\s?(?:\\p{L}{3,12}\\s)?\\d{1,2}(?=[\\s.,;)\\]])`, 'iu'),
    read: ([month]) => monthIn(month),
  },
  {
    pattern: new RegExp(`^[a-z]?[.,]?\\s?(?:m\\.\\s)?${WORD}\\.?\\s(\\d{1,2})(?!\\d|:|,?\\s\\d{4})${ORDINAL}`, 'iu'),
    read: ([month, day]) => dayOf(month, day),
  },
  {
    pattern: new RegExp(`^,?\\s${WORD}\\.?\\s?[-–—/]\\s?\\p{L}{3,12}\\.?(?=[\\s.,;:)\\]])`, 'iu'),
    read: ([month]) => (monthIn(month) === null ? null : ''),
  },
  { pattern: new RegExp(`^,?\\s(?:${SEASON})(?=[\\s.,;:)\\]])`, 'iu'), read: () => '' },
  // `(2015, 8 de setembro)`, `(2019, 3. Mai)`: APA in the languages that put the day first.
  {
    pattern: new RegExp(`^[a-z]?,\\s(\\d{1,2})${ORDINAL}\\s${DE}${WORD}(?=[)\\]])`, 'iu'),
    read: ([day, month]) => dayOf(month, day),
  },
  // `1934. 19 янв.`, `2014. — 3 апреля`: the day of a newspaper (GOST 7.1).
  {
    pattern: new RegExp(`^\\.\\s(?:[–—-]\\s)?(\\d{1,2})\\s${WORD}(?=[.,;)]|\\s*$)(?!\\.?,?\\s\\d{4})`, 'iu'),
    read: ([day, month]) => dayOf(month, day),
  },
  // `2021. 3. 4.`
  {
    pattern: /^\.\s(\d{1,2})\.\s(\d{1,2})\.?(?=\s?[)\],]|\s*$)/u,
    read: ([month, day]) => monthAndDay(month, day),
  },
  {
    pattern: /^\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/u,
    read: ([month, day]) => monthAndDay(month, day),
  },
  { pattern: /^\s?[年년]\s?(\d{1,2})\s?[月월]/u, read: ([month]) => monthNumber(month) },
  { pattern: /^[-‐–/.](\d{1,2})[-‐–/.](\d{1,2})(?!\d)/u, read: ([month, day]) => monthAndDay(month, day) },
  { pattern: /^-(0[1-9]|1[0-2])(?![\d-])/u, read: ([month]) => monthNumber(month) },
  { pattern: new RegExp(`^,?\\s${WORD}(?=[\\s.,;:)\\]]|$)(?!\\.?,?\\s\\d)`, 'iu'), read: ([month]) => monthIn(month) },
];

/** `-05-03`; null where `month` is none. */
export function dayOf(month: string | undefined, day: string | undefined): string | null {
  const number = monthOf(month ?? '');
  return number === null ? null : monthAndDay(String(number), day ?? '');
}

function monthIn(month: string | undefined): string | null {
  const number = monthOf(month ?? '');
  return number === null ? null : `-${String(number).padStart(2, '0')}`;
}
