// A page that asks who the reader is, where the cited page was asked.

import type { Answered, PageFacts } from '../../model/observation.ts';
import { isLoginAddress, isSameAddress } from '../address.ts';
import { addressNames } from '../address-names.ts';
import { answerOf, bearsTitle, conclude, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldTitle } from '../fold.ts';
import { PASSWORD_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';
import { titleParts } from '../site-names.ts';
import { headingSays, type Stated, textSays, titleSays } from '../statement.ts';
import { login, loginDemand } from '../statements/walls.ts';

/** A form that a script makes leaves next to no text; "Entrance" and "Enrolment" are headed alike in many languages. */
const NO_FORM = 100;

/** Below a log-in window stands the page's own headline, which its title repeats. */
function headsItsTitle({ title, headings }: PageFacts): boolean {
  const parts = titleParts(title ?? '').map(foldTitle);
  return headings.slice(1, 5).some((heading) => {
    const folded = foldTitle(heading);
    return folded.length >= 12 && folded.includes(' ') && parts.includes(folded);
  });
}

function demand(answer: Answered, hasPassword: boolean): Stated | null {
  return hasPassword && weightOf(answer) < TINY_PAGE ? textSays(answer.page, loginDemand) : null;
}

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
    const { page } = answer;
    const hasPassword = page.marks.includes(PASSWORD_MARK);
    const stated =
      titleSays(page, login) ??
      (headsItsTitle(page) ? null : headingSays(page, login, 1)) ??
      demand(answer, hasPassword);
    if (stated === null || addressNames(evidence.url, stated.said)) return null;
    if (weightOf(answer) > (hasPassword ? SHORT_PAGE * 2 : NO_FORM)) return null;
    return conclude(evidence, 'blocked', 'login', explanation, [`the page says "${stated.said}"`]);
  },
};
