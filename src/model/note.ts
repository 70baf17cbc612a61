// A note as printed, with its place and the places that refer to it.

import type { Citation } from './citation.ts';
import type { GivenCitation, NoteKind } from './document.ts';
import type { Position, Span } from './place.ts';

/** One note of a document. */
export interface Note {
  /** As printed, without brackets. */
  readonly label: string;
  readonly kind: NoteKind;
  /** White space collapsed. */
  readonly text: string;
  /** Where the note's body, without its label, stands in `Document.text`. */
  readonly body: Span;
  /** Where the note begins, its label included; null where the format has no lines. */
  readonly position: Position | null;
  /** Where the running text refers to the note. */
  readonly markers: readonly Position[];
  readonly given: readonly GivenCitation[];
}

/** A note together with what it cites. */
export interface CitedNote extends Note {
  readonly citations: readonly Citation[];
}

/** A place in the running text that refers to a note that is not there. */
export interface OrphanMarker {
  /** As printed, without brackets. */
  readonly label: string;
  /** Null where the format has no lines. */
  readonly position: Position | null;
}
