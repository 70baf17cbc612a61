// A domain that is parked or for sale shows its advertisements under every address.

import type { Answered } from '../../model/observation.ts';
import { bareHost, parseAddress } from '../address.ts';
import { addressNames } from '../address-names.ts';
import { dateline } from '../article-signs.ts';
import { citesDomainName } from '../domain-name.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import { MARKET_MARKS, PARKING_KEY_MARK, PARKING_MARKS } from '../marks.ts';
import { parkedSentenceCount, spoken } from '../parked-words.ts';
import type { Evidence, Rule } from '../rule.ts';
import { headingSays, titleSays } from '../statement.ts';
import { isDomainMarket, isParkingHost, listingsDisclaimer, PARKING_PATH, parkedTitle } from '../statements/parked.ts';

/**
 * Strong proof only: the redirect ends at a parking service; the page loads one and says little; or a short page says
 * that its own domain is for sale. A story about a sale names another domain, is longer, and loads no lander.
 */
export const parkedDomain: Rule = {
  name: 'parked-domain',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null) return null;
    // The domain's own name, cited as the site's, stands on every parking page.
    const isNamed = bearsTitle(evidence);
    if (isNamed && !citesDomainName(evidence)) return null;
    const sign = isNamed ? structuralSign(answer, bareHost(evidence.url)) : strongSign(answer, evidence);
    if (sign === null) return null;
    const explanation = `The domain ${bareHost(evidence.url)} is parked or for sale, and what was cited is no longer there.`;
    return conclude(evidence, 'dead', 'parked-domain', explanation, [sign]);
  },
};

function strongSign(answer: Answered, { url }: Evidence): string | null {
  const { page } = answer;
  const asked = bareHost(url);
  const final = bareHost(answer.finalUrl);
  if (final !== asked && isParkingHost(final)) return `redirected to the parking service ${final}`;
  const isShort = weightOf(answer) < SHORT_PAGE && page.published === null;
  const isAtMarket = final !== asked && isDomainMarket(final) && !isDomainMarket(asked);
  if (!isShort && !isAtMarket) return null;
  const sentences = parkedSentenceCount(answer);
  if (isAtMarket) {
    const names =
      foldText(`${page.title ?? ''} ${page.text}`).includes(foldText(asked)) || answer.finalUrl.includes(asked);
    if (names || sentences > 0) return `redirected to the domain market ${final}`;
  }
  if (!isShort) return null;
  const structural = structuralSign(answer, asked);
  if (structural !== null) return structural;
  const market = page.marks.find((each) => MARKET_MARKS.has(each));
  // An owner's farewell names the sale in its title too, and goes on about other things.
  const isBrief = weightOf(answer) < TINY_PAGE || sentences >= 2 || market !== undefined;
  if (sentences > 0 && isBrief && saysOwnDomain(answer, asked)) {
    return market === undefined ? 'the page says that its own domain is for sale or parked' : `a link of ${market}`;
  }
  const stated = titleSays(page, parkedTitle) ?? headingSays(page, parkedTitle, 1);
  // An advertisement in a paper bears its day.
  const isNews = dateline(page) !== null;
  if (stated !== null && !isNews && !addressNames(url, stated.said) && sentences > 0 && weightOf(answer) < 800)
    return `the page says "${stated.said}"`;
  const isNamed = page.text.toLowerCase().includes(asked);
  if (weightOf(answer) < TINY_PAGE && (sentences >= 3 || (sentences >= 2 && isNamed))) {
    return 'the page speaks as parking pages do';
  }
  const isLander = PARKING_PATH.test(parseAddress(answer.finalUrl)?.pathname ?? '') && final === asked;
  return isLander && (sentences > 0 || weightOf(answer) < 100) ? `redirected to ${answer.finalUrl}` : null;
}

/** What a short page is made of, whatever it says: a parking service's script, key or disclaimer. */
function structuralSign(answer: Answered, asked: string): string | null {
  const { page } = answer;
  if (weightOf(answer) >= SHORT_PAGE || page.published !== null) return null;
  const loads = page.resourceHosts.find(isParkingHost);
  if (loads !== undefined) return `the page loads the parking service ${loads}`;
  const mark = page.marks.find((each) => PARKING_MARKS.has(each));
  if (mark !== undefined && (parkedSentenceCount(answer) > 0 || weightOf(answer) < 300)) return `markup of ${mark}`;
  if (page.marks.includes(PARKING_KEY_MARK) && weightOf(answer) < 300 && isUntitled(answer, asked)) {
    return `markup of ${PARKING_KEY_MARK}`;
  }
  const namesDomain = `${page.title} ${page.text}`.toLowerCase().includes(asked);
  return namesDomain && listingsDisclaimer.test(spoken(answer))
    ? 'the page names its own domain above sponsored listings'
    : null;
}

/** No title but the domain's own name, and no headline: a site's first page has a name to show. */
function isUntitled({ page }: Answered, asked: string): boolean {
  return [page.title, page.ogTitle, page.headings[0]].every((said) => foldText(said ?? asked) === foldText(asked));
}

// "for sale", "parked" and "registered" behind a name, over folded text.
const SALE =
  /for sale|available|registered|registrado|enregistre|registriert|zarejestrowan|зарегистрирован|parked|parking|zum verkauf|zu verkaufen|geparkt|a vendre|en venta|a la venda|a venda|in vendita|na sprzedaz|te koop|till salu|til salgs|na prodej|w sprzedazy|en vente|satilik|parkerad|parkert|parkeret|registrerad|registreeritud|registrovana|zaparkovana|expiroval|utrzymywana|tescilli|tescil edilmis|foglalt|expired|abgelaufen|expire|caducad|scadut|wygasl|vyprsel|verlopen|истек|зареєстрован|продается|продаю|продажа|на продажу|припаркован|出售|转让|贩売|판매/u;

/**
 * The title or the first heading is the domain's own name, or says of it that it is for sale, as landers do. A site that
 * ends its titles with its name, or heads its stories with it, says no such thing of itself.
 */
function saysOwnDomain({ page }: Answered, host: string): boolean {
  const name = foldText(host);
  return [page.title, page.ogTitle, page.headings[0]].some((text) => {
    const folded = foldText(text ?? '');
    if (folded === name) return true;
    return folded.includes(name) && SALE.test(folded.slice(folded.indexOf(name) + name.length, 200));
  });
}
