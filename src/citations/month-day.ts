// Writes months and days as the end of an ISO date, and knows which days there are.

/** `-08` for `8`; null where there is no such month. */
export function monthNumber(month: string | undefined): string | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `-${String(number).padStart(2, '0')}` : null;
}

/** `-08-03` for month `8` and day `3`; null where there is no such day in any month. */
export function monthAndDay(month: string | undefined, day: string | undefined): string | null {
  const head = monthNumber(month);
  const number = Number(day);
  return head !== null && number >= 1 && number <= 31 ? `${head}-${String(number).padStart(2, '0')}` : null;
}

/** Whether the calendar has `date`; a month or a year alone always is. */
export function isDay(date: string): boolean {
  if (date.length < 10) return true;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
