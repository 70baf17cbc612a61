// The start page in place of a page below it.

import type { Answered } from '../../model/observation.ts';
import { bareHost, depth, isHome, namesOnePage, parseAddress } from '../address.ts';
import { conclude } from '../evidence.ts';
import { foldTitle } from '../fold.ts';
import { redirectedAnswer } from '../redirected-answer.ts';
import type { Evidence, Rule } from '../rule.ts';
import { similarity } from '../similarity.ts';

/**
 * The start page in place of a page below it. The cited title must not stand on it, and the asked address must name a
 * page: /about may well have become the start page, and a site that got its own domain starts at its root.
 */
export const redirectedHome: Rule = {
  name: 'redirected-home',
  judge(evidence) {
    const answer = redirectedAnswer(evidence);
    if (answer === null || !isHome(answer.finalUrl) || depth(evidence.url) === 0) return null;
    const { kind } = evidence.titleMatch;
    if (kind === 'match' || citesTheSite(evidence, answer)) return null;
    const explanation = `The address redirects to the start page of ${bareHost(answer.finalUrl)}, where the cited page is not.`;
    const signals = [`redirected to ${answer.finalUrl}`];
    if (isProven(evidence, answer)) return conclude(evidence, 'dead', 'redirected-home', explanation, signals);
    const doubt = `The address redirects to the start page of ${bareHost(answer.finalUrl)}; look whether that is what was cited.`;
    return conclude(evidence, 'changed', 'redirected-home', doubt, signals);
  },
};

function isProven(evidence: Evidence, answer: Answered): boolean {
  const { url, titleMatch } = evidence;
  // A headline much like the cited one: the start page may hold the article itself.
  if (titleMatch.kind === 'unsure' && (titleMatch.score ?? 0) >= 0.6) return false;
  const isOther = titleMatch.kind === 'mismatch';
  const isFound = depth(url) >= 2 || namesOnePage(url);
  if (bareHost(url) === bareHost(answer.finalUrl)) return isFound || (isOther && !isHomePage(url));
  // Another host: a project's or a person's pages may have moved to a domain of their own.
  return isSameSite(url, answer.finalUrl) ? isFound : isOther && namesOnePage(url);
}

/** A personal page or an application's root: its owner's start page. */
function isHomePage(url: string): boolean {
  return (
    depth(url) === 1 &&
    /\/(?:~[^/]+|blog|site|web|www|wiki|forum|home|main|portal|cms|wordpress|drupal|joomla)\/?$/i.test(
      parseAddress(url)?.pathname ?? '',
    )
  );
}

/** One host ends with the other: news.site.example and site.example. */
function isSameSite(a: string, b: string): boolean {
  const [left, right] = [bareHost(a), bareHost(b)];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

/** The citation names the site rather than a page of it: "Kremlin" for the start page of kremlin.example. */
function citesTheSite(evidence: Evidence, answer: Answered): boolean {
  const name = foldTitle(bareHost(answer.finalUrl).split('.').slice(0, -1).join(' '));
  return evidence.citedTitles.some(({ title, container }) => {
    const folded = foldTitle(title);
    return similarity(folded, name) >= 0.9 || (container !== null && similarity(folded, foldTitle(container)) >= 0.95);
  });
}
