// Whether a sentence says, in whatever words, that something is not there.

import { foldText } from './fold.ts';
import { type LossWords, lossWords } from './statements/loss-words.ts';

/** A sentence to the lost is short; longer ones tell a story. */
const LONGEST = 260;
const MOST_WORDS = 34;

/** A year dates an event: "removed in 1911" is history. */
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

/** The thing and its loss in one sentence of one language. No proof by itself: articles speak of lost pages too. */
export function speaksOfLoss(sentence: string): boolean {
  return !YEAR.test(sentence) && holdsBoth(sentence, lossWords);
}

/** A short sentence that holds both words of a pair. */
export function holdsBoth(sentence: string, pairs: readonly LossWords[]): boolean {
  if (sentence.length > LONGEST) return false;
  const folded = ` ${foldText(sentence)} `;
  if (folded.split(' ').length > MOST_WORDS) return false;
  return pairs.some(({ thing, lost }) => lost.test(folded) && thing.test(folded));
}
