// How often a page speaks as the page of a parked domain does.

import type { Answered } from '../model/observation.ts';
import { foldText } from './fold.ts';
import { ownSentences } from './own-words.ts';
import { holdsBoth } from './speaks-of-loss.ts';
import { parkedSentences } from './statements/parked.ts';
import { saleWords } from './statements/sale-words.ts';

/** What the page says in its head and in the beginning of its text, folded. */
export function spoken({ page }: Answered): string {
  return foldText([page.title, page.ogTitle, page.description, ...page.headings, page.text.slice(0, 4000)].join(' . '));
}

/** How many sentences of registrars and parking services it holds; one in whatever other words counts as one. */
export function parkedSentenceCount(answer: Answered): number {
  const said = spoken(answer);
  const printed = parkedSentences.filter((sentence) => sentence.test(said)).length;
  return Math.max(printed, saleSentences(answer));
}

/** In whatever words; one at most, as such a page repeats itself. */
function saleSentences({ page }: Answered): number {
  const said = [page.title ?? '', ...page.headings.slice(0, 3), ...ownSentences(page, 8)];
  return said.some((sentence) => holdsBoth(sentence, saleWords)) ? 1 : 0;
}
