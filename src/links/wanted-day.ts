// Chooses the day whose snapshot an editor wants, from all the citations of one address.

import type { PartialDate } from '../model/document.ts';
import type { Citing, WantedDay } from '../model/link.ts';

/**
 * The earliest day of access where a citation gives one: the author saw the page then. Else the most precise date of
 * issue, of equals the earliest. Null where no citation is dated.
 */
export function wantedDay(citedBy: readonly Citing[]): WantedDay | null {
  const accessed = earliest(datesOf(citedBy, 'accessed'));
  if (accessed !== null) return { date: accessed, from: 'accessed' };
  const issued = datesOf(citedBy, 'issued');
  const precision = issued.reduce((most, date) => Math.max(most, date.length), 0);
  const date = earliest(issued.filter((one) => one.length === precision));
  return date === null ? null : { date, from: 'issued' };
}

function datesOf(citedBy: readonly Citing[], from: 'accessed' | 'issued'): readonly PartialDate[] {
  return citedBy.map((citing) => citing[from]).filter((date) => date !== null);
}

function earliest(dates: readonly PartialDate[]): PartialDate | null {
  return dates.reduce<PartialDate | null>((first, date) => (first === null || date < first ? date : first), null);
}
