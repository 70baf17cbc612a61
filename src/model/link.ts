// One address and everybody who cites it; an address is asked once.

import type { ArchivedAddress } from './citation.ts';
import type { PartialDate, Placed } from './place.ts';

/** One citation of an address. */
export interface Citing extends Placed {
  /** `Document.path` */
  readonly document: string;
  /** The note's label. */
  readonly note: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly container: string | null;
  readonly issued: PartialDate | null;
  readonly accessed: PartialDate | null;
  readonly language: string | null;
}

/** The day whose snapshot an editor wants, and what kind of day it is. */
export interface WantedDay {
  readonly date: PartialDate;
  /** A page read on an access date may be captured on either side; one issued on a day cannot precede it. */
  readonly from: 'accessed' | 'issued';
}

/** One distinct address. */
export interface Link {
  /** As first printed. */
  readonly url: string;
  readonly variants: readonly string[];
  readonly truncated: boolean;
  readonly archiveOf: ArchivedAddress | null;
  /** Null where no citation tells a day: then the newest capture is wanted. */
  readonly wanted: WantedDay | null;
  readonly citedBy: readonly Citing[];
}
