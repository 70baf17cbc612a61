// Signs that a bot wall, not the page, has answered.

import type { Answered } from '../model/observation.ts';
import { addressNames } from './address-names.ts';
import { weightOf } from './evidence.ts';
import { foldText } from './fold.ts';
import { CAPTCHA_MARKS, CHALLENGE_MARKS } from './marks.ts';
import { headingSays, textSays, titleSays } from './statement.ts';
import { botCheck, botCheckText, robotQuestion } from './statements/walls.ts';

const REFUSING: ReadonlySet<number> = new Set([401, 403, 405, 406, 409, 429, 500, 503]);

/** LinkedIn's undocumented refusal of robots; no other server uses the number. */
const LINKEDIN_REFUSAL = 999;

/** A challenge page holds a sentence or two; pages that merely load a bot manager hold an article. */
const CHALLENGE_TEXT = 1200;

/** A check in words of its own, with a form and the names of its site. */
const QUESTION = 450;

/** A check without a script that is known. */
const CHECK_TEXT = 130;

/** The sign, as a short fact; null where the answer bears none. */
export function seesWall(answer: Answered): string | null {
  return byHeader(answer) ?? byPage(answer);
}

/**
 * Headers that only a challenge or a refusal carries (Cloudflare, AWS, Vercel and DataDome documentation). The mere
 * presence of a network's header (`cf-ray`, `x-iinfo`) is no sign: good pages carry it too.
 */
function byHeader({ status, headers, page }: Answered): string | null {
  if (status === LINKEDIN_REFUSAL) return 'status 999';
  if (headers['cf-mitigated'] === 'challenge') return 'header cf-mitigated: challenge';
  if (headers['x-vercel-mitigated'] === 'challenge') return 'header x-vercel-mitigated: challenge';
  const waf = headers['x-amzn-waf-action'];
  if (waf !== undefined) return `header x-amzn-waf-action: ${waf}`;
  if (!REFUSING.has(status) && !(status === 202 && page.bytes === 0)) return null;
  if (headers['x-kpsdk-ct'] !== undefined) return 'header x-kpsdk-ct (Kasada)';
  if (headers['x-datadome'] !== undefined && headers['x-datadome'] !== 'protected') return 'header x-datadome';
  if (headers['x-dd-b'] !== undefined || headers['x-datadome-cid'] !== undefined) return 'header x-dd-b (DataDome)';
  if (headers['x-sucuri-block'] !== undefined) return 'header x-sucuri-block';
  if (/ddos-guard/i.test(headers['server'] ?? '')) return 'server ddos-guard';
  return null;
}

function byPage(answer: Answered): string | null {
  const { page, status } = answer;
  if (page.signature !== 'html' && page.signature !== 'text') return null;
  const isRefusal = REFUSING.has(status);
  const isShort = weightOf(answer) < CHALLENGE_TEXT;
  if (!isRefusal && !isShort) return null;
  const mark = page.marks.find((each) => CHALLENGE_MARKS.has(each) || (isRefusal && CAPTCHA_MARKS.has(each)));
  const said = titleSays(page, botCheck) ?? headingSays(page, botCheck, 2);
  const isStated = said !== null && (isRefusal ? !isMereStatus(said.said) : !addressNames(answer.url, said.said));
  const stated = isStated ? said : null;
  if (isRefusal && mark !== undefined) return `markup of ${mark}`;
  const text = botCheckText.exec(foldText(page.text.slice(0, 4000)));
  if (text !== null && isShort) return `the page says "${text[0]}"`;
  const question =
    weightOf(answer) < QUESTION && page.published === null ? robotQuestion.exec(foldText(page.text)) : null;
  if (question !== null) return `the page says "${question[0]}"`;
  // A play may be called "Please wait"; a check that says so says little else.
  if (stated !== null && (isRefusal || mark !== undefined || weightOf(answer) < CHECK_TEXT)) {
    return `the page says "${stated.said}"`;
  }
  // With success, markup alone is not enough: bot managers are loaded by ordinary pages as well.
  const saysNothing = weightOf(answer) < 200 && page.headings.length === 0;
  const anyMark = mark ?? page.marks.find((each) => CAPTCHA_MARKS.has(each));
  if (saysNothing && anyMark !== undefined) return `nothing but the markup of ${anyMark}`;
  const sentence = isShort && weightOf(answer) < 300 ? textSays(page, botCheck) : null;
  return sentence === null ? null : `the page says "${sentence.said}"`;
}

/** What every server prints for its status; the status itself says as much. */
function isMereStatus(said: string): boolean {
  return /^(?:403 )?forbidden$|^403$/.test(foldText(said));
}
