// Composes the two bounded queries of the capture index: the captures from a day on, and those before it.

import type { WantedDay } from '../model/link.ts';
import { isoOfMs, periodOf, timestampOf } from './timestamp.ts';

/** Rows asked for on one side of the wanted day. */
const ROWS_A_SIDE = 40;

/**
 * The query addresses in the order to ask them in; the second is needed only where the first leaves the choice open.
 *
 * Two bounded queries and not `closest`: without `sort=closest` that parameter does not sort, and with it a limit makes
 * the server read one block of its index only, which misses the true nearest (internetarchive/wayback#237). A negative
 * limit gives the last rows (wayback-cdx-server README). Only errors and redirects are filtered out, so that revisit
 * rows, whose status is `-`, stay.
 */
export function cdxQueries(endpoint: string, url: string, wanted: WantedDay | null): readonly string[] {
  const base = `${endpoint}/cdx/search/cdx?url=${encodeURIComponent(url)}&output=json&filter=${encodeURIComponent('!statuscode:[345]..')}`;
  const period = wanted === null ? null : periodOf(wanted.date);
  if (period === null) return [`${base}&limit=-${ROWS_A_SIDE}`];
  const from = timestampOf(isoOfMs(period.startMs));
  const to = timestampOf(isoOfMs(period.startMs - 1000));
  return [`${base}&from=${from}&limit=${ROWS_A_SIDE}`, `${base}&to=${to}&limit=-${ROWS_A_SIDE}`];
}
