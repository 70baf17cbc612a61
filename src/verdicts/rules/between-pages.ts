// Pages with a success status that stand before the cited one: consent, a limit, maintenance, a broken server.

import { isOutOfServiceAddress, isSameAddress, isWallAddress } from '../address.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE, weightOf } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { headingSays, type Stated, type Statement, titleSays } from '../statement.ts';
import { consent, outOfService, tooManyRequests } from '../statements/walls.ts';

/** The first of the statements that a short page's title or first heading makes; null where it bears the cited title. */
function statedByShortPage(evidence: Evidence, statement: Statement, limit = SHORT_PAGE): Stated | null {
  const answer = pageOf(evidence);
  if (answer === null || bearsTitle(evidence) || weightOf(answer) > limit) return null;
  if (answer.page.published !== null) return null;
  return titleSays(answer.page, statement) ?? headingSays(answer.page, statement, 1);
}

/** Consent pages are long lawyers' texts, so a redirect to one counts at any length. */
export const consentWall: Rule = {
  name: 'consent-wall',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || bearsTitle(evidence)) return null;
    const explanation =
      'A page of consent, region, subscription or cookies stands before the cited one, so a person has to look.';
    const isElsewhere = !isSameAddress(answer.finalUrl, evidence.url) && !isWallAddress(evidence.url);
    if (isElsewhere && isWallAddress(answer.finalUrl)) {
      return conclude(evidence, 'blocked', 'consent-wall', explanation, [`redirected to ${answer.finalUrl}`]);
    }
    const stated = statedByShortPage(evidence, consent);
    return stated && conclude(evidence, 'blocked', 'consent-wall', explanation, [`the page says "${stated.said}"`]);
  },
};

export const limitPage: Rule = {
  name: 'limit-page',
  judge(evidence) {
    const stated = statedByShortPage(evidence, tooManyRequests);
    const explanation = 'The server says that it was asked too often.';
    return stated && conclude(evidence, 'blocked', 'rate-limited', explanation, [`the page says "${stated.said}"`]);
  },
};

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
    const stated = statedByShortPage(evidence, outOfService);
    return (
      stated && conclude(evidence, 'unreachable', 'out-of-service', explanation, [`the page says "${stated.said}"`])
    );
  },
};
