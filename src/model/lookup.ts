// What an archive said of one address. An archive that does not answer has not said none.

/** A capture that an archive holds. */
export interface Capture {
  /** The address that shows the capture to a reader. */
  readonly url: string;
  /** ISO 8601, UTC, to the second. */
  readonly capturedAt: string;
  /** The archived address, as the archive spells it. */
  readonly original: string;
}

export interface LookupFound {
  readonly kind: 'found';
  readonly service: string;
  readonly capture: Capture;
  /** The capture itself was read and is the cited page. */
  readonly verified: boolean;
  /** What was verified, or why it could not be; one sentence. */
  readonly explanation: string;
  readonly titleMatch: number | null;
  /** The capture of the wanted day shows the page as it is today: it has not changed. */
  readonly isUnchanged?: boolean;
}

export interface LookupNone {
  readonly kind: 'none';
  readonly service: string;
  /** Never archived, excluded by the owner, or only captures that do not show the page; one sentence. */
  readonly explanation: string;
}

export interface LookupUnknown {
  readonly kind: 'unknown';
  readonly service: string;
  /** Why the archive did not answer; one sentence. */
  readonly explanation: string;
}

export type Lookup = LookupFound | LookupNone | LookupUnknown;
