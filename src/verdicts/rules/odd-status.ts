// A good page under a bad status.

import type { Answered, PageFacts } from '../../model/observation.ts';
import type { Verdict } from '../../model/verdict.ts';
import { PROSE } from '../article-signs.ts';
import { answerOf, bearsTitle, conclude, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { isBarrier } from '../gate-words.ts';
import { isForTheLost, ownProseWeight } from '../own-prose.ts';
import { ownSentences, ownWeight } from '../own-words.ts';
import type { Evidence, Rule } from '../rule.ts';
import { titleParts } from '../site-names.ts';
import { headingSays, titleSays } from '../statement.ts';
import { notFound, notFoundCode } from '../statements/not-found.ts';
import { outOfService, scriptTrouble } from '../statements/walls.ts';
import { statusText } from '../status-text.ts';

/** A tombstone repeats the title and some data; an article goes on. */
const ARTICLE = 500;

/** Words of a tombstone, over folded text. */
const WITHDRAWN =
  /withdrawn|retracted|removed|deleted|no longer available|удален|снят[аоы]? с публикации|видален|entfernt|geloscht|zuruckgezogen|supprime|retire[e ]|eliminad|retirad|rimoss|ritirat|usuniet|已删除|已撤|削除|삭제/u;

/** An error in the words of the web's own languages, over folded text. */
const TROUBLE =
  /\berrors?\b|fehler|erreur|errore\b|\berro\b|\bblad\b|ошибк|помилк|грешк|gresk|\bchyb|hiba|virhe|\bfout\b|\bhata\b|σφαλμα|エラー|错误|오류|خطا|שגיאה|ข้อผิดพลาด|kesalahan|\bloi\b/u;

/**
 * Misconfigured sites send whole articles with a 404 or a 500. The reader of a browser sees the article, so it lives:
 * it bears the cited title, has an article's length (no error page is a PDF), and says nowhere that it is an error.
 * A 403 and a 410 are deliberate, so there the length must be the page's own words, without menus.
 */
export const oddStatus: Rule = {
  name: 'odd-status',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status < 400) return null;
    if (answer.status === 500 && evidence.citedTitles.length === 0) return untitled(evidence, answer);
    if (!bearsTitle(evidence)) return null;
    const isRefusal = [401, 402, 407, 429, 451].includes(answer.status) || answer.status >= 600;
    if (isRefusal || (evidence.titleMatch.score ?? 0) < 0.85) return null;
    const weight = answer.status === 410 || answer.status === 403 ? ownWeight(answer.page) : weightOf(answer);
    if (answer.page.signature !== 'pdf' && weight < ARTICLE) return null;
    const { page } = answer;
    if (saysError(page) || WITHDRAWN.test(foldText(page.text.slice(0, 600)))) return null;
    const explanation = `The server says ${statusText(answer.status)}, yet it shows the cited page.`;
    return conclude(evidence, 'alive', 'ok', explanation, [`status ${answer.status} with the cited title`]);
  },
};

/**
 * A script that fails behind a page leaves it whole, and the status 500. Without a title to look for, an article has to show
 * itself as one: two paragraphs below a headline that its title repeats, and no word of an error, a loss or a later hour.
 */
function untitled(evidence: Evidence, answer: Answered): Verdict | null {
  const { page } = answer;
  const [headline = ''] = page.headings;
  const heads = titleParts(page.title ?? '').map(foldText);
  if (page.signature !== 'html' || foldText(headline).length < 8 || !heads.includes(foldText(headline))) return null;
  if (ownProseWeight(page) < PROSE || saysError(page) || /\b5\d\d\b/.test(`${page.title} ${headline}`)) return null;
  const said = [headline, ...ownSentences(page, 20)];
  const text = foldText(page.text);
  if (isBarrier(said) || said.some(isForTheLost) || scriptTrouble.test(text) || TROUBLE.test(text)) return null;
  const explanation = 'The server says 500 Internal Server Error, yet it shows a page.';
  return conclude(evidence, 'alive', 'ok', explanation, ['status 500 with an article']);
}

function saysError(page: PageFacts): boolean {
  return [notFound, notFoundCode, outOfService].some(
    (each) => titleSays(page, each) !== null || headingSays(page, each, 20) !== null,
  );
}
