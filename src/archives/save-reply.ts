// Reads what Save Page Now answers: to the request to save a page, and to the question how far the job is.

import type { Exchange } from '../model/exchange.ts';
import { printableLine } from '../text/printable.ts';
import { archivableUrl } from './same-address.ts';
import { isoOfTimestamp } from './timestamp.ts';

/** What came of asking; `why` is a fact for a person, lower case, no full stop. */
export type SaveReply =
  | { readonly kind: 'accepted'; readonly jobId: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'captured'; readonly capturedAt: string; readonly original: string }
  /** The page was captured so short a time ago that it is not captured again. */
  | { readonly kind: 'recent' }
  /** This page cannot be captured, today or another day. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Not this time; `isPassing` where asking once more may help. */
  | { readonly kind: 'failed'; readonly why: string; readonly isPassing: boolean }
  /** Nothing that says anything of the page; `isPassing` as above. */
  | { readonly kind: 'unclear'; readonly why: string; readonly isPassing: boolean }
  /** Too much at once: in a minute again. */
  | { readonly kind: 'busy'; readonly why: string }
  /** Nothing more is taken from this user or network today, or at all. */
  | { readonly kind: 'over'; readonly why: string };

// The names of its errors, without "error:" (Save Page Now 2, public API documentation, status_ext).
const PASSING: ReadonlySet<string> = new Set([
  'bad-gateway',
  'bandwidth-limit-exceeded',
  'browsing-timeout',
  'capture-location-error',
  'cannot-fetch',
  'celery',
  'gateway-timeout',
  'internal-server-error',
  'job-failed',
  'no-browsers-available',
  'protocol-error',
  'proxy-error',
  'read-timeout',
  'redis-error',
  'service-unavailable',
  'soft-time-limit-exceeded',
]);
const FINAL: ReadonlySet<string> = new Set([
  'bad-request',
  'blocked',
  'blocked-url',
  'filesize-limit',
  'ftp-access-denied',
  'invalid-host-resolution',
  'invalid-url-syntax',
  'method-not-allowed',
  'no-access',
  'not-found',
  'not-implemented',
  'too-many-redirects',
]);
const OVER: ReadonlySet<string> = new Set([
  'blocked-client-ip',
  'max-daily-bandwidth',
  'max-daily-bandwidth-from-ip',
  'unauthorized',
]);
const RECENT = /same snapshot had been made/i;
// "You have reached your daily not-logged-in captures limit of …", "You cannot make more than … captures per day."
const DAILY = /\bdaily\b.*\blimit\b|captures per day/i;
const BUSY = /limit of active .*sessions|wait for a minute/i;

/** Whether this can be a job's name: it becomes part of an address. */
export function isJobId(text: string): boolean {
  return /^[\w-][\w.:-]{0,199}$/.test(text);
}

/**
 * The answer to a request or to a question for a job's state. The service says most errors with status 200, also to the
 * request itself; a job's name has no fixed form.
 */
export function readSaveReply(exchange: Exchange): SaveReply {
  if (exchange.kind === 'failure') {
    return { kind: 'unclear', why: `the archive did not answer (${exchange.detail})`, isPassing: true };
  }
  const { status } = exchange;
  const text = new TextDecoder().decode(exchange.body);
  const fields = fieldsOf(text);
  const message = (fields.get('message') ?? text).slice(0, 2000);
  if (DAILY.test(message)) return { kind: 'over', why: said(message, 'the limit of the day is reached') };
  if (status === 401 || status === 403) return { kind: 'over', why: denied(status, fields.get('message')) };
  if (status === 429 || status === 509) return { kind: 'busy', why: `the archive takes no more for now (${status})` };
  if (status !== 200) return { kind: 'unclear', why: `the archive answered ${status}`, isPassing: status >= 500 };
  const error = fields.get('status_ext')?.replace(/^error:/, '');
  if (error !== undefined && error !== '') return failureNamed(error, said(message, error));
  if (fields.get('status') === 'error') return { kind: 'failed', why: said(message, 'it failed'), isPassing: false };
  if (BUSY.test(message)) return { kind: 'busy', why: said(message, 'too many sessions') };
  return progressIn(fields, message);
}

function progressIn(fields: ReadonlyMap<string, string>, message: string): SaveReply {
  const status = fields.get('status');
  if (status === 'pending') return { kind: 'pending' };
  if (status === 'success') {
    const capturedAt = isoOfTimestamp(fields.get('timestamp') ?? '');
    const original = archivableUrl(fields.get('original_url') ?? '');
    if (capturedAt !== null && original !== null) return { kind: 'captured', capturedAt, original };
    return { kind: 'failed', why: 'the archive did not say which capture it made', isPassing: false };
  }
  const jobId = fields.get('job_id') ?? '';
  if (isJobId(jobId)) return { kind: 'accepted', jobId };
  if (RECENT.test(message)) return { kind: 'recent' };
  return { kind: 'unclear', why: 'the archive sent something that is no answer', isPassing: false };
}

function failureNamed(error: string, why: string): SaveReply {
  if (error === 'user-session-limit') return { kind: 'busy', why };
  if (OVER.has(error)) return { kind: 'over', why };
  if (FINAL.has(error)) return { kind: 'refused', why };
  // What else there is (captured too often today, its host too busy) another day may bring.
  return { kind: 'failed', why, isPassing: PASSING.has(error) };
}

function denied(status: number, message: string | undefined): string {
  const reason = message === undefined ? '' : `: ${said(message, '')}`;
  return `the archive does not take it from you (${status})${reason}`;
}

function said(message: string, otherwise: string): string {
  const line = printableLine(message.slice(0, 200)).trim().replace(/\.$/, '');
  return line === '' || line.startsWith('{') || line.startsWith('<') ? otherwise : line;
}

function fieldsOf(text: string): ReadonlyMap<string, string> {
  const parsed = parsedJson(text);
  // The state of several jobs comes as a list; that of one may.
  const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  if (typeof record !== 'object' || record === null) return new Map();
  return new Map(
    Object.entries(record).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
