// The three ways archives write a moment (14 digits, HTTP date, ISO) and the period that a printed date covers.

import type { PartialDate } from '../model/document.ts';

const TIMESTAMP = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{4} \d{2}:\d{2}:\d{2} GMT$/;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** A stretch of time in milliseconds of the epoch; `endMs` is exclusive. */
export interface Period {
  readonly startMs: number;
  readonly endMs: number;
}

/** ISO 8601 to the second of a 14-digit timestamp; null where it names no real moment (month 00 and the like occur). */
export function isoOfTimestamp(timestamp: string): string | null {
  const parts = TIMESTAMP.exec(timestamp);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const ms = Date.parse(iso);
  // Date.parse takes February 30 for March 1 or 2, and 24:00 for the next day: what does not come back is not a moment.
  return Number.isNaN(ms) || isoOfMs(ms) !== iso ? null : iso;
}

/** The 14 digits of an ISO moment in UTC. */
export function timestampOf(iso: string): string {
  return iso.replace(/\D/g, '').slice(0, 14);
}

/** ISO 8601 in UTC, to the second. */
export function isoOfMs(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** ISO 8601 of an HTTP date (RFC 9110 section 5.6.7), the form of Memento-Datetime (RFC 7089 section 2.1.1). */
export function isoOfHttpDate(value: string): string | null {
  const text = value.trim();
  if (!HTTP_DATE.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : isoOfMs(ms);
}

/** The year, month or day that a printed date covers, in UTC; null where it is no date. */
export function periodOf(date: PartialDate): Period | null {
  const parts = PARTIAL_DATE.exec(date);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const startMs = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(startMs) || !isoOfMs(startMs).startsWith(date)) return null;
  if (day !== undefined) return { startMs, endMs: startMs + DAY_MS };
  if (month !== undefined) return { startMs, endMs: Date.UTC(Number(year), Number(month), 1) };
  return { startMs, endMs: Date.UTC(Number(year) + 1, 0, 1) };
}
