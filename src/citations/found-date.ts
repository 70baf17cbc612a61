// A date as a citation prints it.

import type { PartialDate, Span } from '../model/document.ts';

/** A date as printed. */
export interface FoundDate extends Span {
  /** The year alone where day and month cannot be told apart. */
  readonly date: PartialDate;
  /** Both readings of `03/08/2011`, day first, where both are days of the calendar; else empty. */
  readonly readings: readonly PartialDate[];
}
