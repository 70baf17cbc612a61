// What earlier runs saw of one address, in short.

export interface History {
  /** ISO 8601, UTC, as all moments here. */
  readonly firstSeenAt: string;
  /** When it was last found alive or moved; null where it never was. */
  readonly lastAliveAt: string | null;
  /** When nobody was there, since the last sign of life; one moment a day, oldest first, at most 50. */
  readonly failures: readonly string[];
  /** What its page showed, a reading for each state, oldest first, at most 6; absent where an older version kept none. */
  readonly readings?: readonly Reading[];
}

/** One state of a page, as far as it takes to know it again. */
export interface Reading {
  /** The first and the last check that found it so. */
  readonly from: string;
  readonly until: string;
  /** Its title, og:title and first heading, as far as they differ. */
  readonly titles: readonly string[];
  /** A sketch of its own words, see word-sketch. */
  readonly words: string;
}
