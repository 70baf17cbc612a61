// 5xx, answers without content, and statuses that end nothing: the server has trouble, the page may well be there.

import { answerOf, conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { statusText } from '../status-text.ts';

export const serverTrouble: Rule = {
  name: 'server-trouble',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null) return null;
    const { status } = answer;
    if (status >= 500 && status < 600) {
      const explanation = `The server has trouble (${statusText(status)}); try again later.`;
      return conclude(evidence, 'unreachable', 'http-5xx', explanation, [`status ${status}`]);
    }
    // 300 may list choices in its body; it is judged as a page. 304 answers a question that was not asked.
    if (status < 200 || status >= 600 || (status > 300 && status < 400)) {
      const isRedirect = status > 300 && status < 400;
      const explanation = isRedirect
        ? `The server says ${status}, a redirect, but not where to.`
        : `The server answered with the status ${status}, which HTTP does not know.`;
      return conclude(evidence, 'unreachable', 'protocol-error', explanation, [`status ${status}`]);
    }
    return null;
  },
};
