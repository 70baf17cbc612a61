// What a short page says in its title or first heading.

import { bearsTitle, pageOf, SHORT_PAGE, weightOf } from './evidence.ts';
import type { Evidence } from './rule.ts';
import { headingSays, type Stated, type Statement, titleSays } from './statement.ts';

/** The first of the statements that a short page's title or first heading makes; null where it bears the cited title. */
export function shortPageSays(evidence: Evidence, statement: Statement, limit = SHORT_PAGE): Stated | null {
  const answer = pageOf(evidence);
  if (answer === null || bearsTitle(evidence) || weightOf(answer) > limit) return null;
  if (answer.page.published !== null) return null;
  return titleSays(answer.page, statement) ?? headingSays(answer.page, statement, 1);
}
