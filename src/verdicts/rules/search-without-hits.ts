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
 * The address itself asks a catalogue, by its query. That it finds nothing may be the very thing that was cited, and a script may
 * yet show some hits: so it is never a death.
 */
export const searchWithoutHits: Rule = {
  name: 'search-without-hits',
  judge(evidence) {
    const answer = pageOf(evidence);
    const { kind } = evidence.titleMatch;
    if (answer === null || (kind !== 'unsure' && kind !== 'mismatch')) return null;
    const { page } = answer;
    if (page.signature !== 'html' || ownWeight(page) > NOTICE || page.marks.includes('needs-javascript')) return null;
    const [asked] = [...(parseAddress(evidence.url)?.searchParams.values() ?? [])].map(foldText).filter(Boolean);
    const said = asked === undefined ? null : foundNothing(page, asked);
    if (said === null) return null;
    const explanation = `The page says "${said.slice(0, 120)}", and the cited title stands nowhere on it.`;
    return conclude(evidence, 'changed', 'title-mismatch', explanation, ['a search without hits']);
  },
};
