// How much a page says itself beyond the notice that something is not there.

import type { PageFacts } from '../model/observation.ts';
import { foldText, textWeight } from './fold.ts';
import { ownWordsOf } from './own-words.ts';
import { withoutQuotations } from './quotations.ts';
import { speaksOfAnyLoss } from './speaks-of-loss.ts';
import { clauses, regrets, says } from './statement.ts';
import { consoles } from './statements/consolation.ts';
import { helpForTheLost, notFound, notFoundCode } from './statements/not-found.ts';

/** "News | Sport | Jobs": a menu that is no list of links. */
const MENU = /[|·•›»]/u;

/** Shorter ones are labels, names and buttons. */
const SHORTEST_SENTENCE = 20;

/** The weight (see textWeight) of its own sentences that are no menu, no regret, no loss, and no help to a lost reader. */
export function ownProseWeight(page: PageFacts): number {
  return ownWordsOf(page)
    .split('\n')
    .filter((line) => !MENU.test(line) || line.length > 200)
    .flatMap(clauses)
    .filter((sentence) => weigh(sentence) >= SHORTEST_SENTENCE && !isForTheLost(sentence))
    .reduce((sum, sentence) => sum + weigh(sentence), 0);
}

/** A sentence that a not-found page says. */
export function isForTheLost(sentence: string): boolean {
  const own = withoutQuotations(sentence);
  const folded = ` ${foldText(own)} `;
  return (
    says(own, notFound) ||
    says(own, notFoundCode) ||
    regrets(own) ||
    helpForTheLost.test(folded) ||
    speaksOfAnyLoss(own) ||
    consoles(folded)
  );
}

function weigh(text: string): number {
  return textWeight(text, text.length);
}
