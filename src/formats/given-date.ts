// Dates in the fields of reference managers: ISO 8601, slashes, month names by their first letters, years before 年.

import type { PartialDate } from '../model/place.ts';

// How months begin in English, German, the Romance languages, Dutch, those of the North, Polish, Russian and Ukrainian.
const MONTHS = [
  'jan|jän|gen|ene|sty|янв|січ',
  'feb|fév|fev|lut|фев|лют',
  'mar|mär|mrt|maa|мар|бер',
  'apr|avr|abr|kwi|апр|кві',
  'may|mai|maj|mei|mag|мая|май|тра',
  'jun|juin|giu|cze|июн|чер',
  'jul|juil|lug|lip|июл|лип',
  'aug|aoû|ago|sie|авг|сер',
  'sep|set|wrz|сен|вер',
  'oct|okt|ott|out|paź|окт|жов',
  'nov|lis|ноя|лис',
  'dec|déc|dez|dic|des|gru|дек|гру',
].map((names) => new RegExp(`^(?:${names})`, 'u'));

/** A date only as precise as its parts are sound; null without a year. A wrong day leaves the month standing. */
export function partialDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 2999) return null;
  if (month === null || !Number.isInteger(month) || month < 1 || month > 12) return String(year);
  const yearMonth = `${year}-${pad(month)}`;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === null || !Number.isInteger(day) || day < 1 || day > lastDay) return yearMonth;
  return `${yearMonth}-${pad(day)}`;
}

/** The number of a month: `3`, `03`, `mar`, `March`, `Mär`, `marzo`, `марта`; null for anything else. */
export function monthNumber(field: string): number | null {
  const name = field.trim().toLowerCase();
  if (/^\d{1,2}$/.test(name)) return Number(name);
  const index = MONTHS.findIndex((begins) => begins.test(name));
  return index === -1 ? null : index + 1;
}

/**
 * The date in a field: `2011-06-08T10:00Z`, `2011/06/08/`, `20110608`, `8 June 2011`, `June 8, 2011`, `08.06.2011`,
 * `8 de junio de 2011`, `2011年6月8日`, `June 2011`, `2011`. Of a range, its beginning. Null where none of these is found.
 */
export function readDateField(field: string): PartialDate | null {
  const text = field.slice(0, 200).trim();
  const eastern = /(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?/u.exec(text);
  if (eastern !== null) return partialDate(Number(eastern[1]), number(eastern[2]), number(eastern[3]));
  const iso = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return partialDate(Number(iso[1]), number(iso[2]), number(iso[3]));
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?[\s.-]{1,3}(?:de\s)?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de\s)?(\d{4})(?!\d)/u.exec(
      text,
    );
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /(\p{L}{3,12})\.?\s{1,3}(?:(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3})?(\d{4})(?!\d)/u.exec(text);
  if (monthFirst !== null) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  // Only the dot says that the day stands first: with slashes it is the month in one country, the day in the next.
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dotted !== null) return partialDate(Number(dotted[3]), number(dotted[2]), number(dotted[1]));
  const year = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text);
  return year === null ? null : partialDate(Number(year[1]), null, null);
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | null {
  return partialDate(Number(year), monthNumber(month ?? ''), number(day));
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
