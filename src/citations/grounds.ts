// Tells how firmly a reading by conventions stands: what italics, a convention's own sign or the order of fields show.

import type { Venue } from './find-container.ts';
import { containerInItalics } from './italics.ts';
import type { Laid, Print } from './layouts/layout.ts';
import type { Grounds, SettledField } from './settle.ts';

/** The grounds of what a convention read as `laid` and `venue`; `laid` is null where none did. */
export function groundsOf(print: Print, laid: Laid | null, venue: Venue): Grounds {
  const sure = new Set<SettledField>();
  if (laid === null) return { sure, isDated: false };
  const { title, dateAhead } = laid;
  // `E-mail from Ida Roe to Maria Okello`: the convention of what has no title.
  const isSet = print.italics.some(({ start, end }) => start === title?.start && end === title.end);
  if (title === null || isSet) sure.add('title');
  // `Interfax, March 12, 2010`: where no title is, the day shows the newspaper.
  const isPeriodical = title === null && venue.container !== null;
  const isShown = laid.container !== undefined || containerInItalics(print, laid) !== null;
  if (isPeriodical || isShown || isBeforeDay(print, venue.container)) sure.add('container');
  if (laid.imprint !== undefined) sure.add('publisher');
  return { sure, isDated: dateAhead !== undefined && title !== null && dateAhead.start < title.start };
}

// `“A Joint Statement”, Mintrans, June 12, 2003`: what stands between a title and a day appeared on it.
function isBeforeDay({ text, dates }: Print, container: string | null): boolean {
  const at = container === null ? -1 : text.indexOf(container);
  if (container === null || at < 0) return false;
  const end = at + container.length;
  return dates.some(({ start, date }) => date.length === 10 && /^,\s$/.test(text.slice(end, start)));
}
