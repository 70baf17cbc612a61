// A page that says in its own words, whatever they are, that the asked page is not there.

import type { Answered, PageFacts } from '../../model/observation.ts';
import { asksFor } from '../address-names.ts';
import { articleSign } from '../article-signs.ts';
import { isDiscussion } from '../discussion.ts';
import { conclude, pageOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { isBarrier, isGateOrPassing } from '../gate-words.ts';
import { headsOwnMatter } from '../lost-signs.ts';
import { lostStructure } from '../lost-structure.ts';
import { ownProseWeight } from '../own-prose.ts';
import { ownSentences, ownWeight, ownWordsOf } from '../own-words.ts';
import { hasOwnTitle, SOMETHING_ELSE } from '../prove-lost.ts';
import type { Evidence, Rule } from '../rule.ts';
import { knowsAsked, siblingAlike } from '../same-as-sibling.ts';
import { titleParts } from '../site-names.ts';
import { pointsAtItself, speaksOfAnyLoss, speaksOfLoss } from '../speaks-of-loss.ts';
import { headingSays, regrets, says, titleSays } from '../statement.ts';
import { consoles } from '../statements/consolation.ts';
import { helpForTheLost, messageBox, notFound } from '../statements/not-found.ts';

/** A notice is a paragraph or two, whatever stands around it. */
const NOTICE = 900;

/** A paragraph. */
const SHORT_NOTICE = 450;

/** Beside the statement a line or two. */
const LITTLE_ELSE = 150;

interface Loss {
  readonly said: string;
  /** In the words of the lists, as the title or a heading, or in a box that is headed "Information" or "Error". */
  readonly isPlain: boolean;
  /** In the title or a heading, not in the text alone. */
  readonly isHeaded: boolean;
  /** Said in two places. */
  readonly isRepeated: boolean;
  /** "This article", "the requested page". */
  readonly pointsAtItself: boolean;
}

/**
 * The sentence is put together from a thing and its loss, so it proves nothing alone: a sign of another kind has to go
 * with it, and no sign of life may stand against it. A made-up address that shows the same is sign enough; so is a page that
 * says hardly anything else and speaks to one who is lost, or of itself, or is built as not-found pages are.
 */
export const lostInOwnWords: Rule = {
  name: 'lost-in-own-words',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || answer.page.signature !== 'html' || evidence.titleMatch.kind === 'match') return null;
    const alike = siblingAlike(evidence, answer);
    const isAlike = alike !== null && !knowsAsked(evidence.url, alike);
    const isNotice = ownWeight(answer.page) <= NOTICE;
    const loss = isNotice ? lossOf(answer, isAlike) : statedLoss(answer);
    if (!isNotice && !isAlike) return null;
    if (loss === null || isItsMatter(answer, loss) || articleSign(answer.page) !== null) return null;
    const isProof = isAlike && (loss.isPlain || !isBarrier(beginningOf(answer)));
    const signs = isProof ? ['a made-up address shows the same page'] : signsBeside(evidence, answer, loss);
    if (signs === null) return null;
    const explanation = `The server says ${answer.status}, but the page itself says "${loss.said}".`;
    return conclude(evidence, 'dead', 'soft-404', explanation, signs);
  },
};

/** However long the page: the plain statement as its title or a heading. */
function statedLoss({ page }: Answered): Loss | null {
  const stated = titleSays(page, notFound) ?? headingSays(page, notFound, 3);
  return stated && { said: stated.said, isPlain: true, isHeaded: true, isRepeated: false, pointsAtItself: false };
}

function beginningOf({ page }: Answered): readonly string[] {
  return [page.title ?? '', ...page.headings.slice(0, 3), ...ownSentences(page, 8)];
}

