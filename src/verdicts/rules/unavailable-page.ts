// A page that says that its content is not available.

import type { Answered } from '../../model/observation.ts';
import { bareHost, depth } from '../address.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE, weightOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { headingSays, type Stated, titleSays } from '../statement.ts';
import { notAvailable } from '../statements/not-found.ts';

/** "This page is not available": gone, or kept from strangers and other countries. */
export const unavailablePage: Rule = {
  name: 'unavailable-page',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || bearsTitle(evidence) || weightOf(answer) > SHORT_PAGE || answer.page.published !== null)
      return null;
    const stated =
      titleSays(answer.page, notAvailable) ?? headingSays(answer.page, notAvailable, 1) ?? namelessVideo(answer);
    if (stated === null) return null;
    const explanation = 'The page says that its content is not available, perhaps only to strangers.';
    return conclude(evidence, 'unreachable', 'content-unavailable', explanation, [`the page says "${stated.said}"`]);
  },
};

/** YouTube gives a film that is gone, and any film to a suspected robot, the title " - YouTube". */
function namelessVideo({ page, finalUrl }: Answered): Stated | null {
  const isNameless = bareHost(finalUrl) === 'youtube.com' && /^(?:- )?YouTube$/.test(page.title ?? '');
  return isNameless && depth(finalUrl) > 0 ? { said: '- YouTube', where: 'title' } : null;
}
