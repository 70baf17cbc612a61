// Dates in the fields of reference managers: ISO 8601, slashes, and English or abbreviated month names.

import type { PartialDate } from '../model/place.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date only as precise as its parts are sound; null without a year. A wrong day leaves the month standing. */
export function partialDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 2999) return null;
  if (month === null || !Number.isInteger(month) || month < 1 || month > 12) return String(year);
  const yearMonth = `${year}-${pad(month)}`;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === null || !Number.isInteger(day) || day < 1 || day > lastDay) return yearMonth;
  return `${yearMonth}-${pad(day)}`;
}

/** The number of a month: `3`, `03`, `mar`, `March`; null for anything else. */
export function monthNumber(field: string): number | null {
  const name = field.trim().toLowerCase();
  if (/^\d{1,2}$/.test(name)) return Number(name);
  const index = MONTHS.indexOf(name.slice(0, 3));
  return index === -1 ? null : index + 1;
}

/**
 * The date in a field: `2011-06-08T10:00Z`, `2011/06/08/`, `20110608`, `8 June 2011`, `June 8, 2011`, `08.06.2011`,
 * `June 2011`, `2011`. Of a range, its beginning. Null where none of these is found.
 */
export function readDateField(field: string): PartialDate | null {
  const text = field.slice(0, 200).trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return partialDate(Number(iso[1]), number(iso[2]), number(iso[3]));
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]{1,3}(\p{L}{3,12})\.?,?[\s-]{1,3}(\d{4})(?!\d)/u.exec(text);
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
