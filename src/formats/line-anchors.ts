// Line breaks made even, and where each line stood in the source.

import type { Anchor } from '../model/document.ts';
import { LINE_BREAK } from '../text/source-lines.ts';

/** A text whose lines end in `\n` alone, with one anchor for the beginning of each line. */
export interface LinedText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/** Replaces every line break by `\n`. Offsets of the result are tied to lines of the source by the anchors. */
export function anchorLines(source: string): LinedText {
  const text = source.replace(LINE_BREAK, '\n');
  const anchors: Anchor[] = [{ offset: 0, position: { line: 1, column: 1 } }];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    anchors.push({ offset: at + 1, position: { line: anchors.length + 1, column: 1 } });
  }
  return { text, anchors };
}
