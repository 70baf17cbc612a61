// A hosting account that was closed.

import { bearsTitle, conclude, pageOf, TINY_PAGE, weightOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { headingSays, titleSays } from '../statement.ts';
import { suspended } from '../statements/walls.ts';

/** Hosting companies' notices are short, and address the owner, not a reader. */
export const accountSuspended: Rule = {
  name: 'account-suspended',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || bearsTitle(evidence) || weightOf(answer) > TINY_PAGE || answer.page.published !== null)
      return null;
    const stated = titleSays(answer.page, suspended) ?? headingSays(answer.page, suspended, 1);
    if (stated === null) return null;
    const explanation = 'The hosting account or the domain was suspended, and a notice stands in place of the page.';
    return conclude(evidence, 'dead', 'account-suspended', explanation, [`the page says "${stated.said}"`]);
  },
};
