// What follows the notes of an article whose notes all stand behind its text: the publisher's frame, whatever its words.

import type { Document } from '../model/document.ts';
import { positionAt } from '../text/position.ts';
import type { FoundNote } from './found-note.ts';
import type { Paragraph } from './layout.ts';

// A plea, who wrote it, a licence; where much follows, an article goes on.
const MOST_OF_TEXT = 0.2;
const ALWAYS_LITTLE = 400;

/**
 * The paragraphs behind the last note, where every note stands behind the last place that refers to one and little
 * follows; none in a format without lines, which keeps its notes apart.
 * @param running the paragraphs outside the notes
 * @param typed the notes that stand in the running text
 */
export function paragraphsBehindNotes(
  { anchors, notes }: Document,
  running: readonly Paragraph[],
  typed: readonly FoundNote[],
): ReadonlySet<Paragraph> {
  const lineOf = (offset: number) => positionAt(anchors, offset)?.line ?? 0;
  const starts = [
    ...typed.map(({ start }) => lineOf(start)),
    ...notes.map(({ position, body }) => position?.line ?? lineOf(body.start)),
  ];
  if (anchors === null || starts.length < 2) return new Set();
  const ends = [...typed, ...notes].map(({ body }) => lineOf(Math.max(body.start, body.end - 1)));
  const markers = [
    ...typed.flatMap((note) => note.markers),
    ...notes.flatMap((note) => note.markers.map(({ start }) => start)),
  ];
  const first = starts.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY);
  if (largest(markers.map(lineOf)) >= first) return new Set();
  const last = largest(ends);
  const behind = running.filter(({ start }) => lineOf(start) > last);
  const length = lengthOf(behind);
  return new Set(length <= Math.max(ALWAYS_LITTLE, lengthOf(running) * MOST_OF_TEXT) ? behind : []);
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
}
