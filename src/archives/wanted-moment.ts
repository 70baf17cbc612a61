// The day that a look-up really wants, and the moment to ask a service for that knows moments only.

import type { WantedDay } from '../model/link.ts';
import type { LookupRequest } from './archive.ts';
import { isoOfMs, periodOf } from './timestamp.ts';

/** The day of the capture that the note cites, else the wanted day; null where neither is a date. */
export function wantedDay({ wanted, capturedAt }: LookupRequest): WantedDay | null {
  const cited = capturedAt?.slice(0, 10);
  if (cited !== undefined && periodOf(cited) !== null) return { date: cited, from: 'accessed' };
  return wanted === null || periodOf(wanted.date) === null ? null : wanted;
}

/** ISO 8601: the first moment of an issue date, the middle of an access date, now where no day is wanted. */
export function wantedMoment(wanted: WantedDay | null, nowMs: number): string {
  const period = wanted === null ? null : periodOf(wanted.date);
  if (wanted === null || period === null) return isoOfMs(nowMs);
  const ms = wanted.from === 'issued' ? period.startMs : (period.startMs + period.endMs) / 2;
  return isoOfMs(Math.min(ms, nowMs));
}
