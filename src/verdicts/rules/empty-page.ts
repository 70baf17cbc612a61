// Success without a page.

import { answerOf, conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A reader sees a blank window; whether the page is gone or the answer broke off cannot be told. */
export const emptyPage: Rule = {
  name: 'empty-page',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status >= 400) return null;
    const isEmpty = answer.page.bytes === 0 || answer.page.signature === 'empty' || [204, 205].includes(answer.status);
    if (!isEmpty) return null;
    const explanation = `The server says ${answer.status}, but sends an empty page.`;
    return conclude(evidence, 'unreachable', 'empty-page', explanation, [
      `status ${answer.status}`,
      `${answer.page.bytes} bytes`,
    ]);
  },
};
