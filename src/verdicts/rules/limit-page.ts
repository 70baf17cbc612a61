// "Too many requests" under a success status.

import { conclude, SHORT_PAGE } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { tooManyRequests } from '../statements/walls.ts';

export const limitPage: Rule = {
  name: 'limit-page',
  judge(evidence) {
    const stated = shortPageSays(evidence, tooManyRequests, SHORT_PAGE);
    const explanation = 'The server says that it was asked too often.';
    return stated && conclude(evidence, 'blocked', 'rate-limited', explanation, [`the page says "${stated.said}"`]);
  },
};
