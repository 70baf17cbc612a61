// What of a page is like a parked domain's, and alone proves nothing.

import type { Answered } from '../model/observation.ts';
import { bareHost, isHome, isResolver, isSameAddress, parseAddress } from './address.ts';
import { articleSign, dateline, PROSE, SOME_PROSE } from './article-signs.ts';
import { citesDomainName } from './domain-name.ts';
import { pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from './evidence.ts';
import { foldText } from './fold.ts';
import { MARKET_MARKS, PARKING_MARKS, PASSWORD_MARK, SHELL_MARKS } from './marks.ts';
import { ownProseWeight } from './own-prose.ts';
import { parkedSentenceCount } from './parked-words.ts';
import type { Evidence } from './rule.ts';
import { knowsAsked, SHELL_TEXT, siblingAlike } from './same-as-sibling.ts';
import { PARKING_PATH } from './statements/parked.ts';

/**
 * A fact that goes on from "the page": it speaks of a sale, bears hardly more than its domain's name, loads from a market,
 * or is the same under every address. Null for a page that bears the cited title, an article's signs, or two paragraphs
 * of its own, and where the server misses a made-up address beside it.
 */
export function parkingHint(evidence: Evidence): string | null {
  const answer = pageOf(evidence);
  if (answer === null || !mayBeParked(evidence, answer)) return null;
  const { page } = answer;
  const mark = page.marks.find((each) => PARKING_MARKS.has(each) || MARKET_MARKS.has(each));
  if (mark !== undefined) return `holds the markup of ${mark}`;
  if (parkedSentenceCount(answer) > 0) return 'speaks of a domain that is for sale or parked';
  const isLander = PARKING_PATH.test(parseAddress(answer.finalUrl)?.pathname ?? '');
  if (isLander && !isSameAddress(answer.finalUrl, evidence.url)) return `lies at ${answer.finalUrl}`;
  return hintWithoutWords(evidence, answer);
}

/** Of a page that says hardly anything, and not since a script has yet to fill it. */
function hintWithoutWords(evidence: Evidence, answer: Answered): string | null {
  const { page, finalUrl } = answer;
  if (ownProseWeight(page) >= SOME_PROSE || page.marks.some((mark) => SHELL_MARKS.has(mark))) return null;
  const weight = weightOf(answer);
  if (weight < TINY_PAGE && bearsDomainName(answer)) return 'bears hardly more than the name of its domain';
  const isNameless = foldText(page.title ?? '') === '' && page.headings.length === 0;
  if (weight < SHELL_TEXT && !isNameless) return null;
  if (isNameless && isHome(finalUrl) && !isSameAddress(finalUrl, evidence.url))
    return 'is a start page without content, to which the address redirects';
  const sibling = siblingAlike(evidence, answer);
  if (sibling === null || knowsAsked(evidence.url, sibling)) return null;
  return 'is the same under every address and has no content';
}

/** Read to its end, short, and neither the cited page nor an article nor a way in. */
function mayBeParked(evidence: Evidence, answer: Answered): boolean {
  const { url, titleMatch } = evidence;
  const { probe } = evidence.siblings;
  const { page } = answer;
  // A parking service has one page for every address; whoever misses a made-up one has put up the others.
  if (probe?.kind === 'answered' && (probe.status === 404 || probe.status === 410)) return false;
  if (page.signature !== 'html' || !page.isWhole || isResolver(url) || page.marks.includes(PASSWORD_MARK)) return false;
  // A headline much like the cited one.
  const isMuchAlike = titleMatch.kind === 'match' || (titleMatch.kind === 'unsure' && (titleMatch.score ?? 0) >= 0.6);
  if (isMuchAlike && !citesDomainName(evidence)) return false;
  if (weightOf(answer) >= SHORT_PAGE || ownProseWeight(page) >= PROSE) return false;
  return articleSign(page) === null && dateline(page) === null;
}

function bearsDomainName({ finalUrl, page }: Answered): boolean {
  const name = foldText(bareHost(finalUrl));
  const title = foldText(page.title ?? '');
  const heading = foldText(page.headings[0] ?? '');
  return (title === name && (heading === '' || heading === name)) || (title === '' && heading === name);
}
