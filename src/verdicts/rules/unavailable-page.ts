// A page that says that its content is not available.

import { bareHost, depth } from '../address.ts';
import { conclude, pageOf, SHORT_PAGE } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { notAvailable } from '../statements/not-found.ts';

/** "This page is not available": gone, or kept from strangers and other countries. */
export const unavailablePage: Rule = {
  name: 'unavailable-page',
  judge(evidence) {
    const said =
      shortPageSays(evidence, notAvailable, SHORT_PAGE)?.said ?? (isNamelessVideo(evidence) ? '- YouTube' : null);
    if (said === null) return null;
    const explanation = 'The page says that its content is not available, perhaps only to strangers.';
    return conclude(evidence, 'unreachable', 'content-unavailable', explanation, [`the page says "${said}"`]);
  },
};

/** YouTube gives a film that is gone, and any film to a suspected robot, the title " - YouTube". */
function isNamelessVideo(evidence: Evidence): boolean {
  const answer = pageOf(evidence);
  if (answer === null || bareHost(answer.finalUrl) !== 'youtube.com') return false;
  return depth(answer.finalUrl) > 0 && /^(?:- )?YouTube$/.test(answer.page.title ?? '');
}
