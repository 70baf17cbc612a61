// The note as printed around one address, and a line that marks the address, as compilers show a place in a source.

import { printableLine } from '../text/printable.ts';
import { columnsOf } from './columns.ts';

/** Columns of the note that stand before the address, so that one sees where in it that is. */
const LEAD = 28;

/**
 * Two lines of at most `columns` columns: an excerpt of the note, and marks under the address. Null where the note does
 * not hold the address as one piece, as where it was broken over lines.
 */
export function markInNote(
  note: string,
  address: string,
  columns: number,
): { readonly excerpt: string; readonly marks: string } | null {
  const at = note.indexOf(address);
  if (at < 0) return null;
  const before = printableLine(note.slice(Math.max(0, at - 4 * LEAD), at));
  const lead = atMost(before, LEAD, 'end');
  const start = lead === before && at === before.length ? lead : `…${lead}`;
  const marked = atMost(printableLine(address), columns - columnsOf(start) - 1, 'start');
  const isWhole = marked.length === printableLine(address).length;
  const after = isWhole
    ? atMost(
        printableLine(note.slice(at + address.length, at + address.length + columns)),
        room(start + marked),
        'start',
      )
    : '…';
  return {
    excerpt: start + marked + after,
    marks: ' '.repeat(columnsOf(start)) + '~'.repeat(Math.max(1, columnsOf(marked))),
  };

  function room(used: string): number {
    return Math.max(0, columns - columnsOf(used));
  }
}

/** As many characters of one end as fit into so many columns. */
function atMost(text: string, columns: number, end: 'start' | 'end'): string {
  const characters = [...text];
  const ordered = end === 'start' ? characters : characters.toReversed();
  let width = 0;
  const kept: string[] = [];
  for (const character of ordered) {
    width += columnsOf(character);
    if (width > columns) break;
    kept.push(character);
  }
  return (end === 'start' ? kept : kept.toReversed()).join('');
}
