// A server that shows the page it was installed with.

import { bearsTitle, conclude, pageOf, SHORT_PAGE, weightOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { headingSays, titleSays } from '../statement.ts';
import { serverDefault } from '../statements/walls.ts';

/** Apache's, nginx', IIS' and the control panels' own pages are short but for Apache's, which explains its files. */
export const serverDefaultPage: Rule = {
  name: 'server-default-page',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || bearsTitle(evidence) || answer.page.published !== null) return null;
    if (weightOf(answer) > SHORT_PAGE * 3) return null;
    const stated = titleSays(answer.page, serverDefault) ?? headingSays(answer.page, serverDefault, 1);
    if (stated === null) return null;
    // "It works" may well be the name of an essay; the server's own page says nothing else.
    if (weightOf(answer) > 200 && /^it works/i.test(stated.said)) return null;
    const explanation = 'A newly installed server answers with its default page in place of the cited site.';
    return conclude(evidence, 'dead', 'server-default-page', explanation, [`the page says "${stated.said}"`]);
  },
};
