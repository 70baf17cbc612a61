// A script application whose data say that the page is not there, in a shell that shows nothing else.

import type { PageFacts } from '../../model/observation.ts';
import { namesNotFound, parseAddress } from '../address.ts';
import { articleSign } from '../article-signs.ts';
import { conclude, pageOf } from '../evidence.ts';
import { headsOwnMatter } from '../lost-signs.ts';
import { LOST_DATA_MARK } from '../marks.ts';
import { ownWeight } from '../own-words.ts';
import type { Rule } from '../rule.ts';

/** A reader's own words; what a shell says while it loads is less. */
const SHELL_TEXT = 250;

/**
 * The server answered the script with 404 and wrote so into the data beside it (Next.js's `statusCode`, Nuxt's `error`, a Remix
 * loader's status): as good as the status itself, if nothing else is shown. A page about the number has it in its address.
 */
export const lostInData: Rule = {
  name: 'lost-in-data',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match') return null;
    const { page } = answer;
    if (!page.marks.includes(LOST_DATA_MARK) || !isShell(page) || isAboutErrors(evidence.url)) return null;
    const explanation = `The server says ${answer.status}, but the data of its page say that there is none, and it shows nothing.`;
    return conclude(evidence, 'dead', 'soft-404', explanation, ["the script's data give the status of a lost page"]);
  },
};

function isShell(page: PageFacts): boolean {
  return ownWeight(page) < SHELL_TEXT && !headsOwnMatter(page) && articleSign(page) === null;
}

function isAboutErrors(url: string): boolean {
  const address = parseAddress(url);
  return namesNotFound(url) || /\b4(?:04|10)\b/.test(`${address?.pathname ?? ''}${address?.search ?? ''}`);
}
