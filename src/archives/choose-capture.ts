// Which captures to try first, given the day that an editor wants. Pure.

import type { WantedDay } from '../model/link.ts';
import { type Period, periodOf } from './timestamp.ts';

interface Dated {
  /** ISO 8601. */
  readonly capturedAt: string;
}

/**
 * The captures in the order to try them in. No day wanted: the newest first. An access date: those inside the period,
 * then the nearest on either side, the older of two that are as near. An issue date: a page cannot have been captured
 * before it was published, so those from the period's first day on, oldest first, then the others, newest first.
 */
export function orderCaptures<T extends Dated>(captures: readonly T[], wanted: WantedDay | null): readonly T[] {
  const place = placing(wanted);
  return captures
    .map((capture) => ({ capture, place: place(Date.parse(capture.capturedAt)) }))
    .sort((a, b) => a.place.tier - b.place.tier || a.place.distance - b.place.distance || a.place.tie - b.place.tie)
    .map(({ capture }) => capture);
}

/** Whether no capture from before the wanted period could be preferred to this one. */
export function outranksEarlier(capture: Dated, wanted: WantedDay | null): boolean {
  const period = wanted === null ? null : periodOf(wanted.date);
  if (wanted === null || period === null) return true;
  const ms = Date.parse(capture.capturedAt);
  return ms >= period.startMs && (wanted.from === 'issued' || ms < period.endMs);
}

interface Place {
  /** 0 is tried before 1. */
  readonly tier: 0 | 1;
  readonly distance: number;
  /** Decides between two that are as far. */
  readonly tie: number;
}

function placing(wanted: WantedDay | null): (ms: number) => Place {
  const period = wanted === null ? null : periodOf(wanted.date);
  if (wanted === null || period === null) return (ms) => ({ tier: 0, distance: -ms, tie: 0 });
  return wanted.from === 'issued' ? (ms) => fromIssued(ms, period) : (ms) => fromAccessed(ms, period);
}

function fromIssued(ms: number, { startMs }: Period): Place {
  return ms >= startMs ? { tier: 0, distance: ms - startMs, tie: 0 } : { tier: 1, distance: startMs - ms, tie: 0 };
}

function fromAccessed(ms: number, { startMs, endMs }: Period): Place {
  if (ms < startMs) return { tier: 1, distance: startMs - ms, tie: 0 };
  if (ms < endMs) return { tier: 0, distance: ms - startMs, tie: 0 };
  return { tier: 1, distance: ms - endMs, tie: 1 };
}
