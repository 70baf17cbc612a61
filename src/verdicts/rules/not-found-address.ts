// A redirect to the site's own not-found page.

import { isNotFoundAddress, isSameAddress, pathSegments } from '../address.ts';
import { conclude, pageOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { says } from '../statement.ts';
import { notFound } from '../statements/not-found.ts';

/** A redirect to /404 and its like says so by its address. */
export const notFoundAddress: Rule = {
  name: 'not-found-address',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match' || isSameAddress(answer.finalUrl, evidence.url))
      return null;
    if (!(isNotFoundAddress(answer.finalUrl) || saysSo(answer.finalUrl)) || isNotFoundAddress(evidence.url))
      return null;
    const explanation = `The address redirects to the site's not-found page, ${answer.finalUrl}.`;
    return conclude(evidence, 'dead', 'soft-404', explanation, [`redirected to ${answer.finalUrl}`]);
  },
};

/** The last segment's words are the statement itself, in any of its languages: /stranica-nije-pronadena. */
function saysSo(url: string): boolean {
  const words = (pathSegments(url).at(-1) ?? '').replace(/\.[a-z]{2,5}$/, '').replace(/[-_+]/g, ' ');
  return words.includes(' ') && says(words, notFound);
}
