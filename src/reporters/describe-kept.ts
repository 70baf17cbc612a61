// Which links a run did not ask, as an earlier one's answer still held, and of when those answers are.

import type { ReportedLink } from '../model/report.ts';
import { readableDay } from './describe-snapshot.ts';
import { plural } from './headline.ts';

/** `21 November 2026, in an earlier run`; null where this run asked. */
export function describeKept({ cached, checkedAt }: ReportedLink): string | null {
  return cached && checkedAt !== null ? `${readableDay(checkedAt)}, in an earlier run` : null;
}

/** `5 links as checked since 21 November 2026`; empty where every link was asked. */
export function describeAllKept(links: readonly ReportedLink[]): string {
  const moments = links
    .flatMap(({ cached, checkedAt }) => (cached && checkedAt !== null ? [checkedAt] : []))
    .toSorted();
  const [oldest] = moments;
  return oldest === undefined ? '' : `${plural(moments.length, 'link')} as checked since ${readableDay(oldest)}`;
}
