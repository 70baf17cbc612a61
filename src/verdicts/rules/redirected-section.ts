// A section in place of a page below it.

import { isSectionOf } from '../address.ts';
import { conclude } from '../evidence.ts';
import { redirectedAnswer } from '../redirected-answer.ts';
import type { Rule } from '../rule.ts';

/** A page above the asked one in its own path, that plainly bears another title. A sibling's answer may prove more. */
export const redirectedSection: Rule = {
  name: 'redirected-section',
  judge(evidence) {
    const answer = redirectedAnswer(evidence);
    if (answer === null || !isSectionOf(answer.finalUrl, evidence.url) || evidence.titleMatch.kind !== 'mismatch')
      return null;
    const explanation = 'The address redirects to a section of its site, which does not bear the cited title.';
    return conclude(evidence, 'changed', 'redirected-section', explanation, [`redirected to ${answer.finalUrl}`]);
  },
};
