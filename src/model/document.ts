// A draft as read: running text, where each character stood in the source, and what the format itself marks.

import type { GivenCitation } from './citation.ts';
import type { Position, Span } from './place.ts';

export type { GivenCitation } from './citation.ts';
export type { PartialDate, Position, Span } from './place.ts';

/** The formats a draft can come in; the name stands in the report. */
export type FormatName =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'odt'
  | 'pdf'
  | 'latex'
  | 'bibtex'
  | 'ris'
  | 'csl-json';

/** Says that the character at `offset` of the text stood at `position` of the source. */
export interface Anchor {
  readonly offset: number;
  readonly position: Position;
}

/** A link that the format carries itself: an href, a Word relationship, a PDF annotation. */
export interface Hyperlink extends Span {
  readonly url: string;
}

/** How a note was found: a marked note, an entry of an unnumbered list, or a link in the running text. */
export type NoteKind = 'note' | 'reference' | 'inline';

/** A note that the format itself marks (a Word footnote, a Markdown definition). Its body is a span of the text. */
export interface MarkedNote {
  readonly label: string;
  readonly kind: NoteKind;
  readonly body: Span;
  /** Where the note begins in the source, its label included; absent where its body begins there. */
  readonly position?: Position;
  /** Where the running text refers to the note. */
  readonly markers: readonly Span[];
  readonly given: readonly GivenCitation[];
}

/** One input, read. Everything found later is a span of `text`. */
export interface Document {
  /** The path or URL as the user gave it; `-` for standard input. */
  readonly path: string;
  readonly format: FormatName;
  readonly text: string;
  /**
   * Ordered by offset; a character's position is that of the last anchor at or before it, moved right by the distance.
   * Null where the format has no lines.
   */
  readonly anchors: readonly Anchor[] | null;
  readonly hyperlinks: readonly Hyperlink[];
  readonly notes: readonly MarkedNote[];
  /** What the reader of this input should know: a fallback that was taken, a part that could not be read. */
  readonly warnings: readonly string[];
}
