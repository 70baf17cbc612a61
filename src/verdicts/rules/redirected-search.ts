// A search without hits in place of a page.

import { parseAddress, pathSegments } from '../address.ts';
import { conclude } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { redirectedAnswer } from '../redirected-answer.ts';
import type { Rule } from '../rule.ts';
import { headingSays, textSays, titleSays } from '../statement.ts';
import { notFound } from '../statements/not-found.ts';

const SEARCH_PARAMETER = /^(?:s|q|query|search|searchword|keywords?|term|text|wd)$/;

/** Sites that have lost an address search for its words, and say that there is nothing. */
export const redirectedSearch: Rule = {
  name: 'redirected-search',
  judge(evidence) {
    const answer = redirectedAnswer(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match') return null;
    const sought = soughtBy(answer.finalUrl);
    const slug = foldText((pathSegments(evidence.url).at(-1) ?? '').replace(/[-_+]/g, ' '));
    if (sought === null || sought === '' || !` ${slug} `.includes(` ${sought} `)) return null;
    const { page } = answer;
    const stated = titleSays(page, notFound) ?? headingSays(page, notFound, 20) ?? textSays(page, notFound);
    if (stated === null) return null;
    const explanation = `The address redirects to a search for its own words, which found nothing ("${stated.said}").`;
    return conclude(evidence, 'dead', 'soft-404', explanation, [`redirected to ${answer.finalUrl}`]);
  },
};

function soughtBy(url: string): string | null {
  const parameters = [...(parseAddress(url)?.searchParams ?? [])];
  const found = parameters.find(([name]) => SEARCH_PARAMETER.test(name));
  return found === undefined ? null : foldText(found[1].slice(0, 200));
}
