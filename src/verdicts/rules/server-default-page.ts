// A server that shows the page it was installed with.

import type { Answered } from '../../model/observation.ts';
import { isHome, isSameAddress, pathSegments } from '../address.ts';
import { addressNames } from '../address-names.ts';
import { articleSign } from '../article-signs.ts';
import { conclude, pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText } from '../fold.ts';
import type { Evidence, Rule } from '../rule.ts';
import { siblingAlike } from '../same-as-sibling.ts';
import { shortPageSays } from '../short-page-says.ts';
import { titleParts } from '../site-names.ts';
import { holdsBoth } from '../speaks-of-loss.ts';
import { defaultWords, nothingPutYet, panelName } from '../statements/default-words.ts';
import { serverDefault, toTheInstaller } from '../statements/walls.ts';

/** Only these explain themselves at length: Apache's names its files. */
const LONG = /default page|test page for/i;

/** The title, and a line perhaps. */
const NOTHING_ELSE = 60;

/** "It works" and "IIS" name essays and manuals too; the server's own page says nothing else. */
export const serverDefaultPage: Rule = {
  name: 'server-default-page',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null) return null;
    const said = printed(evidence, answer) ?? inOtherWords(evidence, answer);
    const sign = said === null ? defaultAddress(evidence, answer) : `the page says "${said}"`;
    if (sign === null) return null;
    const explanation = 'A newly installed server answers with its default page in place of the cited site.';
    return conclude(evidence, 'dead', 'server-default-page', explanation, [sign]);
  },
};

function printed(evidence: Evidence, answer: Answered): string | null {
  const said = shortPageSays(evidence, serverDefault, SHORT_PAGE * 3)?.said ?? null;
  if (said === null) return null;
  const limit = /^it works/i.test(said) ? 200 : TINY_PAGE;
  if (weightOf(answer) > limit && !LONG.test(said)) return null;
  // Below the title an essay of that name goes on about something else.
  const below = foldText(answer.page.text.replace(said, ' ').slice(0, 3000));
  return weightOf(answer) > NOTHING_ELSE && !toTheInstaller.test(below) ? null : said;
}

/**
 * In the language of its owner: the heading names such a page, the text a control panel or a server, and that nothing was put
 * there yet. A manual says all of that too, but not as a start page, nor under every address, nor where a title was sought in vain.
 */
function inOtherWords(evidence: Evidence, answer: Answered): string | null {
  const { page } = answer;
  const { kind } = evidence.titleMatch;
  if (kind === 'match' || page.signature !== 'html' || weightOf(answer) > TINY_PAGE) return null;
  const isInPlace = isHome(answer.finalUrl) || kind === 'mismatch' || siblingAlike(evidence, answer) !== null;
  if (!isInPlace || articleSign(page) !== null) return null;
  const heads = [...titleParts(page.title ?? ''), ...page.headings.slice(0, 2)];
  const said = heads.find((head) => holdsBoth(head, defaultWords));
  const text = foldText(page.text);
  if (said === undefined || addressNames(answer.url, said)) return null;
  return panelName.test(text) && nothingPutYet.test(text) ? said : null;
}

/** cPanel's own, to which its server redirects for a domain without a site. */
function defaultAddress({ url, titleMatch }: Evidence, { finalUrl }: Answered): string | null {
  const isDefault = pathSegments(finalUrl).slice(-2).join('/') === 'cgi-sys/defaultwebpage.cgi';
  return isDefault && titleMatch.kind !== 'match' && !isSameAddress(finalUrl, url) ? `redirected to ${finalUrl}` : null;
}
