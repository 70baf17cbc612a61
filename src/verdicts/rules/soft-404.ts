// A not-found page under a success status.

import type { Answered } from '../../model/observation.ts';
import { bareHost, depth, isNotFoundAddress, isSameAddress } from '../address.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText, foldTitle } from '../fold.ts';
import type { Evidence, Rule } from '../rule.ts';
import { similarity } from '../similarity.ts';
import { titleReadings } from '../site-names.ts';
import { headingSays, type Stated, says, textMentions, textSays, titleSays } from '../statement.ts';
import { helpForTheLost, notAvailable, notFound, notFoundCode, notFoundError } from '../statements/not-found.ts';

/**
 * Title first, then the first headings; the text alone only where there is next to none. An article about lost pages
 * says more than the bare statement in its title, is long, bears a date, or bears the cited title.
 */
export const soft404: Rule = {
  name: 'soft-404',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || answer.page.signature === 'pdf') return null;
    const signs = signsOf(answer);
    const proof = prove(evidence, answer, signs);
    if (proof === null) return null;
    if (protects(evidence, answer)) return null;
    if (evidence.titleMatch.kind === 'match') {
      const explanation =
        'The page says that something was not found, yet it holds the cited title; a person has to look.';
      return conclude(evidence, 'unreachable', 'contradictory-page', explanation, [proof]);
    }
    const explanation = `The server says ${answer.status}, but the page itself says "${quoted(proof)}".`;
    return conclude(
      evidence,
      'dead',
      'soft-404',
      explanation,
      signs.map((sign) => `${sign.where}: ${sign.said}`),
    );
  },
};

function quoted(said: string): string {
  return said.length > 80 ? `${said.slice(0, 79)}…` : said;
}

/** The page bears the cited title as its own, and that title is not itself the statement. */
function protects(evidence: Evidence, answer: Answered): boolean {
  if (!bearsTitle(evidence)) return false;
  const isStatement = evidence.citedTitles.some(({ title }) =>
    [title, ...titleReadings(title)].some((each) => says(each, notFound)),
  );
  return !isStatement || weightOf(answer) >= TINY_PAGE || answer.page.published !== null;
}

function signsOf({ page }: Answered): readonly Stated[] {
  const signs = [
    titleSays(page, notFound) ?? titleSays(page, notFoundCode),
    headingSays(page, notFound, 3) ?? headingSays(page, notFoundCode, 2),
    textSays(page, notFound),
  ];
  return signs.filter((sign) => sign !== null);
}

/** What the page said, where that is proof; null where it is none. */
function prove(evidence: Evidence, answer: Answered, signs: readonly Stated[]): string | null {
  const { page } = answer;
  const weight = weightOf(answer);
  if (page.published !== null) return null;
  const first = signs.find((sign) => !says(sign.said, notFoundCode) || says(sign.said, notFound));
  if (first === undefined) return proveByCode(answer, signs);
  const inTitle = signs.some((sign) => sign.where === 'title');
  const inHeading = signs.some((sign) => sign.where === 'heading');
  const helps = helpForTheLost.test(foldText(page.text.slice(0, 6000)));
  const isElsewhere = evidence.titleMatch.kind === 'mismatch';
  if (inTitle && (signs.length > 1 || helps) && weight < SHORT_PAGE) return first.said;
  if (inTitle && weight < TINY_PAGE) return first.said;
  // Long pages are menus and teasers, or an essay of that name.
  if (inTitle && signs.length > 1 && (helps || isElsewhere)) return first.said;
  if (inHeading && weight < SHORT_PAGE && (helps || signs.length > 1) && !hasOwnTitle(answer, evidence))
    return first.said;
  if (inHeading && weight < TINY_PAGE && !hasOwnTitle(answer, evidence)) return first.said;
  if (inHeading && helps && isElsewhere && headingSays(page, notFound, 1) !== null) return first.said;
  // The text alone: it says little else.
  const isAllItSays = weight < 200 && first.said.length * 3 >= page.textLength;
  if ((isAllItSays || (helps && weight < TINY_PAGE)) && !hasOwnTitle(answer, evidence)) return first.said;
  return null;
}

/** A code is a name as well, of a car or a year: the words must stand beside it, on a page that says little else. */
function proveByCode(answer: Answered, signs: readonly Stated[]): string | null {
  const [code, second] = signs;
  const weight = weightOf(answer);
  if (code === undefined || weight >= TINY_PAGE) return null;
  const mention = textMentions(answer.page, notFound);
  if (mention !== null) return `${code.said}, ${mention.said}`;
  const isError = says(code.said, notFoundError) && second !== undefined && weight < 200;
  return isError ? code.said : null;
}

/** A title that could be an article's: three words or more that are not the site's name. */
function hasOwnTitle({ page, finalUrl }: Answered, evidence: Evidence): boolean {
  const names = [bareHost(finalUrl), ...evidence.citedTitles.map((cited) => cited.container ?? '')].map(foldTitle);
  if (evidence.titleMatch.kind === 'mismatch') return false;
  return [page.ogTitle, page.title].some((title) => {
    if (title === null || titleSays({ ...page, title, ogTitle: null }, notFound) !== null) return false;
    const folded = foldTitle(title);
    if (names.some((name) => name !== '' && similarity(name, folded) > 0.7)) return false;
    return folded.split(' ').length >= 5 || (folded.length >= 12 && /[\u3040-\u9fff]/.test(folded));
  });
}

/** A redirect to /404 and its like says so by its address. */
export const notFoundAddress: Rule = {
  name: 'not-found-address',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match' || isSameAddress(answer.finalUrl, evidence.url))
      return null;
    if (!isNotFoundAddress(answer.finalUrl) || isNotFoundAddress(evidence.url)) return null;
    const explanation = `The address redirects to the site's not-found page, ${answer.finalUrl}.`;
    return conclude(evidence, 'dead', 'soft-404', explanation, [`redirected to ${answer.finalUrl}`]);
  },
};

/** "This page is not available": gone, or kept from strangers and other countries. */
export const unavailablePage: Rule = {
  name: 'unavailable-page',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || bearsTitle(evidence) || weightOf(answer) > SHORT_PAGE || answer.page.published !== null)
      return null;
    const stated =
      titleSays(answer.page, notAvailable) ?? headingSays(answer.page, notAvailable, 1) ?? namelessVideo(answer);
    if (stated === null) return null;
    const explanation = 'The page says that its content is not available, perhaps only to strangers.';
    return conclude(evidence, 'unreachable', 'content-unavailable', explanation, [`the page says "${stated.said}"`]);
  },
};

/** YouTube gives a film that is gone, and any film to a suspected robot, the title " - YouTube". */
function namelessVideo({ page, finalUrl }: Answered): Stated | null {
  const isNameless = bareHost(finalUrl) === 'youtube.com' && /^(?:- )?YouTube$/.test(page.title ?? '');
  return isNameless && depth(finalUrl) > 0 ? { said: '- YouTube', where: 'title' } : null;
}
