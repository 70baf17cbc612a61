// What earlier runs saw of one address, in short.

export interface History {
  /** ISO 8601, UTC, as all moments here. */
  readonly firstSeenAt: string;
  /** When it was last found alive or moved; null where it never was. */
  readonly lastAliveAt: string | null;
  /** When nobody was there, since the last sign of life; one moment a day, oldest first, at most 50. */
  readonly failures: readonly string[];
}
