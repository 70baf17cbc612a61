// A not-found page under a success status.

import type { Answered, PageFacts } from '../../model/observation.ts';
import type { Verdict } from '../../model/verdict.ts';
import { asksFor } from '../address-names.ts';
import { articleSign } from '../article-signs.ts';
import { isDiscussion } from '../discussion.ts';
import { bearsTitle, conclude, pageOf, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldTitle } from '../fold.ts';
import { type Signs, signsOf } from '../lost-signs.ts';
import { prove } from '../prove-lost.ts';
import type { Evidence, Rule } from '../rule.ts';
import { titleReadings } from '../site-names.ts';
import { says } from '../statement.ts';
import { notFound } from '../statements/not-found.ts';

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
    if (signs === null || articleSign(answer.page) !== null) return null;
    const said = isItsMatter(answer, signs) ? null : prove(evidence, answer, signs);
    if (said === null) return null;
    const isMatch =
      evidence.titleMatch.kind === 'match' && !isMereTeaser(evidence, signs) && !isMereName(evidence, signs);
    if (isMatch) return contradiction(evidence, answer, said, signs);
    const explanation = `The server says ${answer.status}, but the page itself says "${quoted(said)}".`;
    return conclude(
      evidence,
      'dead',
      'soft-404',
      explanation,
      [...signs.title, ...signs.heading, ...signs.text].map((sign) => `${sign.where}: ${sign.said}`),
    );
  },
};

/** What the page is headed with is what it is about: the address that was asked says so, or people discuss it. */
function isItsMatter(answer: Answered, signs: Signs): boolean {
  const heads = [...signs.title, ...signs.heading];
  return (
    [...heads, ...signs.text].some(({ said }) => asksFor(answer, said)) || (heads.length > 0 && isDiscussion(answer))
  );
}

/** The page bears the cited title and yet reads like an error: an article of that name lives, the rest is in doubt. */
function contradiction(evidence: Evidence, answer: Answered, said: string, signs: Signs): Verdict | null {
  const isErrorPage = weightOf(answer) < TINY_PAGE && (signs.helps || hasCode(answer.page));
  const isBoth = sharesTitle(evidence, signs);
  if (bearsTitle(evidence) && !isBoth && !(citesStatement(evidence) && isErrorPage)) return null;
  const explanation = 'The page says that something was not found, yet it holds the cited title; a person has to look.';
  return conclude(evidence, 'unreachable', 'contradictory-page', explanation, [said]);
}

function hasCode(page: PageFacts): boolean {
  return /\b4(?:04|10)\b/.test(`${page.title ?? ''} ${page.headings[0] ?? ''}`);
}

/** "Page not found | Valley Times": the cited title stands beside the statement in the page's title. */
function sharesTitle(evidence: Evidence, signs: Signs): boolean {
  const { where } = evidence.titleMatch;
  const isInTitle = where === 'title' || where === 'og:title';
  return isInTitle && !citesStatement(evidence) && signs.title.some((sign) => says(sign.said, notFound));
}

/** Beside the statement, a title of three words or less is the site's name. */
function isMereName(evidence: Evidence, signs: Signs): boolean {
  return (
    sharesTitle(evidence, signs) && evidence.citedTitles.every(({ title }) => foldTitle(title).split(' ').length <= 3)
  );
}

/** The cited title is itself "Page not found" or its like. */
function citesStatement({ citedTitles }: Evidence): boolean {
  return citedTitles.some(({ title }) => [title, ...titleReadings(title)].some((each) => says(each, notFound)));
}

/** Title, first heading and a word to the lost agree, and the cited title stands only further below, as a teaser. */
function isMereTeaser({ titleMatch }: Evidence, signs: Signs): boolean {
  const isBelow = titleMatch.where === 'text' || titleMatch.where === 'heading';
  return isBelow && signs.title.length > 0 && signs.heading.length > 0 && signs.helps;
}

function quoted(said: string): string {
  return said.length > 80 ? `${said.slice(0, 79)}…` : said;
}
