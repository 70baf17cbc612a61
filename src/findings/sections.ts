// The runs in which notes count: from the beginning of the text, and anew wherever the numbers begin again.

import type { CitedNote } from '../model/note.ts';
import { isCalled } from './is-called.ts';

/** A note whose label is a number. */
export interface CountedNote {
  readonly note: CitedNote;
  readonly value: number;
}

// Several rules look at the sections of the same notes.
const known = new WeakMap<readonly CitedNote[], readonly (readonly CountedNote[])[]>();

/**
 * Splits the numbered notes where the count begins anew: at a 1 that a 2 or another 1 follows, or that ends the notes.
 * A lone 1 before, say, 5 is a mistyped number and begins nothing. Of two in a row the second begins a list where markers
 * refer to both: a chapter, or a footnote before a bibliography, with a single note. Where markers refer to both and the
 * first count goes on, footnotes and endnotes count beside each other; where the format tells them apart, they count apart
 * from the first, and so does a list that its author typed beside them.
 */
export function countedSections(notes: readonly CitedNote[]): readonly (readonly CountedNote[])[] {
  const sections = known.get(notes) ?? splitBySeries(notes);
  known.set(notes, sections);
  return sections;
}

function splitBySeries(notes: readonly CitedNote[]): readonly (readonly CountedNote[])[] {
  const series: Record<ReturnType<typeof seriesOf>, CountedNote[]> = { typed: [], footnote: [], endnote: [] };
  for (const note of notes)
    if (note.kind === 'note' && /^\d{1,9}$/.test(note.label))
      series[seriesOf(note)].push({ note, value: Number(note.label) });
  return [series.typed, series.footnote, series.endnote].flatMap(sectionsOf);
}

function seriesOf({ location }: CitedNote): 'typed' | 'footnote' | 'endnote' {
  if (location?.footnote !== undefined) return 'footnote';
  return location?.endnote === undefined ? 'typed' : 'endnote';
}

function sectionsOf(counted: readonly CountedNote[]): readonly (readonly CountedNote[])[] {
  const sections: CountedNote[][] = [];
  /** The section that counts now, and the one beside it. */
  let open: readonly CountedNote[][] = [];
  counted.forEach((entry, index) => {
    const next = counted[index + 1]?.value;
    const before = counted[index - 1];
    const isSecond = before?.value === 1 && !(isCalled(before.note) && isCalled(entry.note));
    const begins = entry.value === 1 && (next === undefined || next <= 2) && !isSecond;
    const continued = open.find((section) => section.at(-1)?.value === entry.value - 1) ?? open[0];
    if (continued === undefined || begins || isBeside(entry, open)) {
      const section = [entry];
      sections.push(section);
      open = begins || continued === undefined ? [section] : [continued, section];
    } else continued.push(entry);
  });
  return sections;
}

function isBeside({ note, value }: CountedNote, open: readonly (readonly CountedNote[])[]): boolean {
  const first = open[0]?.[0];
  return open.length === 1 && value === 1 && first?.value === 1 && [note, first.note].every(isCalled);
}
