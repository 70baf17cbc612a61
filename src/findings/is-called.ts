// Whether anything in the text refers to a note.

import type { CitedNote } from '../model/note.ts';

/** In a format with lines or without. */
export function isCalled({ markers, calls }: CitedNote): boolean {
  return markers.length > 0 || (calls ?? []).length > 0;
}
