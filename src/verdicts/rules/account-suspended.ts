// A hosting account that was closed.

import { conclude, TINY_PAGE } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { suspended } from '../statements/walls.ts';

/** Hosting companies' notices are short, and address the owner, not a reader. */
export const accountSuspended: Rule = {
  name: 'account-suspended',
  judge(evidence) {
    const stated = shortPageSays(evidence, suspended, TINY_PAGE);
    const explanation = 'The hosting account or the domain was suspended, and a notice stands in place of the page.';
    return stated && conclude(evidence, 'dead', 'account-suspended', explanation, [`the page says "${stated.said}"`]);
  },
};
