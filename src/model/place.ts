// Where a thing stands, and when: the small types that all others share.

/** A place in the source file. Both numbers are 1-based; columns count UTF-16 code units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of `Document.text` in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `2011`, `2011-06` or `2011-06-08`: never more precise than what was printed. */
export type PartialDate = string;
