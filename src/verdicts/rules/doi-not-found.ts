// A DOI that nobody registered.

import { isDoiResolver } from '../address.ts';
import { answerOf, conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { seesWall } from '../wall-signs.ts';

/** The DOI resolver itself says 404: the identifier is not registered (doi.org handbook, section 3.8). */
export const doiNotFound: Rule = {
  name: 'doi-not-found',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status !== 404 || !isDoiResolver(answer.finalUrl)) return null;
    if (seesWall(answer) !== null) return null;
    return conclude(evidence, 'dead', 'doi-not-found', 'The DOI resolver says that this DOI is not registered.', [
      'doi.org answered 404',
    ]);
  },
};
