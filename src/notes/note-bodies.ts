// Where each note of a list ends: at the next note, and the last one before whatever the publisher printed after it.

import type { Span } from '../model/document.ts';
import { isBoilerplate } from './boilerplate.ts';
import { headingKind } from './headings.ts';
import type { Layout, Paragraph } from './layout.ts';
import { firstMarkerFrom, type MarkerSet } from './marker-index.ts';
import type { Label } from './note-start.ts';
import { holdsAddress, looksCited } from './signs.ts';

/** Labels that follow one another, and the markers that tell running text from notes. */
export interface LabelList {
  readonly members: readonly Label[];
  readonly markers: MarkerSet | null;
}

// A note may hold paragraphs of its own, but not pages of running text.
const MOST_PARAGRAPHS = 4;
const MOST_CHARACTERS = 4_000;

/**
 * The bodies of a list's notes, one for each member. `borders` are the beginnings of all lines that open a note of any
 * list, in order: no body goes beyond the next of them.
 */
export function findBodies(text: string, layout: Layout, list: LabelList, borders: readonly number[]): readonly Span[] {
  const bodies: Span[] = [];
  let several = 0;
  list.members.forEach((start, index) => {
    const next = list.members[index + 1];
    const until = nextBorder(borders, start.start, text.length);
    const isLast = next === undefined;
    const own = Math.min(until, isLast ? framedEnd(text, layout, start) : paragraphEnd(layout, start));
    const bounds = { text, layout, list, start, own, until, isLast };
    const end = own >= until ? until : extendOver(bounds, several * 4 > index);
    if (end > own) several += 1;
    bodies.push(trimSpan(text, { start: Math.min(start.bodyStart, end), end }));
  });
  return bodies;
}

/** Where the notes before these labels end at the latest, in order, for `findBodies`. */
export function bordersOf(labels: readonly Label[]): readonly number[] {
  return labels.map(({ border }) => border).sort((a, b) => a - b);
}

function nextBorder(borders: readonly number[], offset: number, end: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return borders[low] ?? end;
}

interface Bounds {
  readonly text: string;
  readonly layout: Layout;
  readonly list: LabelList;
  readonly start: Label;
  readonly own: number;
  readonly until: number;
  readonly isLast: boolean;
}

function paragraphEnd(layout: Layout, start: Label): number {
  return layout.paragraphs[layout.paragraphOfLine[start.line] ?? 0]?.end ?? start.bodyStart;
}

/** The end of the last note's paragraph; the publisher's line wrapped onto it ends it early. */
function framedEnd(text: string, layout: Layout, start: Label): number {
  const end = paragraphEnd(layout, start);
  for (let index = start.line + 1; index < layout.lines.length; index += 1) {
    const line = layout.lines[index];
    if (line === undefined || line.start >= end) break;
    if (isBoilerplate(text.slice(line.start, Math.min(line.end, line.start + 240)))) return line.start - 1;
  }
  return end;
}

/** Goes on over the paragraphs that follow a note's own, as far as they belong to it. */
function extendOver(bounds: Bounds, listHoldsSeveral: boolean): number {
  const { layout, start, own, until, isLast } = bounds;
  const first = (layout.paragraphOfLine[start.line] ?? 0) + 1;
  let end = own;
  let last = first;
  for (; last < layout.paragraphs.length; last += 1) {
    const paragraph = layout.paragraphs[last];
    if (paragraph === undefined || paragraph.start >= until) break;
    if (endsNotes(bounds, paragraph)) break;
    if (last - first >= MOST_PARAGRAPHS || paragraph.end - own > MOST_CHARACTERS) break;
  }
  const reachesNext = (layout.paragraphs[last]?.start ?? Number.POSITIVE_INFINITY) >= until;
  // Between two notes everything short belongs to the first; elsewhere only what shows that it does.
  if (!isLast && reachesNext) return Math.max(own, Math.min(until, layout.paragraphs[last - 1]?.end ?? own));
  for (let index = first; index < last; index += 1) {
    const paragraph = layout.paragraphs[index];
    if (paragraph === undefined || !goesOn(bounds, paragraph, end, listHoldsSeveral)) break;
    end = Math.min(paragraph.end, until);
  }
  return end;
}

/** A paragraph that is no part of any note: a heading, the publisher's frame, running text with markers, a page number. */
function endsNotes({ text, list, until }: Bounds, paragraph: Paragraph): boolean {
  const printed = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300)).trim();
  if (headingKind(printed) !== null || isTitle(printed) || /^\W*\d{1,4}\W*$/.test(printed)) return true;
  // At the foot of a PDF's page the author is presented between two lines of a note.
  if (isBoilerplate(printed) && !/,\s*$/.test(text.slice(Math.max(0, paragraph.start - 8), paragraph.start)))
    return true;
  if (list.markers === null) return false;
  const marker = list.markers.all[firstMarkerFrom(list.markers, paragraph.start)];
  return marker !== undefined && marker.start < Math.min(paragraph.end, until) && !/^[[［【〔]/.test(printed);
}

/** A short line without a full stop that names no source: the title of what comes next. */
function isTitle(printed: string): boolean {
  if (/^#{1,6} /.test(printed)) return true;
  if (printed.length > 70 || /\n/.test(printed) || /[.!?;:,…。；：，)]$/.test(printed)) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(printed) && !looksCited(printed);
}

/** Whether a paragraph shows that it belongs to the note before it. */
function goesOn(
  { text, layout, start }: Bounds,
  paragraph: Paragraph,
  end: number,
  listHoldsSeveral: boolean,
): boolean {
  const printed = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600));
  const indent = layout.lines[paragraph.firstLine]?.indent ?? 0;
  if (indent >= 2 && indent > (layout.lines[start.line]?.indent ?? 0)) return true;
  // An address on a line of its own completes a note that has none.
  if (/^\s*[<(]?(?:https?:|www\.|doi)/i.test(printed))
    return !holdsAddress(text.slice(start.bodyStart, end).slice(-2_000));
  // Where the notes before it have several lines, so has this one; after an empty line it must look like a note.
  const isNextLine = layout.lines[paragraph.firstLine - 1]?.isBlank === false;
  return listHoldsSeveral && (isNextLine || looksCited(printed));
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  return { start, end };
}
