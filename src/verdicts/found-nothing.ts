// The sentence with which a search says that it found nothing.

import type { PageFacts } from '../model/observation.ts';
import { articleSign } from './article-signs.ts';
import { foldText } from './fold.ts';
import { ownSentences, ownWeight } from './own-words.ts';
import { holdsBoth } from './speaks-of-loss.ts';
import { zeroHits } from './statements/zero-hits.ts';

/** A search's own words beside its hits, which are links. */
const SEARCH_PAGE = 800;

/** A title stands once in the page's title, in a heading, in the sentence on the search; more often it is a hit. */
const ECHOES = 3;

/** A sentence that says so of the search, where nothing counts a hit and none bears the words; a script may yet show some. */
export function foundNothing(page: PageFacts, sought: string): string | null {
  if (ownWeight(page) > SEARCH_PAGE || page.marks.includes('app-shell') || articleSign(page) !== null) return null;
  const sentences = [...page.headings.slice(0, 5), ...ownSentences(page, 20)];
  const bare = sentences.map((sentence) => foldText(sentence).replace(sought, ' '));
  const isHit = bare.some((sentence) => /\p{Nd}/u.test(sentence) && counts(sentence));
  if (isHit || timesIn(foldText(page.text), sought) > ECHOES) return null;
  // "No results? Try fewer words" is said of every search.
  const isAsked = (sentence: string) => page.text.includes(`${sentence}?`);
  return sentences.find((sentence, at) => holdsBoth(bare[at] ?? '', zeroHits) && !isAsked(sentence)) ?? null;
}

/** It counts something of which a search finds some: "14 results". */
function counts(sentence: string): boolean {
  const numbers = sentence.match(/\p{Nd}+/gu) ?? [];
  return (
    numbers.some((number) => !/^[0٠۰०০]+$/.test(number)) && zeroHits.some(({ thing }) => thing.test(` ${sentence} `))
  );
}

function timesIn(text: string, words: string): number {
  return ` ${text} `.split(` ${words} `).length - 1;
}
