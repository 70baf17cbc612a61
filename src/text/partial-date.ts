// Dates that are only as precise as printed: 2011, 2011-06 or 2011-06-08.

import type { PartialDate } from '../model/place.ts';

const DAY_MS = 86_400_000;

/** First and last day of the period that the date names, as UTC days (`2011-06` -> 2011-06-01, 2011-06-30). */
export function periodOf(date: PartialDate): { readonly first: string; readonly last: string } {
  const [year = '1970', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(last).padStart(2, '0')}` };
}

/**
 * Whole days from a printed date to a moment (ISO 8601), counted in UTC: negative where the moment lies before the
 * period, 0 where it lies within it.
 */
export function daysBetween(date: PartialDate, moment: string): number {
  const { first, last } = periodOf(date);
  const day = Date.parse(`${moment.slice(0, 10)}T00:00:00Z`);
  const firstDay = Date.parse(`${first}T00:00:00Z`);
  const lastDay = Date.parse(`${last}T00:00:00Z`);
  if (day < firstDay) return Math.round((day - firstDay) / DAY_MS);
  if (day > lastDay) return Math.round((day - lastDay) / DAY_MS);
  return 0;
}

// A list, since the first question to Intl takes 9 ms.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The date for a reader: `11 November 2011`, `June 2011`, `1997`. */
export function readableDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
