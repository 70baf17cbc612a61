// Where a thing stands, and when: the small types that all others share.

/** A place in the source file. Both numbers are 1-based; columns count UTF-16 code units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a thing stands in a document that has no lines: a Word file, an OpenDocument text, a PDF. What the format does
 * not tell is absent. All numbers are 1-based.
 */
export interface Location {
  /** The footnote it stands in, counted among the footnotes in the order of their first marks, as word processors do. */
  readonly footnote?: number;
  /** The endnote it stands in, counted among the endnotes. */
  readonly endnote?: number;
  /** The paragraph of the body; of what stands in a footnote or an endnote, the one that refers to the note first. */
  readonly paragraph?: number;
  readonly page?: number;
  /** The heading that the paragraph stands under. */
  readonly heading?: string;
}

/** The place of a thing, in either kind of document. */
export interface Placed {
  /** Null where the format has no lines. */
  readonly position: Position | null;
  /** Absent where the format has lines, and where the place is not known. */
  readonly location?: Location;
}

/** A stretch of `Document.text` in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `2011`, `2011-06` or `2011-06-08`: never more precise than what was printed. */
export type PartialDate = string;
