// Asks the Wayback Machine's capture index (CDX) and turns its rows into candidates.

import type { Exchange } from '../model/exchange.ts';
import type { Candidate } from './candidate.ts';
import type { NotAsked } from './paced-client.ts';
import { type CdxRow, exclusionIn, parseCdx } from './parse-cdx.ts';
import { readerUrl } from './replay-address.ts';
import { addressKey, compareAddresses } from './same-address.ts';
import { isoOfTimestamp } from './timestamp.ts';

export type IndexAnswer =
  | { readonly kind: 'listed'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' }
  /** `isForRate`: it was not asked for the sake of its rate only. */
  | { readonly kind: 'failed'; readonly why: string; readonly isForRate: boolean };

// A server's clock may run ahead of ours; a capture of next year is a damaged row.
const CLOCK_DRIFT_MS = 86_400_000;

/** What the index said of `url`. Only a list, be it empty, is an answer; anything else leaves open what is archived. */
export function readIndexAnswer(exchange: Exchange | NotAsked, url: string, nowMs: number): IndexAnswer {
  if (exchange.kind === 'not-asked') return { kind: 'failed', why: exchange.why, isForRate: exchange.isForRate };
  if (exchange.kind === 'failure')
    return { kind: 'failed', why: `the capture index did not answer (${exchange.detail})`, isForRate: false };
  const text = new TextDecoder().decode(exchange.body);
  if (exchange.status === 200) {
    const answer = parseCdx(text);
    if (answer.kind === 'failed') return { ...answer, isForRate: false };
    return answer.kind === 'excluded' ? answer : { kind: 'listed', candidates: candidatesOf(answer.rows, url, nowMs) };
  }
  const error = `${exchange.headers['x-archive-wayback-runtime-error'] ?? ''}\n${text.slice(0, 2000)}`;
  const exclusion = exclusionIn(error);
  if (exclusion !== null) return { kind: 'excluded', by: exclusion };
  return { kind: 'failed', why: `the capture index answered ${exchange.status}`, isForRate: false };
}

/** How candidates of the Wayback Machine are told apart: http and https rows of one moment are one capture. */
export function placeOf(timestamp: string, original: string): string {
  return `${timestamp} ${addressKey(original) ?? original}`;
}

// Filters are repeated here, since a server may ignore those of the query.
function candidatesOf(rows: readonly CdxRow[], url: string, nowMs: number): readonly Candidate[] {
  const goodDigests = new Set(rows.flatMap((row) => (row.digest !== null && isGood(row.status) ? [row.digest] : [])));
  return rows.flatMap((row) => {
    const capturedAt = isoOfTimestamp(row.timestamp);
    const likeness = compareAddresses(row.original, url);
    if (capturedAt === null || Date.parse(capturedAt) > nowMs + CLOCK_DRIFT_MS) return [];
    if (likeness === 'other' || /[\s\p{Cc}]/u.test(row.original)) return [];
    if (!isGood(row.status) && row.status !== '-') return [];
    return [
      {
        capturedAt,
        original: row.original,
        place: placeOf(row.timestamp, row.original),
        url: readerUrl({ timestamp: row.timestamp, original: row.original }),
        digest: row.digest,
        isListedGood: isGood(row.status) || (row.digest !== null && goodDigests.has(row.digest)),
        needsTitle: likeness === 'case',
        isGuess: false,
      },
    ];
  });
}

function isGood(status: string): boolean {
  return /^2\d\d$/.test(status);
}
