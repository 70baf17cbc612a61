// What a made-up address beside the asked one tells: a server that answers it in the same way knows no not-found.

import type { Answered } from '../../model/observation.ts';
import { isHome, isSameAddress } from '../address.ts';
import { conclude, pageOf, weightOf } from '../evidence.ts';
import { isGate } from '../gate-words.ts';
import { PASSWORD_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';
import { knowsAsked, SHELL_TEXT, siblingAlike } from '../same-as-sibling.ts';
import { speaksOfCited } from '../speaks-of-cited.ts';

/**
 * Bar-Yossef et al., "Sic transit gloria telae" (WWW 2004): compare with a random address in the same directory.
 * Redirected to the same place, the asked page is gone. The same page in place may also be a wall or a bad hour that no
 * other rule knew, whatever it regrets, so alone it is no proof of death; what it says of a loss is lost-in-own-words' matter.
 */
export const sameAsSibling: Rule = {
  name: 'same-as-sibling',
  judge(evidence) {
    const answer = pageOf(evidence);
    const probe = answer === null ? null : siblingAlike(evidence, answer);
    if (answer === null || probe === null || isHome(evidence.url)) return null;
    if (evidence.titleMatch.kind === 'match' || answer.page.marks.includes(PASSWORD_MARK)) return null;
    if (knowsAsked(evidence.url, probe)) return null;
    const isRedirected =
      !isSameAddress(answer.finalUrl, evidence.url) && isSameAddress(answer.finalUrl, probe.finalUrl);
    const isElsewhere = isRedirected && !isSameAddress(probe.finalUrl, probe.url);
    // Where the page speaks of the cited matter, a site may have been gathered onto one page.
    const isOther = evidence.titleMatch.kind !== 'unsure' || !speaksOfCited(evidence, answer.page);
    if (isElsewhere && isOther && !looksLikeGate(answer)) {
      const explanation = `The server sends every unknown address to ${answer.finalUrl}, and this one too.`;
      return conclude(evidence, 'dead', 'soft-404', explanation, [
        `a made-up address also ended on ${answer.finalUrl}`,
      ]);
    }
    if (weightOf(answer) < SHELL_TEXT || (!isOther && !isRedirected)) return null;
    const explanation = 'The server shows the same page under a made-up address, so this may not be what was cited.';
    return conclude(evidence, 'unreachable', 'same-page-everywhere', explanation, [
      'a made-up address shows the same page',
    ]);
  },
};

/** A page that may stand before the content: every address leads to it, and the content lives behind it. */
function looksLikeGate({ page, finalUrl }: Answered): boolean {
  return isGate([page.title, page.ogTitle, ...page.headings.slice(0, 3), finalUrl].join(' '));
}
