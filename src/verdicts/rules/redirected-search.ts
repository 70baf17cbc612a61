// A search without hits in place of a page.

import type { PageFacts } from '../../model/observation.ts';
import { parseAddress, pathSegments } from '../address.ts';
import { conclude } from '../evidence.ts';
import { foldText, foldTitle } from '../fold.ts';
import { foundNothing } from '../found-nothing.ts';
import { redirectedAnswer } from '../redirected-answer.ts';
import type { Evidence, Rule } from '../rule.ts';
import { similarity } from '../similarity.ts';
import { headingSays, textSays, titleSays } from '../statement.ts';
import { notFound } from '../statements/not-found.ts';

const SEARCH_PARAMETER =
  /^(?:s|q|qs|query|search|searchword|search_?(?:query|term|text)|lookfor|keywords?|kw|term|terms|text|wd|suche|recherche|buscar?|busqueda|ricerca|zoek|hledat|szukaj|haku|sok)$/;

/** From which a search is for what was cited. */
const SAME_WORDS = 0.85;

/**
 * Sites that have lost an address search for its words, or for those of its title, and say that there is nothing. The page
 * repeats what was sought, so that it bears the cited title proves nothing there.
 */
export const redirectedSearch: Rule = {
  name: 'redirected-search',
  judge(evidence) {
    const answer = redirectedAnswer(evidence);
    if (answer === null) return null;
    const sought = soughtBy(answer.finalUrl);
    if (sought === null || sought === '' || !isForTheCited(evidence, sought)) return null;
    const { page } = answer;
    const said = foundNothing(page, sought) ?? (evidence.titleMatch.kind === 'match' ? null : stated(page));
    if (said === null) return null;
    const explanation = `The address redirects to a search for its own words, which found nothing ("${said.slice(0, 120)}").`;
    return conclude(evidence, 'dead', 'soft-404', explanation, [`redirected to ${answer.finalUrl}`]);
  },
};

function soughtBy(url: string): string | null {
  const parameters = [...(parseAddress(url)?.searchParams ?? [])];
  const found = parameters.find(([name]) => SEARCH_PARAMETER.test(name.toLowerCase()));
  return found === undefined ? null : foldText(found[1].slice(0, 200).replace(/[-_+]/g, ' '));
}

/** Words of the asked address, or the cited title. */
function isForTheCited({ url, citedTitles }: Evidence, sought: string): boolean {
  const slug = foldText((pathSegments(url).at(-1) ?? '').replace(/[-_+]/g, ' '));
  return (
    ` ${slug} `.includes(` ${sought} `) ||
    citedTitles.some(({ title }) => similarity(foldTitle(title), sought) >= SAME_WORDS)
  );
}

function stated(page: PageFacts): string | null {
  const found = titleSays(page, notFound) ?? headingSays(page, notFound, 20) ?? textSays(page, notFound);
  return found?.said ?? null;
}
