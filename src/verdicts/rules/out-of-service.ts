// A notice of maintenance or trouble under a success status.

import { isOutOfServiceAddress, isSameAddress } from '../address.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import type { Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { outOfService, scriptTrouble } from '../statements/walls.ts';

/** Maintenance, "coming soon" and error pages under a 200 pass, or do not; the page behind them is unknown. */
export const outOfServicePage: Rule = {
  name: 'out-of-service',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || bearsTitle(evidence)) return null;
    const explanation = 'The server shows a notice of maintenance or trouble in place of the page; try again later.';
    const isElsewhere = !isSameAddress(answer.finalUrl, evidence.url);
    if (isElsewhere && isOutOfServiceAddress(answer.finalUrl)) {
      return conclude(evidence, 'unreachable', 'out-of-service', explanation, [`redirected to ${answer.finalUrl}`]);
    }
    const trouble = weightOf(answer) < TINY_PAGE ? scriptTrouble.exec(foldText(answer.page.text.slice(0, 2000))) : null;
    if (trouble !== null) {
      return conclude(evidence, 'unreachable', 'out-of-service', explanation, [`the page says "${trouble[0]}"`]);
    }
    const stated = shortPageSays(evidence, outOfService, SHORT_PAGE);
    return (
      stated && conclude(evidence, 'unreachable', 'out-of-service', explanation, [`the page says "${stated.said}"`])
    );
  },
};
