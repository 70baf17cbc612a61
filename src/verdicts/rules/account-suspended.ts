// A hosting account that was closed.

import { conclude, pageOf, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import type { Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { suspended, toTheOwner } from '../statements/walls.ts';

/** The notice itself. */
const NOTHING_ELSE = 120;

/** Hosting companies' notices are short, and address the owner, not a reader. */
export const accountSuspended: Rule = {
  name: 'account-suspended',
  judge(evidence) {
    const answer = pageOf(evidence);
    const stated = shortPageSays(evidence, suspended, TINY_PAGE);
    if (answer === null || stated === null) return null;
    if (weightOf(answer) > NOTHING_ELSE && !toTheOwner.test(foldText(answer.page.text.slice(0, 2000)))) return null;
    const explanation = 'The hosting account or the domain was suspended, and a notice stands in place of the page.';
    return conclude(evidence, 'dead', 'account-suspended', explanation, [`the page says "${stated.said}"`]);
  },
};
