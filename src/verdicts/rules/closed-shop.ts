// A shop or a site whose owner no longer pays the platform that shows it.

import { addressNames } from '../address-names.ts';
import { answerOf, conclude, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { ARTICLE_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';
import { titleParts } from '../site-names.ts';
import { holdsBoth } from '../speaks-of-loss.ts';
import { shopOwner, shopWords } from '../statements/shop-words.ts';

/**
 * 402 asks a reader for money, or a customer: Shopify and others answer so for every address of a shop whose plan lapsed. The
 * notice says in its title or heading that the shop is not available, and goes on to the owner; a paywall speaks of the article.
 */
export const closedShop: Rule = {
  name: 'closed-shop',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status !== 402 || answer.page.signature !== 'html') return null;
    if (evidence.titleMatch.kind === 'match' || weightOf(answer) > TINY_PAGE) return null;
    const { page } = answer;
    if (page.published !== null || page.marks.includes(ARTICLE_MARK)) return null;
    const heads = [...titleParts(page.title ?? ''), ...page.headings.slice(0, 2)];
    const said = heads.find((head) => holdsBoth(head, shopWords));
    if (said === undefined || addressNames(answer.url, said)) return null;
    if (!shopOwner.test(foldText(page.text.replaceAll(said, ' ')))) return null;
    const explanation = `The platform no longer shows the site, for which nobody pays: "${said.slice(0, 120)}".`;
    return conclude(evidence, 'dead', 'account-suspended', explanation, ['status 402', `the page says "${said}"`]);
  },
};
