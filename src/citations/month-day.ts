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

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has `date`; a month or a year alone always is. */
export function isDay(date: string): boolean {
  if (date.length < 10) return true;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0));
}
