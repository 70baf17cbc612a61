// What a short page says in its title or first heading.

import { addressNames } from './address-names.ts';
import { articleSign } from './article-signs.ts';
import { bearsTitle, pageOf, weightOf } from './evidence.ts';
import type { Evidence } from './rule.ts';
import { headingSays, type Stated, type Statement, titleSays } from './statement.ts';

/**
 * What the title or the first heading of a page below `limit` (in letters, see textWeight) states; null where the page
 * bears the cited title or an article's signs, or where its own address names what it says.
 */
export function shortPageSays(evidence: Evidence, statement: Statement, limit: number): Stated | null {
  const answer = pageOf(evidence);
  if (answer === null || bearsTitle(evidence) || weightOf(answer) > limit) return null;
  const stated = titleSays(answer.page, statement) ?? headingSays(answer.page, statement, 1);
  if (stated === null || addressNames(evidence.url, stated.said)) return null;
  return articleSign(answer.page) === null ? stated : null;
}