function lossOf(answer: Answered, isAlike: boolean): Loss | null {
  const { page } = answer;
  const titles = [page.title, page.ogTitle].flatMap((title) => (title === null ? [] : titleParts(title)));
  const headings = page.headings.slice(0, 3);
  // Of what the loss is need not be said where every address shows it, if nothing stands before the content.
  const isAnyEnough = isAlike && !isBarrier(beginningOf(answer));
  const isLost = (text: string) =>
    says(text, notFound) || speaksOfLoss(text) || (isAnyEnough && speaksOfAnyLoss(text) && !isGateOrPassing(text));
  const stated = statedLoss(answer)?.said;
  const headed = stated ?? [...titles, ...headings].find(isLost);
  const heads = new Set([...titles, ...headings].map(foldText));
  const own = ownSentences(page, 10).find((each) => isLost(each) && !heads.has(foldText(each)));
  const said = headed ?? own;
  // A headline in words of its own may tell of somebody's error.
  if (said === undefined || (stated === undefined && own === undefined && !isAlike)) return null;
  return {
    said: said.slice(0, 200),
    isPlain: stated !== undefined || (own !== undefined && says(own, notFound) && isBox(page)),
    isHeaded: headed !== undefined,
    isRepeated: headed !== undefined && own !== undefined,
    pointsAtItself: own !== undefined && pointsAtItself(own),
  };
}

function isBox(page: PageFacts): boolean {
  return titleSays(page, messageBox) !== null || headingSays(page, messageBox, 3) !== null;
}

/** What goes with the sentence where nothing is known of a made-up address; null where it is not enough. */
function signsBeside(evidence: Evidence, answer: Answered, loss: Loss): readonly string[] | null {
  const { kind } = evidence.titleMatch;
  const { page } = answer;
  const isTitled = hasOwnTitle(answer, evidence, 4);
  // Its headline tells of a loss, at more length than a notice would.
  if (isTitled && loss.isHeaded && !loss.isPlain) return null;
  const own = foldText(ownWordsOf(page));
  const isSpokenTo = helpForTheLost.test(own);
  if (kind !== 'mismatch' && (isTitled || (!loss.isHeaded && !isSpokenTo && headsAnything(page)))) return null;
  const isAbsent = kind === 'mismatch' || kind === 'unsure';
  // The site's name for a title, a paragraph, and nothing of what was cited.
  const isBare = isAbsent && !isTitled && ownWeight(page) < SHORT_NOTICE;
  const isAllItSays = ownWeight(page) - loss.said.length < LITTLE_ELSE && ownProseWeight(page) < SOMETHING_ELSE;
  const structure = lostStructure(answer);
  // What every site has somewhere tells only there.
  const speaksToTheLost = isSpokenTo || (isBare && (consoles(` ${own}`) || isSorry(page)));
  const isOfItself = loss.pointsAtItself && isAbsent && !isTitled && isAllItSays;
  if (structure === null && !speaksToTheLost && !isOfItself) return null;
  const kinds = [
    loss.isHeaded,
    loss.isRepeated,
    speaksToTheLost,
    isOfItself,
    structure !== null,
    isAbsent,
    isBare,
    isAllItSays,
  ];
  if (kinds.filter(Boolean).length < 3) return null;
  return [
    ...(structure === null ? [] : [structure]),
    ...(speaksToTheLost ? ['it speaks to a lost reader'] : []),
    ...(isOfItself ? ['it says so of itself, and hardly anything else'] : []),
  ];
}

/** A headline of the page's own, neither regret nor loss. */
function headsAnything(page: PageFacts): boolean {
  const first = page.headings[0] ?? '';
  return headsOwnMatter(page) && !regrets(first) && !speaksOfAnyLoss(first);
}

/** Its title, its first headings or its first line begin with regret. */
function isSorry(page: PageFacts): boolean {
  return [page.title ?? '', ...page.headings.slice(0, 2), ...ownSentences(page, 2)].some(regrets);
}

/** An address that names what is said, or people who discuss it. */
function isItsMatter(answer: Answered, { said, isHeaded }: Loss): boolean {
  return asksFor(answer, said) || (isHeaded && isDiscussion(answer));
}
