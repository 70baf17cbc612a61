// What comes of asking the Internet Archive to save a page, and by which means it is asked.

import type { Capture } from '../model/lookup.ts';

/** A user's keys, from archive.org/account/s3.php. */
export interface SaveKeys {
  readonly access: string;
  readonly secret: string;
}

export interface SaveLimits {
  /** Requests to save a page in any minute, and in a day. */
  readonly perMinute: number;
  readonly perDay: number;
  /** Jobs under way at once. */
  readonly atOnce: number;
}

export interface PageSaverOptions {
  /** An origin, without a slash at its end, that serves `/save` and `/web/`. */
  readonly endpoint: string;
  /** Null for asking as nobody in particular. */
  readonly keys: SaveKeys | null;
  /** A page that was captured this short a time ago, in milliseconds, is not captured again. */
  readonly ifOlderMs: number;
  readonly limits: SaveLimits;
  /** Requests sent earlier on the same day. */
  readonly sentToday: number;
}

/** The explanation is a sentence. */
export type SaveOutcome =
  /** `isVerified`: the capture was read back and is the page. */
  | { readonly kind: 'saved'; readonly capture: Capture; readonly isVerified: boolean; readonly explanation: string }
  /** This page cannot be captured. */
  | { readonly kind: 'refused'; readonly explanation: string }
  /** Not this time. */
  | { readonly kind: 'failed'; readonly explanation: string }
  /** The archive promised a capture and has not made it yet. */
  | { readonly kind: 'pending'; readonly jobId: string; readonly explanation: string }
  /** The archive took no more. */
  | { readonly kind: 'not-sent'; readonly explanation: string };
