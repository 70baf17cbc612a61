// Tells what one answer of a replay server means: a capture, a redirect of some kind, a refusal, or no answer at all.

import type { Answer, Exchange, FailureKind } from '../model/exchange.ts';
import type { NotAsked } from './paced-client.ts';
import { exclusionIn } from './parse-cdx.ts';
import { isoOfHttpDate } from './timestamp.ts';

export type ReplayReply =
  /** The capture itself, whatever status was captured. */
  | { readonly kind: 'memento'; readonly capturedAt: string; readonly answer: Answer }
  /** The captured page was a redirect. */
  | {
      readonly kind: 'captured-redirect';
      readonly capturedAt: string;
      readonly location: string;
      readonly link: string;
    }
  /** No capture at that moment; another is named. */
  | { readonly kind: 'found-at'; readonly location: string }
  | { readonly kind: 'not-archived' }
  | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' }
  /** No usable answer; `status` is null where none came, `isPassing` where asking once more may help. */
  | { readonly kind: 'failed'; readonly why: string; readonly status: number | null; readonly isPassing: boolean };

// The Wayback Machine's own pages, in the words they have had since 2015.
const NEVER_ARCHIVED = /has not archived that URL|ResourceNotInArchiveException|page is not available on the Wayback/i;
const EXCLUDED_PAGE = /(?:has been|is) excluded from the Wayback Machine/i;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Memento-Datetime (RFC 7089 section 2.1.1) is the only proof of a capture: without it a 200 may be the page that says
 * the site is excluded, and a 404 the archive's own; with it a 404 or 429 is the captured page's, not the archive's.
 */
export function readReply(exchange: Exchange | NotAsked): ReplayReply {
  if (exchange.kind === 'not-asked') return { kind: 'failed', why: exchange.why, status: null, isPassing: false };
  if (exchange.kind === 'failure') {
    const why = `the archive did not answer (${exchange.detail})`;
    return { kind: 'failed', why, status: null, isPassing: isPassing(exchange.failure) };
  }
  const { status, headers } = exchange;
  const capturedAt = isoOfHttpDate(headers['memento-datetime'] ?? '');
  const location = headers['location'] ?? '';
  if (capturedAt !== null && REDIRECTS.has(status) && location !== '') {
    return { kind: 'captured-redirect', capturedAt, location, link: headers['link'] ?? '' };
  }
  if (capturedAt !== null) return { kind: 'memento', capturedAt, answer: exchange };
  if (REDIRECTS.has(status) && location !== '') return { kind: 'found-at', location };
  return withoutProof(exchange);
}

function withoutProof(answer: Answer): ReplayReply {
  const { status } = answer;
  const error = answer.headers['x-archive-wayback-runtime-error'] ?? '';
  const text = `${error}\n${new TextDecoder().decode(answer.body)}`;
  const exclusion = exclusionIn(error) ?? (status === 403 ? exclusionIn(text) : null);
  if (exclusion !== null) return { kind: 'excluded', by: exclusion };
  if (EXCLUDED_PAGE.test(text)) return { kind: 'excluded', by: 'owner' };
  if (status === 451) return { kind: 'excluded', by: 'owner' };
  if (status === 404 && NEVER_ARCHIVED.test(text)) return { kind: 'not-archived' };
  if (status === 429)
    return { kind: 'failed', why: 'the archive is limiting requests (429)', status, isPassing: false };
  if (status >= 200 && status < 300) {
    return {
      kind: 'failed',
      why: 'the archive sent a page of its own in place of the capture',
      status,
      isPassing: false,
    };
  }
  return { kind: 'failed', why: `the archive answered ${status}`, status, isPassing: status >= 500 };
}

function isPassing(failure: FailureKind): boolean {
  return failure === 'connection-reset' || failure === 'protocol-error';
}
