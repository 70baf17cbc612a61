// Reference lists without numbers: the entries under a heading such as References, Литература, 参考文献.

import type { Span } from '../model/document.ts';
import { isBoilerplate } from './boilerplate.ts';
import { headingKind } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import type { Mask } from './mask.ts';
import { trimSpan } from './note-bodies.ts';
import { looksCited } from './signs.ts';

/** The entries of each reference list, in the order of the text; a section whose notes are numbered is none. */
export function findReferences(text: string, layout: Layout, mask: Mask): readonly (readonly Span[])[] {
  const lists: (readonly Span[])[] = [];
  for (let index = 0; index < layout.lines.length; index += 1) {
    const line = layout.lines[index];
    if (line === undefined || line.isBlank || line.end - line.start > 120) continue;
    if (headingKind(text.slice(line.start, line.end)) === null || mask.covers(line.start + line.indent)) continue;
    const section = readSection(text, layout, mask, index + 1);
    if (section.entries.length > 0) lists.push(section.entries);
    index = Math.max(index, section.lastLine);
  }
  return lists;
}

interface Section {
  readonly entries: readonly Span[];
  readonly lastLine: number;
}

/** The lines under a heading up to the next heading, the publisher's frame, or what another finder took. */
function readSection(text: string, layout: Layout, mask: Mask, from: number): Section {
  const lines: Line[] = [];
  let index = from;
  for (; index < layout.lines.length; index += 1) {
    const line = layout.lines[index];
    if (line === undefined) break;
    if (line.isBlank) {
      lines.push(line);
      continue;
    }
    const printed = text.slice(line.start, Math.min(line.end, line.start + 300));
    if (mask.covers(line.start + line.indent) || headingKind(printed) !== null) break;
    if (layout.lines[index - 1]?.isBlank !== false && isBoilerplate(printed)) break;
    if (isBoilerplate(printed) && printed.length < 80) break;
    lines.push(line);
  }
  const entries = citedEntries(text, splitEntries(text, lines));
  return { entries, lastLine: entries.length > 0 ? index - 1 : from - 1 };
}

/** The entries up to the last that cites something; none where most of them do not. */
function citedEntries(text: string, entries: readonly Span[]): readonly Span[] {
  const cited = entries.map((entry) => looksCited(text.slice(entry.start, Math.min(entry.end, entry.start + 600))));
  // Two paragraphs in a row that cite nothing are text again.
  const stop = cited.findIndex((isCited, index) => !isCited && cited[index + 1] !== true);
  const kept = stop === -1 ? entries : entries.slice(0, stop);
  const share = cited.slice(0, kept.length).filter(Boolean).length;
  return share * 5 >= kept.length * 3 ? kept : [];
}

// Bullets, and the back link of a list copied from a wiki: "^", "^ a b", "↑".
const BULLET = /^\s*(?:[-–—•·*▪●○]\s+|[\^↑]\s*(?:[a-z]\s){0,26}(?=\S))/;
const ADDRESS_LINE = /^\s*[<(]?(?:https?:\/\/|www\.|doi:)/i;

/** How the entries of a list are set apart; the first way that fits is taken. */
function splitEntries(text: string, lines: readonly Line[]): readonly Span[] {
  const filled = lines.filter((line) => !line.isBlank);
  const base = filled.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const printed = (line: Line) => text.slice(line.start, Math.min(line.end, line.start + 200));
  const bullets = filled.filter((line) => BULLET.test(printed(line))).length;
  const inner = lines.slice(
    lines.findIndex((line) => !line.isBlank),
    lines.findLastIndex((line) => !line.isBlank),
  );
  const hasBlanks = inner.some((line) => line.isBlank);
  const isHanging = filled[0]?.indent === base && filled.some((line) => line.indent > base);
  // Addresses are left whole, whatever the width.
  const plain = filled.filter((line) => !text.slice(line.start, line.end).includes('://'));
  const width = (plain.length > 0 ? plain : filled).reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const opens = (line: Line, previous: Line | undefined): boolean => {
    if (previous === undefined) return true;
    if (ADDRESS_LINE.test(printed(line))) return false;
    if (bullets * 2 > filled.length) return BULLET.test(printed(line));
    if (previous.isBlank) return true;
    if (isHanging) return line.indent === base;
    return opensUnmarked(text, previous, line, width, hasBlanks);
  };
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    if (line.isBlank) return;
    const last = spans.at(-1);
    if (last === undefined || opens(line, lines[index - 1])) {
      const bullet = BULLET.exec(printed(line))?.[0].length ?? 0;
      spans.push({ start: line.start + bullet, end: line.end });
    } else last.end = line.end;
  });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

// "Smith, J.", "Иванов И. И.", "World Bank. (2019)": how an entry of an author-date list begins.
const ENTRY = /^\s*(?:\p{Lu}[\p{L}'’-]+,? ?(?:\p{Lu}\.|\p{Lu}\p{Ll}+)|[“"«„《\p{Lo}]|pp?\.\s?\d)/u;

/** In a list with neither blank lines nor indents an entry opens after a line that ended one, or after a short line. */
function opensUnmarked(text: string, previous: Line, line: Line, width: number, hasBlanks: boolean): boolean {
  if (width > 120) return true;
  const ended = /[.。!?)>\]/\d]\s*$/.test(text.slice(Math.max(previous.start, previous.end - 3), previous.end));
  const isFull = previous.end - previous.start > width * 0.75;
  if (hasBlanks) return ended && !isFull && ENTRY.test(text.slice(line.start, line.start + 80));
  return ended && (!isFull || ENTRY.test(text.slice(line.start, line.start + 80)));
}
