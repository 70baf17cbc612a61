// A page in short, as a history keeps it, and whether two of them are one page.

import type { Reading } from '../model/history.ts';
import type { Answered } from '../model/observation.ts';
import { likeness, sketchOf } from './word-sketch.ts';

/** Nine in ten words of each in common make eight in ten of both; a sketch is a little off. */
const SAME_WORDS = 0.75;
const LONGEST_TITLE = 300;

/** Null where the answer shows no page. */
export function readingOf({ status, page }: Answered, at: string): Reading | null {
  if (status < 200 || status >= 300 || (page.signature !== 'html' && page.signature !== 'text')) return null;
  const own = page.ownWords ?? '';
  const words = sketchOf(own === '' ? page.text : own);
  if (words === '') return null;
  const titles = [page.title, page.ogTitle, page.headings[0] ?? null].filter((title) => title !== null);
  return { from: at, until: at, titles: [...new Set(titles.map((title) => title.slice(0, LONGEST_TITLE)))], words };
}

/** The same words, whatever title stands above them: headlines are rewritten. */
export function isSameReading(one: Reading, other: Reading): boolean {
  return likeness(one.words, other.words) >= SAME_WORDS;
}
