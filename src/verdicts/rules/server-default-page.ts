// A server that shows the page it was installed with.

import { conclude, pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import type { Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { serverDefault, toTheInstaller } from '../statements/walls.ts';

/** Only these explain themselves at length: Apache's names its files. */
const LONG = /default page|test page for/i;

/** The title, and a line perhaps. */
const NOTHING_ELSE = 60;

/** "It works" and "IIS" name essays and manuals too; the server's own page says nothing else. */
export const serverDefaultPage: Rule = {
  name: 'server-default-page',
  judge(evidence) {
    const answer = pageOf(evidence);
    const stated = shortPageSays(evidence, serverDefault, SHORT_PAGE * 3);
    if (answer === null || stated === null) return null;
    const limit = /^it works/i.test(stated.said) ? 200 : TINY_PAGE;
    if (weightOf(answer) > limit && !LONG.test(stated.said)) return null;
    // Below the title an essay of that name goes on about something else.
    const below = foldText(answer.page.text.replace(stated.said, ' ').slice(0, 3000));
    if (weightOf(answer) > NOTHING_ELSE && !toTheInstaller.test(below)) return null;
    const explanation = 'A newly installed server answers with its default page in place of the cited site.';
    return conclude(evidence, 'dead', 'server-default-page', explanation, [`the page says "${stated.said}"`]);
  },
};
