// A cited search that finds nothing any more.

import { parseAddress } from '../address.ts';
import { conclude, pageOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { foundNothing } from '../found-nothing.ts';
import { ownWeight } from '../own-words.ts';
import type { Rule } from '../rule.ts';

/** The question, its count, and advice. */
const NOTICE = 300;

/**
 * The address itself asks a catalogue, by its query. That the page repeats what was asked in so many words shows that the server
 * looked for it, and did not leave that to a script: then it is gone. Without it, the page no longer shows what was cited.
 */
export const searchWithoutHits: Rule = {
  name: 'search-without-hits',
  judge(evidence) {
    const answer = pageOf(evidence);
    const { kind } = evidence.titleMatch;
    if (answer === null || kind === 'match' || evidence.citedTitles.length === 0) return null;
    const { page } = answer;
    if (page.signature !== 'html' || ownWeight(page) > NOTICE || page.marks.includes('needs-javascript')) return null;
    const asked = [...(parseAddress(evidence.url)?.searchParams.values() ?? [])]
      .map(foldText)
      .filter((each) => each !== '');
    const said = asked.length === 0 ? null : foundNothing(page, asked[0] ?? '');
    if (said === null) return null;
    const shown = said.slice(0, 120);
    if (asked.some((each) => each.length >= 4 && ` ${foldText(page.text)} `.includes(` ${each} `))) {
      const explanation = `The cited search finds nothing any more ("${shown}").`;
      return conclude(evidence, 'dead', 'soft-404', explanation, ['it repeats what was asked, and finds nothing']);
    }
    if (kind === 'incomparable') return null;
    const explanation = `The page says "${shown}", and the cited title stands nowhere on it.`;
    return conclude(evidence, 'changed', 'title-mismatch', explanation, ['a search without hits']);
  },
};
