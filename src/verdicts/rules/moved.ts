// A permanent redirect to the same content elsewhere.

import type { Answered } from '../../model/observation.ts';
import { bareHost, depth, isHome, isResolver, isSameAddress, isSectionOf } from '../address.ts';
import { conclude, pageOf } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/**
 * Every hop that leads to another address says so for good (RFC 9110, 15.4.2 and 15.4.9); hops that only add https,
 * `www.` or a slash may be of any kind. The end must still be the cited page: it bears the title, or nothing speaks
 * against it and it lies as deep as the old address.
 */
export const movedForGood: Rule = {
  name: 'moved',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || answer.hops.length === 0 || isResolver(evidence.url)) return null;
    if (isSameAddress(evidence.url, answer.finalUrl) || !isPermanent(answer) || !isStillThePage(evidence, answer))
      return null;
    const explanation = `The page has moved for good to ${answer.finalUrl}; update the link.`;
    return conclude(
      evidence,
      'moved',
      'redirect-permanent',
      explanation,
      answer.hops.map((hop) => `${hop.status} ${hop.url}`),
    );
  },
};

function isPermanent(answer: Answered): boolean {
  return answer.hops.every((hop, at) => {
    const next = answer.hops[at + 1]?.url ?? answer.finalUrl;
    return isSameAddress(hop.url, next) || (hop.by === 'http' && PERMANENT.has(hop.status));
  });
}

function isStillThePage({ url, titleMatch }: Evidence, answer: Answered): boolean {
  if (titleMatch.kind === 'match') return true;
  if (isHome(url)) return isHome(answer.finalUrl) && bareHost(url) !== bareHost(answer.finalUrl);
  return (
    !isSectionOf(answer.finalUrl, url) &&
    depth(answer.finalUrl) >= Math.min(depth(url), 2) - 1 &&
    !isHome(answer.finalUrl)
  );
}
