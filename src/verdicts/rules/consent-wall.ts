// A page of consent, region or subscription before the content.

import { isSameAddress, isWallAddress } from '../address.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { shortPageSays } from '../short-page-says.ts';
import { consent } from '../statements/walls.ts';

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
    const stated = shortPageSays(evidence, consent, SHORT_PAGE);
    return stated && conclude(evidence, 'blocked', 'consent-wall', explanation, [`the page says "${stated.said}"`]);
  },
};
