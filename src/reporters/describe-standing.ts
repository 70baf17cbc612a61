// Why a link in trouble does not fail a run: a person accepts it, or the baseline holds it.

import type { ReportedLink } from '../model/report.ts';
import { readableDate } from '../text/partial-date.ts';
import { printableLine } from '../text/printable.ts';

/** `accepted until 1 March 2027: the author has a copy`, `known from the baseline`; null for a link that stands for itself. */
export function describeStanding({ accepted, known, verdict }: ReportedLink): string | null {
  if (accepted !== undefined) {
    const until = accepted.until === null ? '' : ` until ${readableDate(accepted.until)}`;
    return printableLine(`accepted${until}: ${accepted.reason}`);
  }
  return known && verdict !== 'alive' ? 'known from the baseline' : null;
}
