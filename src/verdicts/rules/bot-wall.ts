// A wall against robots has answered in place of the page.

import { answerOf, bearsTitle, conclude, pageOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { seesWall } from '../wall-signs.ts';

/** The wall's answer, 404 included, says nothing of the page behind it. A page that bears the cited title is no wall. */
export const botWall: Rule = {
  name: 'bot-wall',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || (pageOf(evidence) !== null && bearsTitle(evidence))) return null;
    const sign = seesWall(answer);
    if (sign === null) return null;
    return conclude(evidence, 'blocked', 'bot-wall', 'The server keeps robots out, so a person has to look.', [sign]);
  },
};
