// A gambling site on a domain that its owner let go.

import { conclude, pageOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** Words that such sites crowd into their titles, in the languages they are written in; folded. */
const TERMS: readonly RegExp[] = [
  /\bslots?\b|สล็อต|老虎机/u,
  /\b(?:gacor|maxwin|rtp|bonanza|olympus|jackpot|scatter)\b|แตกง่าย/u,
  /\bjudi\b|\btogel\b|\bbandar\b|\bsitus (?:resmi|terpercaya|online)\b|\bdaftar\b/u,
  /\b(?:poker|baccarat|casino|kasino|casibom|sportsbook|betting|bahis|bet\d+|\d+bet)\b|казино|букмекер|บาคาร่า|คาสิโน|카지노|바카라/u,
  /\b(?:online|real money|crypto) casinos?\b|\bcasinos? (?:online|en ligne|en linea)\b|онлаин казино|казино онлаин/u,
  /\b(?:welcome|casino|sign ?up|deposit) bonus(?:es)?\b|\bbonus codes?\b/u,
  /\bdeneme bonusu\b|\bgiris adresi\b|\bfree spins?\b|\bno deposit\b|фриспин|бездепозит/u,
  /\bnha cai\b|\bca cuoc\b|\bkeo (?:nha cai|bong da)\b|\bco bac\b/u,
  /博彩|娱乐城|百家乐|彩票平台|토토사이트|먹튀/u,
];

/** Nobody else writes these; the others stand in titles of museums and newspapers as well. */
const JARGON =
  /\b(?:gacor|maxwin|togel|casibom|\d{2,}bet|bet\d{2,})\b|\bjudi online\b|\bsitus slot\b|deneme bonusu|giris adresi|nha cai|แตกง่าย|博彩|娱乐城|彩票平台|먹튀|бездепозит|\bfree spins?\b|\bno deposit\b|\breal money casinos?\b|\bcasino bonus(?:es)?\b/u;

/**
 * The title is written for search engines: two kinds of such words or more, jargon among them. An article on gambling would be cited
 * under one. Titles that may be translations are not compared, so nothing else tells that the page is another.
 */
export const gamblingSite: Rule = {
  name: 'gambling-site',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match' || evidence.citedTitles.length === 0) return null;
    const seen = answer.page.title ?? answer.page.ogTitle ?? '';
    const isCitedSo = evidence.citedTitles.some(({ title }) => termsIn(title) > 0);
    if (isCitedSo || termsIn(seen) < 2 || !JARGON.test(foldText(seen.slice(0, 400)))) return null;
    const shown = seen.length > 100 ? `${seen.slice(0, 99)}…` : seen;
    const explanation = `The page is titled "${shown}": a gambling site stands where the cited page was.`;
    return conclude(evidence, 'changed', 'title-mismatch', explanation, ['a title in the words of gambling sites']);
  },
};

function termsIn(title: string): number {
  const folded = foldText(title.slice(0, 400));
  return TERMS.filter((term) => term.test(folded)).length;
}
