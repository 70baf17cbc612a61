// Whether two readings show one page.

import type { PageFacts } from '../model/observation.ts';
import { foldText } from './fold.ts';

/** Share of words in common from which two pages are one: dates, tokens and the echoed address differ. */
const SAME_WORDS = 0.9;

/** The same title, and nearly the same words in the beginning of the text. */
export function isSamePage(one: PageFacts, other: PageFacts): boolean {
  return one.title === other.title && sharedWords(one, other) >= SAME_WORDS;
}

function sharedWords(a: PageFacts, b: PageFacts): number {
  const left = new Set(foldText(a.text).split(' '));
  const right = new Set(foldText(b.text).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}
