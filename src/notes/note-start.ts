// What a line that may begin a note is made of.

import type { Numbering } from './numerals.ts';

/** How the number before a note is printed. */
export type NoteShape =
  | 'square' // [1] ［1］ 【1】 〔1〕
  | 'round' // (1)
  | 'curly' // {1} <1>
  | 'point' // 1.
  | 'right' // 1) 1]
  | 'bare' // 1 Author
  | 'alone' // 1, its text on the next line
  | 'superscript' // ¹ or <sup>1</sup>
  | 'circled' // ①
  | 'word' // 注1 or Note 1:
  | 'broken'; // [1 with its other half lost

/** A label at the beginning of a line. */
export interface Label {
  /** As printed, without brackets; digits made plain. */
  readonly label: string;
  /** Offset of the label's first character, its bracket included. */
  readonly start: number;
  /** Offset of the first character after the label and its white space. */
  readonly bodyStart: number;
  readonly line: number;
  /** Where the note before it ends at the latest: the beginning of the line, where bullets and indents belong. */
  readonly border: number;
}

/** A line that may begin a numbered note. */
export interface NoteStart extends Label {
  readonly shape: NoteShape;
  readonly numbering: Numbering;
  readonly value: number;
  /** Whether a paragraph begins here; a line within one may begin with a marker that was wrapped there. */
  readonly opensParagraph: boolean;
}
