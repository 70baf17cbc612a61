// Notes that follow one another in one paragraph, because a converter lost the line breaks between them.

import type { Layout } from './layout.ts';
import type { NoteStart } from './note-start.ts';

const BRACKETS = { square: /[[［【〔](\d{1,4})[\]］】〕]/g, round: /[(（](\d{1,3})[)）]/g };

// Round brackets enclose numbers of every kind: only after a sentence or an address that ended they are labels.
const ENDED = { square: /[.!?…)”"»/\p{L}\d]\s{1,4}$/u, round: /(?:[.!?…)”"»]|:\/\/\S{3,200})\s{1,4}$/u };

/**
 * Adds the labels that stand inside a line which a bracketed label opens: the next number, after a sentence or an
 * address that ended, where no line in the whole text opens with that number. A bracket that merely refers to another
 * note meets a note of that number elsewhere, and is left alone.
 */
export function withRunOnNotes(text: string, layout: Layout, starts: readonly NoteStart[]): readonly NoteStart[] {
  const opened = new Set(starts.filter(isBracketed).map(({ shape, value }) => `${shape} ${value}`));
  const all: NoteStart[] = [];
  for (const start of starts) {
    all.push(start);
    if (isBracketed(start)) all.push(...runOn(text, layout, start, opened));
  }
  return all;
}

function isBracketed(start: NoteStart): start is NoteStart & { readonly shape: 'square' | 'round' } {
  return (start.shape === 'square' || start.shape === 'round') && start.numbering === 'arabic';
}

function runOn(
  text: string,
  layout: Layout,
  first: NoteStart & { readonly shape: 'square' | 'round' },
  opened: ReadonlySet<string>,
): readonly NoteStart[] {
  const found: NoteStart[] = [];
  // As for nearly every note: the next one opens a line of its own.
  if (opened.has(`${first.shape} ${first.value + 1}`)) return found;
  const end = layout.lines[first.line]?.end ?? first.bodyStart;
  const line = text.slice(first.bodyStart, end);
  let expected = first.value + 1;
  for (const match of line.matchAll(BRACKETS[first.shape])) {
    if (opened.has(`${first.shape} ${expected}`)) break;
    const start = first.bodyStart + match.index;
    const hasEnded = ENDED[first.shape].test(
      text.slice(Math.max(0, start - (first.shape === 'round' ? 200 : 6)), start),
    );
    if (Number(match[1]) !== expected || !hasEnded || !/^\s/.test(text.slice(start + match[0].length, end))) continue;
    const gap =
      /^\s*/.exec(text.slice(start + match[0].length, Math.min(end, start + match[0].length + 8)))?.[0].length ?? 0;
    const bodyStart = start + match[0].length + gap;
    found.push({
      ...first,
      value: expected,
      label: match[1] ?? '',
      start,
      border: start,
      bodyStart,
      opensParagraph: false,
    });
    expected += 1;
  }
  return found;
}
