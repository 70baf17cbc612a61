// What a page prints around a note's text: its label, signs that lead back to the text.

import type { Span } from '../model/document.ts';
import { bareLabel } from './html-labels.ts';

const BACK_SIGNS = /^(?:[\s^↑⇑⤴↩↵⏎↲]|[\ufe0e\ufe0f])+/;
const LAST_BACK_SIGNS = /(?:[\s^↑⇑⤴↩↵⏎↲]|[\ufe0e\ufe0f])+$/;
const EMPTIED = /^(?:\[\s*\]|\(\s*\))?\s*[.:)\]]?\s*/;
const LAST_EMPTIED = /(?:\[\s*\]|\(\s*\))\s*$/;
// Docutils prints `(1, 2)` behind the label, each number a way back: this is left of it.
const EMPTIED_LIST = /^\([\s,]*\)\s*/;
const PRINTED_LABEL =
  /^(?:[[(［【]\s*([^\s\])］】]{1,12})\s*[\])］】][.:]?|([^\s.):]{1,8})[.):](?=\s)|([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[*†‡§‖¶]{1,4})(?=[\s\p{Lu}"“«]))\s*/u;

/** The stretch of a note's text that is the note itself. */
export function trimNote(text: string, label: string): Span {
  let start = BACK_SIGNS.exec(text)?.[0].length ?? 0;
  start += EMPTIED.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  const printed = PRINTED_LABEL.exec(text.slice(start, start + 40));
  const its = printed?.[1] ?? printed?.[2] ?? printed?.[3];
  if (printed !== null && its !== undefined && bareLabel(its) === label) start += printed[0].length;
  start += BACK_SIGNS.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  start += EMPTIED_LIST.exec(text.slice(start, start + 40))?.[0].length ?? 0;
  const tail = text.slice(Math.max(start, text.length - 40));
  const kept = tail.replace(LAST_BACK_SIGNS, '').replace(LAST_EMPTIED, '').replace(LAST_BACK_SIGNS, '');
  return { start, end: text.length - (tail.length - kept.length) };
}
