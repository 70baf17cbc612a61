// Many cited addresses that end on one page.

import { isSameAddress } from '../address.ts';
import { conclude } from '../evidence.ts';
import { redirectedAnswer } from '../redirected-answer.ts';
import type { Rule } from '../rule.ts';

/** Three cited addresses or more that end on one page are not that page, unless it bears what was cited. */
export const redirectedTogether: Rule = {
  name: 'redirected-together',
  judge(evidence) {
    const answer = redirectedAnswer(evidence);
    if (answer === null || evidence.titleMatch.kind !== 'mismatch') return null;
    const others = evidence.siblings.sameEnd.filter((url) => !isSameAddress(url, evidence.url));
    if (others.length < 2) return null;
    const explanation = `${others.length} other cited addresses end on the same page, ${answer.finalUrl}.`;
    return conclude(evidence, 'changed', 'redirected-together', explanation, others.slice(0, 5));
  },
};
