// Notes whose number was mistyped: `(4)` among brackets, `[3]` where 30 belongs.

import type { Layout } from './layout.ts';
import type { NoteStart } from './note-start.ts';
import { looksCited } from './signs.ts';

/**
 * The list with the notes that its counting passed over. Where a number is missing between two notes, a paragraph that
 * opens with that number in another shape, or with another number in the same shape, is the missing note; so is one of
 * the same shape right after the last note. A wrong number keeps its label and is referred to by nobody (value 0).
 */
export function fillGaps(
  text: string,
  layout: Layout,
  members: readonly NoteStart[],
  starts: readonly NoteStart[],
): readonly NoteStart[] {
  const filled: NoteStart[] = [];
  let at = firstAfter(starts, members[0]?.start ?? 0);
  members.forEach((member, index) => {
    filled.push(member);
    const next = members[index + 1];
    if (next === undefined) return;
    const isGap = next.value - member.value > 1;
    for (let start = starts[at]; start !== undefined && start.start < next.start; start = starts[at]) {
      at += 1;
      if (isGap && start.start > member.start && start.opensParagraph) filled.push(...missing(member, next, start));
    }
    while (starts[at]?.start === next.start) at += 1;
  });
  const last = members.at(-1);
  if (last !== undefined) filled.push(...mistypedEnd(text, layout, last, starts));
  return filled;
}

function missing(before: NoteStart, after: NoteStart, start: NoteStart): readonly NoteStart[] {
  if (start.numbering !== before.numbering) return [];
  if (start.value > before.value && start.value < after.value) return [start];
  return start.shape === before.shape ? [{ ...start, value: 0 }] : [];
}

function mistypedEnd(
  text: string,
  layout: Layout,
  last: NoteStart,
  starts: readonly NoteStart[],
): readonly NoteStart[] {
  const next = starts[firstAfter(starts, last.start)];
  if (next === undefined || next.shape !== last.shape || next.numbering !== last.numbering) return [];
  const paragraphs = (layout.paragraphOfLine[next.line] ?? 0) - (layout.paragraphOfLine[last.line] ?? 0);
  // A list that begins anew is a list of its own.
  if (paragraphs !== 1 || !next.opensParagraph || next.value === 1) return [];
  return looksCited(text.slice(next.bodyStart, next.bodyStart + 200)) ? [{ ...next, value: 0 }] : [];
}

function firstAfter(starts: readonly NoteStart[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
