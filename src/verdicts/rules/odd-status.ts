// A good page under a bad status.

import { answerOf, bearsTitle, conclude, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { ownWeight } from '../own-words.ts';
import type { Rule } from '../rule.ts';
import { headingSays, titleSays } from '../statement.ts';
import { notFound, notFoundCode } from '../statements/not-found.ts';
import { outOfService } from '../statements/walls.ts';
import { statusText } from '../status-text.ts';

/** A tombstone repeats the title and some data; an article goes on. */
const ARTICLE = 500;

/** Words of a tombstone, over folded text. */
const WITHDRAWN =
  /withdrawn|retracted|removed|deleted|no longer available|удален|снят[аоы]? с публикации|видален|entfernt|geloscht|zuruckgezogen|supprime|retire[e ]|eliminad|retirad|rimoss|ritirat|usuniet|已删除|已撤|削除|삭제/u;

/**
 * Misconfigured sites send whole articles with a 404 or a 500. The reader of a browser sees the article, so it lives:
 * it bears the cited title, has an article's length (no error page is a PDF), and says nowhere that it is an error.
 * A 403 and a 410 are deliberate, so there the length must be the page's own words, without menus.
 */
export const oddStatus: Rule = {
  name: 'odd-status',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status < 400 || !bearsTitle(evidence)) return null;
    const isRefusal = [401, 402, 407, 429, 451].includes(answer.status) || answer.status >= 600;
    if (isRefusal || (evidence.titleMatch.score ?? 0) < 0.85) return null;
    const weight = answer.status === 410 || answer.status === 403 ? ownWeight(answer.page) : weightOf(answer);
    if (answer.page.signature !== 'pdf' && weight < ARTICLE) return null;
    const { page } = answer;
    const isError = [notFound, notFoundCode, outOfService].some(
      (each) => titleSays(page, each) !== null || headingSays(page, each, 20) !== null,
    );
    if (isError || WITHDRAWN.test(foldText(page.text.slice(0, 600)))) return null;
    const explanation = `The server says ${statusText(answer.status)}, yet it shows the cited page.`;
    return conclude(evidence, 'alive', 'ok', explanation, [`status ${answer.status} with the cited title`]);
  },
};
