// A note as printed, with its place and the places that refer to it.

import type { Citation } from './citation.ts';
import type { GivenCitation, NoteKind } from './document.ts';
import type { Location, Placed, Position, Span } from './place.ts';

/** One note of a document. */
export interface Note extends Placed {
  /** As printed, without brackets. */
  readonly label: string;
  readonly kind: NoteKind;
  /** White space collapsed. */
  readonly text: string;
  /** Where the note's body, without its label, stands in `Document.text`. */
  readonly body: Span;
  /** Where the note begins, its label included; null where the format has no lines. */
  readonly position: Position | null;
  /** Where the running text refers to the note; empty where the format has no lines. */
  readonly markers: readonly Position[];
  /** Where the running text refers to the note, in a format without lines; absent where there are lines. */
  readonly calls?: readonly Location[];
  readonly given: readonly GivenCitation[];
  /** As in `MarkedNote`. */
  readonly isUnprinted?: true;
}

/** A note together with what it cites. */
export interface CitedNote extends Note {
  readonly citations: readonly Citation[];
}

/** A place in the running text that refers to a note that is not there. */
export interface OrphanMarker extends Placed {
  /** As printed, without brackets. */
  readonly label: string;
}
