// The page plainly bears another title than the cited one.

import { conclude, pageOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** Translations, scripts that cannot be compared and pages that speak of the cited matter never come here, see matchTitle. */
export const titleMismatch: Rule = {
  name: 'title-mismatch',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind !== 'mismatch') return null;
    const seen = answer.page.ogTitle ?? answer.page.title ?? answer.page.headings[0] ?? '';
    const shown = seen.length > 100 ? `${seen.slice(0, 99)}…` : seen;
    const explanation = `The page is titled "${shown}", and the cited title stands nowhere on it.`;
    return conclude(evidence, 'changed', 'title-mismatch', explanation, [
      `title match ${evidence.titleMatch.score ?? 0}`,
    ]);
  },
};
