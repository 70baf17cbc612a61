// One source that a note cites.

import type { PartialDate, Placed } from './place.ts';

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
export interface CitedLink extends Placed {
  /** Complete, with a scheme, without the sentence's punctuation. */
  readonly url: string;
  /** Other ways to read a damaged address, likeliest first; empty where the printed one bears no sign of damage. */
  readonly variants: readonly string[];
  /** The author cut the address short with an ellipsis. */
  readonly truncated: boolean;
  /** Set where the address is an archive's own. */
  readonly archiveOf: ArchivedAddress | null;
}

/** What describes a source. A field that is not told is null. */
export interface CitationFields {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly container: string | null;
  readonly publisher: string | null;
  readonly issued: PartialDate | null;
  readonly accessed: PartialDate | null;
  /** ISO 639 code of the cited source where the note tells it, as in "(in Russian)". */
  readonly language: string | null;
  readonly identifiers: Identifiers;
}

/** One source as a note cites it. */
export interface Citation extends CitationFields {
  /** White space collapsed. */
  readonly text: string;
  readonly links: readonly CitedLink[];
  /** It stands for an earlier citation ("ibid.") whose fields it bears, and prints no link. */
  readonly repeats?: true;
}

/** A citation whose fields the format gives itself (a reference manager's data, a BibTeX entry). */
export interface GivenCitation extends CitationFields {
  readonly urls: readonly string[];
}
