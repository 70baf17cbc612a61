// A layout: which stretch of a citation is its authors, its title, and the rest, by one convention of print.

import type { Span } from '../../model/document.ts';
import type { FoundDate } from '../found-date.ts';
import type { Pair } from '../pairs.ts';

/** A citation ready to be laid out. */
export interface Print {
  /** Addresses and identifiers are covered; signals, access statements and media remarks are blank. No offset moved. */
  readonly text: string;
  /** The necessary signs that `text` holds. */
  readonly signs: number;
  readonly pairs: readonly Pair[];
  readonly dates: readonly FoundDate[];
  /** Names of works that are set in italics, as far as the format tells. */
  readonly italics: readonly Span[];
  /** Of the citation's links, in small letters. */
  readonly hosts: readonly string[];
}

/** The parts of a citation. */
export interface Laid {
  readonly authors: Span | null;
  readonly title: Span | null;
  /** What follows the title: container, imprint, date, address. */
  readonly rest: Span;
  /** The convention dates its sources before the title: that date is the year of issue. */
  readonly dateAhead?: FoundDate;
  /** What stands between the title and the rest of this convention is the container for certain. */
  readonly containerFirst?: boolean;
  /** Quotation marks or a convention's own sign enclose the title. */
  readonly isMarked?: boolean;
  /** Where the convention itself shows the container. */
  readonly container?: Span;
  /** The imprint in brackets, `Greenwood, Westport, 2003`. */
  readonly imprint?: Span;
}

/** One convention; null where the print does not follow it. */
export type Layout = (print: Print) => Laid | null;

/** What `part` of the citation prints, without the blanks around it. */
export function textOf(print: Print, part: Span): string {
  return print.text.slice(part.start, part.end).trim();
}
