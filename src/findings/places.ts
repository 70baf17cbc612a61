// From a place in a note's text, whose white space is collapsed, to its place in the source.

import type { Document } from '../model/document.ts';
import type { CitedNote } from '../model/note.ts';
import type { Placed } from '../model/place.ts';
import { placeAt, placeOf } from '../text/position.ts';

/** Where each word of a note begins, in its collapsed text and in its body. */
interface Words {
  readonly collapsed: readonly number[];
  readonly printed: readonly number[];
}

const known = new WeakMap<CitedNote, Words>();

/** The place of the character at `index` of `note.text`; the note's own place where it is no part of the document's text. */
export function placeInNote(document: Document, note: CitedNote, index: number): Placed {
  const { collapsed, printed } = wordsOf(document, note);
  if (index < 0 || collapsed.length === 0) return placeOf(note);
  let low = 0;
  let high = collapsed.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((collapsed[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return placeAt(document, note.body.start + (printed[low] ?? 0) + index - (collapsed[low] ?? 0));
}

function wordsOf(document: Document, note: CitedNote): Words {
  const words = known.get(note) ?? readWords(document.text.slice(note.body.start, note.body.end));
  known.set(note, words);
  return words;
}

function readWords(body: string): Words {
  const collapsed: number[] = [];
  const printed: number[] = [];
  let length = 0;
  for (const { 0: word, index } of body.matchAll(/\S+/g)) {
    collapsed.push(length);
    printed.push(index);
    length += word.length + 1;
  }
  return { collapsed, printed };
}
