// A hosting account that was closed.

import type { Answered, PageFacts } from '../../model/observation.ts';
import { bareHost, isSameAddress, pathSegments } from '../address.ts';
import { addressNames } from '../address-names.ts';
import { articleSign } from '../article-signs.ts';
import { conclude, pageOf, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText, textWeight } from '../fold.ts';
import { ownSentences, ownWeight } from '../own-words.ts';
import { SOMETHING_ELSE } from '../prove-lost.ts';
import type { Evidence, Rule } from '../rule.ts';
import { siblingAlike } from '../same-as-sibling.ts';
import { shortPageSays } from '../short-page-says.ts';
import { titleParts } from '../site-names.ts';
import { holdsBoth } from '../speaks-of-loss.ts';
import { suspendedWords } from '../statements/suspended-words.ts';
import { suspended, toTheOwner } from '../statements/walls.ts';

/** The notice itself. */
const NOTHING_ELSE = 120;

/** A paragraph or two. */
const NOTICE = 500;

const SUSPENDED_PAGE = /^(?:suspended|(?:account|site|web-?site|domain|hosting)-?suspended)(?:\.[a-z]{2,5})?$/;

/** Hosting companies' notices are short, and address the owner, not a reader. */
export const accountSuspended: Rule = {
  name: 'account-suspended',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null) return null;
    const stated = shortPageSays(evidence, suspended, TINY_PAGE)?.said ?? null;
    const isStated = stated !== null && (weightOf(answer) <= NOTHING_ELSE || speaksToOwner(answer.page, stated));
    const said = isStated ? stated : inOwnWords(evidence, answer);
    const sign = said === null ? suspendedAddress(evidence, answer) : `the page says "${said}"`;
    if (sign === null) return null;
    const explanation =
      'The account, its hosting or the domain was suspended, and a notice stands in place of the page.';
    return conclude(evidence, 'dead', 'account-suspended', explanation, [sign]);
  },
};

/** Where networks send whoever asks for a suspended member, and control panels for a suspended site: cPanel's suspendedpage.cgi. */
function suspendedAddress({ url, titleMatch }: Evidence, { finalUrl, page }: Answered): string | null {
  const [place = '', state = ''] = pathSegments(finalUrl).slice(-2);
  const isSuspended =
    /^suspendedpage(?:\.cgi)?$/.test(state || place) ||
    (state === '' && SUSPENDED_PAGE.test(place) && ownWeight(page) < NOTICE && toTheOwner.test(foldText(page.text))) ||
    (/^(?:account|user|profile)s?$/.test(place) && /^(?:suspended|deactivated|terminated)$/.test(state));
  return isSuspended && titleMatch.kind !== 'match' && !isSameAddress(finalUrl, url)
    ? `redirected to ${finalUrl}`
    : null;
}

/**
 * In whatever words its title or a heading says so. News of a site that was suspended is headed alike, so the notice has to name
 * the domain that was asked, to stand under a made-up address too, or the cited title must have been looked for in vain.
 */
function inOwnWords(evidence: Evidence, answer: Answered): string | null {
  const { page } = answer;
  const { kind } = evidence.titleMatch;
  if (kind === 'match' || page.signature !== 'html' || ownWeight(page) > NOTICE) return null;
  const heads = [...titleParts(page.title ?? ''), ...page.headings.slice(0, 2)];
  const said = heads.find((head) => holdsBoth(head, suspendedWords) && !/[?？؟]\s*$/.test(head));
  if (said === undefined || addressNames(answer.url, said) || articleSign(page) !== null) return null;
  if (otherMatter(page) >= SOMETHING_ELSE || !speaksToOwner(page, said)) return null;
  const host = bareHost(evidence.url);
  const namesDomain = [...heads, ...ownSentences(page, 8)].some(
    (sentence) =>
      sentence.toLowerCase().includes(host) &&
      (foldText(sentence) === foldText(host) || holdsBoth(sentence, suspendedWords)),
  );
  return namesDomain || kind === 'mismatch' || siblingAlike(evidence, answer) !== null ? said : null;
}

/** Beside what it states. */
function speaksToOwner({ text }: PageFacts, said: string): boolean {
  return toTheOwner.test(foldText(text.slice(0, 2000).replaceAll(said, ' ')));
}

/** The weight of its own sentences that neither tell of the suspension nor speak to the owner. */
function otherMatter(page: PageFacts): number {
  return ownSentences(page, 40)
    .filter((sentence) => !holdsBoth(sentence, suspendedWords) && !toTheOwner.test(foldText(sentence)))
    .reduce((sum, sentence) => sum + textWeight(sentence, sentence.length), 0);
}
