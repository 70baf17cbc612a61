// A search without hits in place of a page.

import type { PageFacts } from '../../model/observation.ts';
import { parseAddress, pathSegments } from '../address.ts';
import { articleSign } from '../article-signs.ts';
import { conclude } from '../evidence.ts';
import { foldText, foldTitle } from '../fold.ts';
import { ownSentences, ownWeight } from '../own-words.ts';
import { redirectedAnswer } from '../redirected-answer.ts';
import type { Evidence, Rule } from '../rule.ts';
import { similarity } from '../similarity.ts';
import { holdsBoth } from '../speaks-of-loss.ts';
import { headingSays, textSays, titleSays } from '../statement.ts';
import { notFound } from '../statements/not-found.ts';
import { zeroHits } from '../statements/zero-hits.ts';

const SEARCH_PARAMETER =
  /^(?:s|q|qs|query|search|searchword|search_?(?:query|term|text)|lookfor|keywords?|kw|term|terms|text|wd|suche|recherche|buscar?|busqueda|ricerca|zoek|hledat|szukaj|haku|sok)$/;

/** A search's own words beside its hits, which are links. */
const SEARCH_PAGE = 800;

/** From which a search is for what was cited. */
const SAME_WORDS = 0.85;

/** A title stands once in the page's title, in a heading, in the sentence on the search; more often it is a hit. */
const ECHOES = 3;

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

/** A sentence that says so of the search, where nothing counts a hit and none bears the words; a script may yet show some. */
function foundNothing(page: PageFacts, sought: string): string | null {
  if (ownWeight(page) > SEARCH_PAGE || page.marks.includes('app-shell') || articleSign(page) !== null) return null;
  const sentences = [...page.headings.slice(0, 5), ...ownSentences(page, 20)];
  const bare = sentences.map((sentence) => foldText(sentence).replace(sought, ' '));
  const isHit = bare.some((sentence) => /\p{Nd}/u.test(sentence) && counts(sentence));
  if (isHit || timesIn(foldText(page.text), sought) > ECHOES) return null;
  // "No results? Try fewer words" is said of every search.
  const isAsked = (sentence: string) => page.text.includes(`${sentence}?`);
  return sentences.find((sentence, at) => holdsBoth(bare[at] ?? '', zeroHits) && !isAsked(sentence)) ?? null;
}

/** It counts something of which a search finds some: "14 results". */
function counts(sentence: string): boolean {
  const numbers = sentence.match(/\p{Nd}+/gu) ?? [];
  return (
    numbers.some((number) => !/^[0٠۰०০]+$/.test(number)) && zeroHits.some(({ thing }) => thing.test(` ${sentence} `))
  );
}

function timesIn(text: string, words: string): number {
  return ` ${text} `.split(` ${words} `).length - 1;
}
