// A trade that settles on domains whose owners let them go: gambling, essays and pills for sale.

import { conclude, pageOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import type { Rule } from '../rule.ts';

interface Trade {
  /** As in "a gambling site stands where ...". */
  readonly site: string;
  /** Kinds of words that such sites crowd into their titles, in the languages they are written in; folded. */
  readonly terms: readonly RegExp[];
  /** Nobody else writes these; the others stand in titles of museums and newspapers as well. */
  readonly jargon: RegExp;
}

const TRADES: readonly Trade[] = [
  {
    site: 'a gambling site',
    terms: [
      /\bslots?\b|สล็อต|老虎机/u,
      /\b(?:gacor|maxwin|rtp|bonanza|olympus|jackpot|scatter)\b|แตกง่าย/u,
      /\bjudi\b|\btogel\b|\bbandar\b|\bsitus (?:resmi|terpercaya|online)\b|\bdaftar\b/u,
      /\b(?:poker|baccarat|casino|kasino|casibom|sportsbook|betting|bahis|bet\d+|\d+bet)\b|казино|букмекер|บาคาร่า|คาสิโน|카지노|바카라/u,
      /\b(?:online|real money|crypto) casinos?\b|\bcasinos? (?:online|en ligne|en linea)\b|онлаин казино|казино онлаин/u,
      /\b(?:welcome|casino|sign ?up|deposit) bonus(?:es)?\b|\bbonus codes?\b/u,
      /\bdeneme bonusu\b|\bgiris adresi\b|\bfree spins?\b|\bno deposit\b|фриспин|бездепозит/u,
      /\bnha cai\b|\bca cuoc\b|\bkeo (?:nha cai|bong da)\b|\bco bac\b/u,
      /博彩|娱乐城|百家乐|彩票平台|토토사이트|먹튀/u,
    ],
    jargon:
      /\b(?:gacor|maxwin|togel|casibom|\d{2,}bet|bet\d{2,})\b|\bjudi online\b|\bsitus slot\b|deneme bonusu|giris adresi|nha cai|แตกง่าย|博彩|娱乐城|彩票平台|먹튀|бездепозит|\bfree spins?\b|\bno deposit\b|\breal money casinos?\b|\bcasino bonus(?:es)?\b/u,
  },
  {
    site: 'a site that sells essays',
    terms: [
      /\b(?:write|do) my (?:essay|paper|thesis|dissertation|homework|assignment)s?\b/u,
      /\b(?:essay|(?:term |research )?paper|dissertation|thesis|assignment|coursework) (?:writing )?(?:services?|writers?|help)\b/u,
      /\b(?:custom|cheap|affordable) (?:custom )?(?:essay|(?:term |research )?paper|dissertation|thesis|coursework)s?\b/u,
      /\bbuy (?:an? |custom |cheap )?(?:essay|(?:term |research )?paper|dissertation)s?\b|\bplagiarism free\b/u,
    ],
    jargon:
      /\b(?:write|do) my (?:essay|paper|homework|assignment)|\b(?:custom|cheap) (?:essay|(?:term |research )?paper)|\bbuy (?:an? )?essay|\bplagiarism free\b/u,
  },
  {
    site: 'a site that sells pills',
    terms: [
      /\b(?:viagra|cialis|levitra|kamagra|sildenafil|tadalafil)\b|виагра/u,
      /\b(?:buy|order|cheap|generic|kaufen|acheter|comprar|acquistare|bestellen)\b|купить/u,
      /\b(?:no|without|ohne|sans|sin|senza)(?: a)? (?:prescription|rezept|ordonnance|receta|ricetta)\b|\bonline pharmacy\b|без рецепта/u,
    ],
    jargon: /\b(?:viagra|cialis|levitra|kamagra)\b|виагра/u,
  },
];

/**
 * The title is written for search engines: two kinds of a trade's words or more, jargon among them. An article on that trade
 * would be cited under one. Titles that may be translations are not compared, so nothing else tells that the page is another.
 */
export const squatter: Rule = {
  name: 'squatter',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match' || evidence.citedTitles.length === 0) return null;
    const seen = answer.page.title ?? answer.page.ogTitle ?? '';
    const folded = foldText(seen.slice(0, 400));
    const trade = TRADES.find(({ terms, jargon }) => jargon.test(folded) && countOf(terms, folded) >= 2);
    if (trade === undefined) return null;
    if (evidence.citedTitles.some(({ title }) => countOf(trade.terms, foldText(title.slice(0, 400))) > 0)) return null;
    const shown = seen.length > 100 ? `${seen.slice(0, 99)}…` : seen;
    const explanation = `The page is titled "${shown}": ${trade.site} stands where the cited page was.`;
    return conclude(evidence, 'changed', 'title-mismatch', explanation, [`a title in the words of ${trade.site}`]);
  },
};

function countOf(terms: readonly RegExp[], folded: string): number {
  return terms.filter((term) => term.test(folded)).length;
}
