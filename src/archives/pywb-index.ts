// The capture index of pywb (its CDX server): other names and other answers than the Wayback Machine's.

import type { Answer } from '../model/exchange.ts';
import type { WantedDay } from '../model/link.ts';
import type { Candidate } from './candidate.ts';
import { type CdxRow, parseCdx } from './parse-cdx.ts';
import { mementoCandidate } from './read-memento.ts';
import { compareAddresses } from './same-address.ts';
import { isoOfMs, isoOfTimestamp, periodOf, timestampOf } from './timestamp.ts';

/** Rows asked for on one side of the wanted day. */
const ROWS_A_SIDE = 40;
const CLOCK_DRIFT_MS = 86_400_000;
const LISTS = /json|cdxj/i;
const TIMEMAP = /^(.*\/)timemap\/link\//i;

/**
 * The address under which a collection of pywb has its index, by the address of its TimeMap (`/coll/timemap/link/…` and
 * `/coll/cdx`: pywb, docs/manual/cdxserver_api.rst); null where the TimeMap's address is another program's.
 */
export function pywbIndexOf(timeMap: string | null): string | null {
  const base = timeMap === null ? undefined : TIMEMAP.exec(timeMap)?.[1];
  return base === undefined ? null : `${base}cdx`;
}

/**
 * The queries in the order to ask them in: captures from the wanted day on, oldest first, then those before it, newest
 * first. Limits are positive only, hence `sort=reverse`; the filter takes away captured errors and leaves redirects, and
 * revisits, which have no status.
 */
export function pywbQueries(index: string, url: string, wanted: WantedDay | null): readonly string[] {
  const filter = encodeURIComponent('!~status:[45]..');
  const base = `${index}?url=${encodeURIComponent(url)}&output=json&filter=${filter}&limit=${ROWS_A_SIDE}`;
  const period = wanted === null ? null : periodOf(wanted.date);
  if (period === null) return [`${base}&sort=reverse`];
  const from = timestampOf(isoOfMs(period.startMs));
  const to = timestampOf(isoOfMs(period.startMs - 1000));
  return [`${base}&from=${from}`, `${base}&to=${to}&sort=reverse`];
}

/**
 * The captures that an answer lists; null where it is no answer of such an index. An address that is not archived is an
 * empty answer, or a 404 with a message in JSON (before pywb 2.5).
 */
export function readPywbIndex(answer: Answer, index: string, url: string, nowMs: number): readonly Candidate[] | null {
  const text = new TextDecoder().decode(answer.body);
  if (answer.status === 404) return /^\s*\{.*No Captures found/is.test(text) ? [] : null;
  const parsed = answer.status === 200 ? parseCdx(text) : null;
  if (parsed?.kind !== 'rows') return null;
  if (parsed.rows.length === 0 && !LISTS.test(answer.headers['content-type'] ?? '')) return null;
  return candidatesOf(parsed.rows, index, url, nowMs);
}

// Filters are repeated here, since a server may ignore those of the query.
function candidatesOf(rows: readonly CdxRow[], index: string, url: string, nowMs: number): readonly Candidate[] {
  const goodDigests = new Set(
    rows.flatMap(({ digest, status }) => (digest !== null && isPage(status) ? [digest] : [])),
  );
  return rows.flatMap(({ timestamp, original, status, digest }) => {
    const capturedAt = isoOfTimestamp(timestamp);
    if (capturedAt === null || Date.parse(capturedAt) > nowMs + CLOCK_DRIFT_MS) return [];
    if (compareAddresses(original, url) === 'other' || /[\s\p{Cc}]/u.test(original) || /^[45]/.test(status)) return [];
    const memento = mementoCandidate(`${index.slice(0, -'cdx'.length)}${timestamp}/${original}`, capturedAt, url);
    return [{ ...memento, digest, isListedGood: isPage(status) || (digest !== null && goodDigests.has(digest)) }];
  });
}

function isPage(status: string): boolean {
  return /^2\d\d$/.test(status);
}
