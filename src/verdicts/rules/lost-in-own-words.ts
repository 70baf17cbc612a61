// A page that says in its own words, whatever they are, that the asked page is not there.

import type { Answered } from '../../model/observation.ts';
import { addressNames } from '../address-names.ts';
import { isDiscussion } from '../discussion.ts';
import { conclude, pageOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { lostStructure } from '../lost-structure.ts';
import { ownSentences, ownWeight, ownWordsOf } from '../own-words.ts';
import { hasOwnTitle } from '../prove-lost.ts';
import type { Evidence, Rule } from '../rule.ts';
import { siblingAlike } from '../same-as-sibling.ts';
import { titleParts } from '../site-names.ts';
import { speaksOfLoss } from '../speaks-of-loss.ts';
import { headingSays, says, titleSays } from '../statement.ts';
import { helpForTheLost, notFound } from '../statements/not-found.ts';

/** A notice is a paragraph or two, whatever stands around it. */
const NOTICE = 900;

/** Beside the statement a line or two. */
const LITTLE_ELSE = 150;

interface Loss {
  readonly said: string;
  /** In the title or a heading, not in the text alone. */
  readonly isHeaded: boolean;
  /** Said in two places. */
  readonly isRepeated: boolean;
}

/**
 * The sentence is put together from a thing and its loss, so it proves nothing alone: a sign of another kind has to go
 * with it (the reader is spoken to as one who is lost, the markup is a not-found page's, a made-up address beside it shows the same),
 * and no sign of life may stand against it.
 */
export const lostInOwnWords: Rule = {
  name: 'lost-in-own-words',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || answer.page.signature !== 'html' || ownWeight(answer.page) > NOTICE) return null;
    const sibling = siblingAlike(evidence, answer) !== null;
    const loss = lossOf(answer, sibling);
    if (loss === null || lives(evidence, answer, loss)) return null;
    const reader = helpForTheLost.test(foldText(ownWordsOf(answer.page)));
    const structure = lostStructure(answer);
    if (!sibling && structure === null && !reader) return null;
    const isOther = evidence.titleMatch.kind === 'mismatch';
    if (!sibling && !isOther && hasOwnTitle(answer, evidence, 4)) return null;
    const isAbsent = isOther || evidence.titleMatch.kind === 'unsure';
    const isAllItSays = ownWeight(answer.page) - loss.said.length < LITTLE_ELSE;
    const signs = [loss.isHeaded, loss.isRepeated, sibling, sibling, reader, structure !== null, isAbsent, isAllItSays];
    if (signs.filter(Boolean).length < 3) return null;
    const explanation = `The server says ${answer.status}, but the page itself says "${loss.said}".`;
    return conclude(evidence, 'dead', 'soft-404', explanation, [
      ...(sibling ? ['a made-up address shows the same page'] : []),
      ...(structure === null ? [] : [structure]),
      ...(reader ? ['it speaks to a lost reader'] : []),
    ]);
  },
};

function lossOf({ page }: Answered, isAlike: boolean): Loss | null {
  const titles = [page.title, page.ogTitle].flatMap((title) => (title === null ? [] : titleParts(title)));
  const headings = page.headings.slice(0, 3);
  const stated = titleSays(page, notFound)?.said ?? headingSays(page, notFound, 3)?.said;
  const headed = stated ?? [...titles, ...headings].find(speaksOfLoss);
  const heads = new Set([...titles, ...headings].map(foldText));
  const own = ownSentences(page, 10).find((each) => isLost(each) && !heads.has(foldText(each)));
  const said = headed ?? own;
  // A headline in words of its own may tell of somebody's error.
  if (said === undefined || (stated === undefined && own === undefined && !isAlike)) return null;
  return {
    said: said.slice(0, 200),
    isHeaded: headed !== undefined,
    isRepeated: headed !== undefined && own !== undefined,
  };
}

function isLost(text: string): boolean {
  return says(text, notFound) || speaksOfLoss(text);
}

/** An article's date, the cited title, an address that names what is said, people who discuss it. */
function lives({ titleMatch }: Evidence, answer: Answered, { said, isHeaded }: Loss): boolean {
  if (answer.page.published !== null || titleMatch.kind === 'match') return true;
  return addressNames(answer.url, said) || (isHeaded && isDiscussion(answer));
}
