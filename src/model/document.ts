// A draft as read: running text, where each character stood in the source, and what the format itself marks.

import type { GivenCitation } from './citation.ts';
import type { Location, Position, Span } from './place.ts';

export type { GivenCitation } from './citation.ts';
export type { Location, PartialDate, Placed, Position, Span } from './place.ts';

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

/** Says that the text from `offset` on, up to the next of these, stands at `location`. */
export interface Landmark {
  readonly offset: number;
  readonly location: Location;
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
  /** The format ties notes to the places that refer to them, and none refers to this one: it is printed nowhere. */
  readonly isUnprinted?: true;
}

/** A place that refers to a note which the file does not hold. */
export interface LostMarker extends Span {
  /** As printed, without brackets. */
  readonly label: string;
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
  /** Ordered by offset; absent where the format has lines. */
  readonly landmarks?: readonly Landmark[];
  readonly hyperlinks: readonly Hyperlink[];
  /** Text in italics, in order and apart from one another; absent where the format tells of none. */
  readonly emphasis?: readonly Span[];
  readonly notes: readonly MarkedNote[];
  /** Absent where the format knows of none. */
  readonly lostMarkers?: readonly LostMarker[];
  /** Only its addresses were looked for: it takes too long to read. */
  readonly isScanned?: true;
  /** What the reader of this input should know: a fallback that was taken, a part that could not be read. */
  readonly warnings: readonly string[];
}
