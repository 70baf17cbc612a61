// What a made-up address beside the asked one tells: a server that answers it in the same way knows no not-found.

import type { Answered, PageFacts, Sighting } from '../../model/observation.ts';
import { isHome, isSameAddress } from '../address.ts';
import { conclude, pageOf, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { PASSWORD_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';

/** Less text than this may be a script's shell, which is the same for every address and filled in later. */
const SHELL_TEXT = 250;

/** Share of words in common from which two pages are one: dates, tokens and the echoed address differ. */
const SAME_WORDS = 0.9;

/**
 * Bar-Yossef et al., "Sic transit gloria telae" (WWW 2004): compare with a random address in the same directory.
 * Redirected to the same place, the asked page is gone. The same page in place may also be a wall that no other rule
 * knew, so alone it is no proof of death.
 */
export const sameAsSibling: Rule = {
  name: 'same-as-sibling',
  judge(evidence) {
    const answer = pageOf(evidence);
    const { probe } = evidence.siblings;
    if (answer === null || probe === null || isHome(evidence.url)) return null;
    if (evidence.titleMatch.kind === 'match' || answer.page.marks.includes(PASSWORD_MARK)) return null;
    if (!isSamePage(answer, probe)) return null;
    const isRedirected =
      !isSameAddress(answer.finalUrl, evidence.url) && isSameAddress(answer.finalUrl, probe.finalUrl);
    if (isRedirected && !isSameAddress(probe.finalUrl, probe.url)) {
      const explanation = `The server sends every unknown address to ${answer.finalUrl}, and this one too.`;
      return conclude(evidence, 'dead', 'soft-404', explanation, [
        `a made-up address also ended on ${answer.finalUrl}`,
      ]);
    }
    if (weightOf(answer) < SHELL_TEXT || evidence.titleMatch.kind === 'unsure') return null;
    const explanation = 'The server shows the same page under a made-up address, so this may not be what was cited.';
    return conclude(evidence, 'unreachable', 'same-page-everywhere', explanation, [
      'a made-up address shows the same page',
    ]);
  },
};

function isSamePage(answer: Answered, probe: Sighting): probe is Answered {
  if (probe.kind !== 'answered' || probe.status !== answer.status) return false;
  return probe.page.title === answer.page.title && sharedWords(probe.page, answer.page) >= SAME_WORDS;
}

function sharedWords(a: PageFacts, b: PageFacts): number {
  const left = new Set(foldText(a.text).split(' '));
  const right = new Set(foldText(b.text).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}
