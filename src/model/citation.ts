// One source that a note cites.

import type { PartialDate, Position } from './place.ts';

/** Identifiers in their bare form: a DOI begins with `10.`, an ISBN holds digits (and a final X) only. */
export interface Identifiers {
  readonly doi?: string;
  readonly arxiv?: string;
  readonly pmid?: string;
  readonly isbn?: string;
  readonly handle?: string;
  readonly urn?: string;
}

/** The page that an archive's own address shows, and the day of the capture where the address tells it. */
export interface ArchivedAddress {
  readonly url: string;
  /** ISO 8601 in UTC; null where the address holds no timestamp. */
  readonly capturedAt: string | null;
}

/** An address as a citation prints it. */
export interface CitedLink {
  /** Complete, with a scheme, without the sentence's punctuation. */
  readonly url: string;
  readonly position: Position | null;
  /** Other ways to read a damaged address, likeliest first; empty where the printed one bears no sign of damage. */
  readonly variants: readonly string[];
  /** The author cut the address short with an ellipsis. */
  readonly truncated: boolean;
  /** Set where the address is an archive's own. */
  readonly archiveOf: ArchivedAddress | null;
}

/** One cited source. A field that the note does not print is null. */
export interface Citation {
  /** White space collapsed. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly container: string | null;
  readonly publisher: string | null;
  readonly issued: PartialDate | null;
  readonly accessed: PartialDate | null;
  /** ISO 639 code of the cited source where the note tells it, as in "(in Russian)". */
  readonly language: string | null;
  readonly identifiers: Identifiers;
  readonly links: readonly CitedLink[];
}
