// What a page says itself, apart from its menus and teasers, as sentences.

import type { PageFacts } from '../model/observation.ts';
import { textWeight } from './fold.ts';
import { clauses } from './statement.ts';

/** The page's own words; the whole text where nobody has parted them, or where all of it stands beside. */
export function ownWordsOf({ ownWords, text }: PageFacts): string {
  return ownWords === undefined || ownWords === '' ? text.slice(0, 2000) : ownWords;
}

/** Its own words in letters of an alphabet, see textWeight; never less than a page of menus shows of them. */
export function ownWeight(page: PageFacts): number {
  const own = ownWordsOf(page);
  return textWeight(own, own.length);
}

/** Its first `count` sentences. */
export function ownSentences(page: PageFacts, count: number): readonly string[] {
  return ownWordsOf(page).split('\n').flatMap(clauses).slice(0, count);
}
