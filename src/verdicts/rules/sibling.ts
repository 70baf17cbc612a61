// What a made-up address beside the asked one tells: a server that answers it in the same way knows no not-found.

import type { Answered, PageFacts } from '../../model/observation.ts';
import { isHome, isSameAddress } from '../address.ts';
import { conclude, pageOf, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { PASSWORD_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';
import { isSamePage } from '../same-page.ts';
import { headingSays, textSays, titleSays } from '../statement.ts';
import { notFound } from '../statements/not-found.ts';

/** Less text than this may be a script's shell, which is the same for every address and filled in later. */
const SHELL_TEXT = 250;

/**
 * Bar-Yossef et al., "Sic transit gloria telae" (WWW 2004): compare with a random address in the same directory.
 * Redirected to the same place, the asked page is gone; so it is where both say that something was not found. The same
 * page in place may also be a wall that no other rule knew, so alone it is no proof of death.
 */
export const sameAsSibling: Rule = {
  name: 'same-as-sibling',
  judge(evidence) {
    const answer = pageOf(evidence);
    const { probe } = evidence.siblings;
    if (answer === null || probe === null || isHome(evidence.url)) return null;
    if (evidence.titleMatch.kind === 'match' || answer.page.marks.includes(PASSWORD_MARK)) return null;
    if (probe.kind !== 'answered' || probe.status !== answer.status) return null;
    if (!isSamePage(answer.page, probe.page)) return null;
    const isRedirected =
      !isSameAddress(answer.finalUrl, evidence.url) && isSameAddress(answer.finalUrl, probe.finalUrl);
    const isElsewhere = isRedirected && !isSameAddress(probe.finalUrl, probe.url);
    // Where the page speaks of the cited matter, a site may have been gathered onto one page.
    if (isElsewhere && evidence.titleMatch.kind !== 'unsure' && !looksLikeGate(answer)) {
      const explanation = `The server sends every unknown address to ${answer.finalUrl}, and this one too.`;
      return conclude(evidence, 'dead', 'soft-404', explanation, [
        `a made-up address also ended on ${answer.finalUrl}`,
      ]);
    }
    const stated = statesNotFound(answer.page);
    if (stated !== null && stated === statesNotFound(probe.page)) {
      const explanation = `The page says "${stated}", and so does the page under a made-up address beside it.`;
      return conclude(evidence, 'dead', 'soft-404', explanation, ['a made-up address shows the same page']);
    }
    if (weightOf(answer) < SHELL_TEXT || (evidence.titleMatch.kind === 'unsure' && !isRedirected)) return null;
    const explanation = 'The server shows the same page under a made-up address, so this may not be what was cited.';
    return conclude(evidence, 'unreachable', 'same-page-everywhere', explanation, [
      'a made-up address shows the same page',
    ]);
  },
};

// Consent, login, subscription, age, country and robots, as titles, headings and addresses speak of them; folded.
const GATE =
  /cookie|consent|zustimm|einwillig|datenschutz|privacy|consentement|confidentialit|privacidad|abonn|subscri|suscri|assina|подпис|соглас|log ?in|sign ?in|anmeld|connexion|вход|войти|авториз|captcha|robot|робот|verif|confirm|human|adult|\bage\b|are you 18|country|region|регион|同意|ログイン|会員|登录|验证|로그인|동의/u;

/** A page that may stand before the content: every address leads to it, and the content lives behind it. */
function looksLikeGate({ page, finalUrl }: Answered): boolean {
  return GATE.test(foldText([page.title, page.ogTitle, ...page.headings.slice(0, 3), finalUrl].join(' ')));
}

function statesNotFound(page: PageFacts): string | null {
  return (titleSays(page, notFound) ?? headingSays(page, notFound, 3) ?? textSays(page, notFound))?.said ?? null;
}
