// A host's notice that the site, the blog or the whole service was closed.

import { addressNames } from '../address-names.ts';
import { articleSign } from '../article-signs.ts';
import { conclude, pageOf } from '../evidence.ts';
import { ownSentences, ownWeight } from '../own-words.ts';
import type { Rule } from '../rule.ts';
import { siblingAlike } from '../same-as-sibling.ts';
import { titleParts } from '../site-names.ts';
import { holdsBoth } from '../speaks-of-loss.ts';
import { closedWords } from '../statements/closed-words.ts';

/** A notice; a farewell and a story go on. */
const NOTICE = 500;

/**
 * Blogger, WordPress.com, Tumblr, the hosts of homepages that closed one after another: every address shows the notice. News
 * of a closed site reads alike, so the cited title must have been looked for in vain, or a made-up address show the same.
 */
export const closedSite: Rule = {
  name: 'closed-site',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match') return null;
    const { page } = answer;
    const isAbsent = evidence.titleMatch.kind === 'mismatch' || evidence.titleMatch.kind === 'unsure';
    if (page.signature !== 'html' || ownWeight(page) > NOTICE) return null;
    if (!isAbsent && siblingAlike(evidence, answer) === null) return null;
    const heads = [...titleParts(page.title ?? ''), ...page.headings.slice(0, 2)];
    const said = [...heads, ...ownSentences(page, 6)].find((sentence) => holdsBoth(sentence, closedWords));
    if (said === undefined || addressNames(answer.url, said) || articleSign(answer.page) !== null) return null;
    const explanation = `The site was closed: a notice says "${said.slice(0, 120)}".`;
    return conclude(evidence, 'dead', 'soft-404', explanation, ['a notice of a site or a service that was closed']);
  },
};
