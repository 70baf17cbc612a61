// Tells what a TimeGate's answer means (RFC 7089 section 4), without following it.

import type { Exchange } from '../model/exchange.ts';
import type { Candidate } from './candidate.ts';
import type { NotAsked } from './paced-client.ts';
import { type LinkEntry, parseLinkHeader } from './parse-link-header.ts';
import { mementoCandidate, mementoCandidates } from './read-memento.ts';
import { parsedUrl } from './same-address.ts';
import { isoOfHttpDate, isoOfTimestamp } from './timestamp.ts';

export type TimeGateAnswer =
  /** Another TimeGate, or this one under another scheme, is to be asked in its place. */
  | { readonly kind: 'sent-on'; readonly to: string }
  | { readonly kind: 'named'; readonly candidates: readonly Candidate[]; readonly timeMap: string | null }
  | { readonly kind: 'not-archived' }
  | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' }
  /** Not `isFinal`: the answer says nothing, but the list of captures may. */
  | { readonly kind: 'failed'; readonly why: string; readonly isFinal: boolean; readonly timeMap: string | null };

/**
 * A TimeGate redirects to the memento, or serves it with Content-Location. A plain 200 proves nothing: some answer so for
 * addresses they never archived (ukwa/ukwa-pywb#58); and the Link header stands on this answer only, hence not followed.
 */
export function readTimeGate(sent: Exchange | NotAsked, url: string, nowMs: number): TimeGateAnswer {
  if (sent.kind === 'not-asked') return { kind: 'failed', why: sent.why, isFinal: true, timeMap: null };
  if (sent.kind === 'failure') {
    return { kind: 'failed', why: `the archive did not answer (${sent.detail})`, isFinal: true, timeMap: null };
  }
  const { status, headers } = sent;
  const entries = parseLinkHeader(headers['link'] ?? '');
  const timeMap = timeMapIn(entries, sent.url);
  if (status === 404) return { kind: 'not-archived' };
  if (status === 451) return { kind: 'excluded', by: 'owner' };
  if (status >= 400) {
    const isFinal = status === 429 || status >= 500 || status === 403;
    return { kind: 'failed', why: `the archive answered ${status}`, isFinal, timeMap };
  }
  const named = [...mementoCandidates(entries, sent.url, url, nowMs), ...pointedAt(headers, sent.url, url)];
  if (named.length > 0) return { kind: 'named', candidates: named, timeMap };
  const next = status >= 300 ? parsedUrl(headers['location'] ?? '', sent.url) : null;
  if (next !== null && /^https?:$/.test(next.protocol) && next.href !== sent.url)
    return { kind: 'sent-on', to: next.href };
  return { kind: 'failed', why: 'the archive named no capture', isFinal: false, timeMap };
}

function timeMapIn(entries: readonly LinkEntry[], base: string): string | null {
  const entry = entries.find(({ rels }) => rels.includes('timemap'));
  const target = entry === undefined ? null : parsedUrl(entry.url, base);
  return target !== null && /^https?:$/.test(target.protocol) ? target.href : null;
}

// The moment stands in the memento's address, or in Memento-Datetime where the TimeGate serves the memento itself.
function pointedAt(headers: Readonly<Record<string, string>>, base: string, url: string): readonly Candidate[] {
  const target = parsedUrl(headers['location'] ?? headers['content-location'] ?? '', base);
  if (target === null || !/^https?:$/.test(target.protocol) || target.href === base) return [];
  const stamp = /\/(\d{14})(?:[a-z]{2,4}_)?\//i.exec(target.pathname)?.[1];
  const capturedAt = stamp === undefined ? isoOfHttpDate(headers['memento-datetime'] ?? '') : isoOfTimestamp(stamp);
  return capturedAt === null ? [] : [mementoCandidate(target.href, capturedAt, url)];
}
