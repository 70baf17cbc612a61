// Takes in one response until enough is known, the deadline passes, or it ends; whichever client reads the wire.

import type { Interrupt } from './abort-bell.ts';
import { createBodyBuffer } from './body-buffer.ts';
import { DeadlineError } from './failure.ts';
import { readHeaders } from './response-headers.ts';

/** What came of one request on the wire. */
export type Outcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      /** As sent, content codings not undone. */
      readonly raw: Uint8Array;
      readonly isWhole: boolean;
    }
  | {
      readonly kind: 'error';
      readonly error: unknown;
      /** Whether the request was already on its way, so that somebody had taken the connection. */
      readonly isConnected: boolean;
    };

/** How much to take in, and how long. */
export interface Limits {
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
}

/** The ear of one response. Its functions tell the client's events; `outcome` resolves once and never rejects. */
export interface Receiver {
  /** Called as soon as the transfer can be stopped; at once with the reason where it is no longer wanted. */
  attach(stop: (reason: Error) => void): void;
  start(status: number, rawHeaders: readonly (Uint8Array | string)[]): void;
  data(chunk: Uint8Array): void;
  end(): void;
  fail(error: unknown): void;
  readonly outcome: Promise<Outcome>;
}

// A redirect's body is not read; this much is drained so that the connection can be used again.
const DRAINED_BYTES = 65_536;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

class EnoughError extends Error {
  readonly code = 'ENOUGH';
}

/** Begins to count the deadline. A redirect with a location is settled by its header. */
export function createReceiver(limits: Limits, interrupt: Interrupt | undefined): Receiver {
  const { promise, resolve } = withResolvers<Outcome>();
  const body = createBodyBuffer(limits.maxBodyBytes);
  let length = 0;
  let head: { readonly status: number; readonly headers: Readonly<Record<string, string>> } | null = null;
  let settled = false;
  let stopReason: Error | null = null;
  let stop: ((reason: Error) => void) | null = null;

  const timer = setTimeout(() => cutShort(new DeadlineError(lateness(limits.timeoutMs))), limits.timeoutMs);
  const onAbort = () => cutShort(abortError());
  const takeOff = interrupt?.on(onAbort);
  if (interrupt?.isRung()) queueMicrotask(onAbort);

  function settle(outcome: Outcome): void {
    if (settled) return;
    settled = true;
    resolve(outcome);
  }

  function settleResponse(isWhole: boolean): void {
    if (head !== null && !settled) settle({ kind: 'response', ...head, raw: body.bytes(), isWhole });
  }

  function settleError(error: unknown): void {
    settle({ kind: 'error', error, isConnected: stop !== null });
  }

  function release(): void {
    clearTimeout(timer);
    takeOff?.();
  }

  function halt(reason: Error): void {
    release();
    stopReason ??= reason;
    stop?.(stopReason);
  }

  function cutShort(reason: Error): void {
    const isDeadline = reason instanceof DeadlineError;
    // A status is knowledge, and so is a page's beginning; a success that shows nothing is neither.
    const isTelling = head !== null && (length > 0 || head.status < 200 || head.status > 299);
    if (isDeadline && isTelling) settleResponse(false);
    else settleError(reason);
    halt(reason);
  }

  return {
    outcome: promise,
    attach(givenStop) {
      stop = givenStop;
      if (stopReason !== null) givenStop(stopReason);
    },
    start(status, rawHeaders) {
      // Interim responses (RFC 9110 15.2) say nothing.
      if (status < 200) return;
      head = { status, headers: readHeaders(rawHeaders) };
      if (REDIRECTS.has(status) && head.headers['location']) settleResponse(false);
    },
    data(chunk) {
      length += chunk.length;
      if (settled) {
        if (length > DRAINED_BYTES) halt(new EnoughError());
        return;
      }
      body.add(chunk);
      if (!body.hasEnough(head?.headers['content-encoding'] ?? '')) return;
      settleResponse(false);
      halt(new EnoughError());
    },
    end() {
      release();
      settleResponse(true);
      // Nothing but interim responses: there was no answer.
      if (head === null) settleError(Object.assign(new Error('no final response'), { code: 'ECONNRESET' }));
    },
    fail(error) {
      release();
      if (head !== null) settleResponse(false);
      else settleError(stopReason ?? error);
    },
  };
}

function lateness(timeoutMs: number): string {
  return `no answer within ${timeoutMs < 1000 ? `${timeoutMs} ms` : `${Math.round(timeoutMs / 100) / 10} s`}`;
}

function abortError(): Error {
  return Object.assign(new Error('the check was interrupted'), { code: 'ABORT_ERR' });
}

// Promise.withResolvers is newer than the oldest Node served.
function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
