// A note as the finders hand it on: offsets only, so that they need not know of lines and columns.

import type { NoteKind, Span } from '../model/document.ts';

export interface FoundNote {
  readonly label: string;
  readonly kind: NoteKind;
  /** Where the note begins, its label included. */
  readonly start: number;
  readonly body: Span;
  /** Offsets of the markers that refer to it, in the order of the text. */
  readonly markers: readonly number[];
}
