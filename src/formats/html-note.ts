// What is known of one note of a page before its text is written down.

import type { NoteKind } from '../model/document.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A note as a page marks it. */
export interface HtmlNote {
  readonly key: string;
  readonly label: string;
  readonly kind: NoteKind;
  /** The elements that refer to it, in the order of the page. */
  readonly references: readonly HtmlElement[];
  /** What its body is made of. */
  readonly body: readonly HtmlNode[];
  /** Parts of the body that lead back to the text; and, outside the body, what only frames the note. */
  readonly dropped: readonly HtmlNode[];
}
