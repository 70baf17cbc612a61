// A page that asks who the reader is, where the cited page was asked.

import { isLoginAddress, isSameAddress } from '../address.ts';
import { answerOf, bearsTitle, conclude, SHORT_PAGE, weightOf } from '../evidence.ts';
import { PASSWORD_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';
import { headingSays, titleSays } from '../statement.ts';
import { login } from '../statements/walls.ts';

/** By the address that a redirect led to, or by a page that says so and has a field for a password or hardly any text. */
export const loginPage: Rule = {
  name: 'login',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status >= 400 || bearsTitle(evidence) || isLoginAddress(evidence.url)) return null;
    const explanation = 'The server asks for a login before it shows the page.';
    if (isLoginAddress(answer.finalUrl) && !isSameAddress(answer.finalUrl, evidence.url)) {
      return conclude(evidence, 'blocked', 'login', explanation, [`redirected to ${answer.finalUrl}`]);
    }
    const stated = titleSays(answer.page, login) ?? headingSays(answer.page, login, 1);
    if (stated === null) return null;
    const hasPassword = answer.page.marks.includes(PASSWORD_MARK);
    if (weightOf(answer) > (hasPassword ? SHORT_PAGE * 2 : 500)) return null;
    return conclude(evidence, 'blocked', 'login', explanation, [`the page says "${stated.said}"`]);
  },
};
