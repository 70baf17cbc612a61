// A not-found page under a success status.

import type { Answered, PageFacts } from '../../model/observation.ts';
import type { Verdict } from '../../model/verdict.ts';
import { bareHost } from '../address.ts';
import { addressNames } from '../address-names.ts';
import { isDiscussion } from '../discussion.ts';
import { bearsTitle, conclude, pageOf, SHORT_PAGE, TINY_PAGE, weightOf } from '../evidence.ts';
import { foldText, foldTitle, isUnspaced } from '../fold.ts';
import type { Evidence, Rule } from '../rule.ts';
import { similarity } from '../similarity.ts';
import { titleReadings } from '../site-names.ts';
import { headingSays, type Stated, says, textMentions, textSays, titleSays } from '../statement.ts';
import {
  helpForTheLost,
  messageBox,
  notAvailable,
  notFound,
  notFoundCode,
  notFoundError,
  wayHome,
} from '../statements/not-found.ts';

/**
 * Title first, then the first headings; the text alone only where there is next to none. An article about lost pages
 * says more than the bare statement in its title, is long, bears a date, or bears the cited title.
 */
export const soft404: Rule = {
  name: 'soft-404',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || answer.page.signature === 'pdf' || answer.page.published !== null) return null;
    const signs = signsOf(answer);
    if (signs === null) return null;
    const said = isItsMatter(answer, signs) ? null : prove(evidence, answer, signs);
    if (said === null) return null;
    const isMatch =
      evidence.titleMatch.kind === 'match' && !isMereTeaser(evidence, signs) && !isMereName(evidence, signs);
    if (isMatch) return contradiction(evidence, answer, said, signs);
    const explanation = `The server says ${answer.status}, but the page itself says "${quoted(said)}".`;
    return conclude(
      evidence,
      'dead',
      'soft-404',
      explanation,
      [...signs.title, ...signs.heading, ...signs.text].map((sign) => `${sign.where}: ${sign.said}`),
    );
  },
};

/** What the page is headed with is what it is about: its own address says so, or people discuss it. */
function isItsMatter(answer: Answered, signs: Signs): boolean {
  const heads = [...signs.title, ...signs.heading];
  return heads.some(({ said }) => addressNames(answer.url, said)) || (heads.length > 0 && isDiscussion(answer));
}

interface Signs {
  readonly title: readonly Stated[];
  readonly heading: readonly Stated[];
  readonly text: readonly Stated[];
  /** A sentence that only a lost reader is told. */
  readonly helps: boolean;
}

/** Null where the page states nothing: then its text need not be searched, nor ever where it is no notice. */
function signsOf(answer: Answered): Signs | null {
  const { page } = answer;
  const listed = (sign: Stated | null) => (sign === null ? [] : [sign]);
  const title = listed(titleSays(page, notFound) ?? titleSays(page, notFoundCode));
  const heading = listed(headingSays(page, notFound, 1) ?? laterHeading(page) ?? headingSays(page, notFoundCode, 2));
  const isSilent = title.length === 0 && heading.length === 0;
  if (isSilent && weightOf(answer) >= TINY_PAGE) return null;
  const text = listed(textSays(page, notFound));
  return isSilent && text.length === 0 ? null : { title, heading, text, helps: helpsTheLost(page) };
}

function helpsTheLost(page: PageFacts): boolean {
  return helpForTheLost.test(foldText(page.text.slice(0, 6000)));
}

/** Below a logo, a code or an "Oops"; among an article's headings only a sentence to the lost tells the difference. */
function laterHeading(page: PageFacts): Stated | null {
  const later = headingSays(page, notFound, 3);
  if (later === null) return null;
  const isLed = headingSays(page, notFoundCode, 1) !== null || (page.headings[0] ?? '').length <= 8;
  return isLed || (!headsOwnMatter(page) && helpsTheLost(page)) ? later : null;
}

/** The page bears the cited title and yet reads like an error: an article of that name lives, the rest is in doubt. */
function contradiction(evidence: Evidence, answer: Answered, said: string, signs: Signs): Verdict | null {
  const isErrorPage = weightOf(answer) < TINY_PAGE && (signs.helps || hasCode(answer.page));
  const isBoth = sharesTitle(evidence, signs);
  if (bearsTitle(evidence) && !isBoth && !(citesStatement(evidence) && isErrorPage)) return null;
  const explanation = 'The page says that something was not found, yet it holds the cited title; a person has to look.';
  return conclude(evidence, 'unreachable', 'contradictory-page', explanation, [said]);
}

function hasCode(page: PageFacts): boolean {
  return /\b4(?:04|10)\b/.test(`${page.title ?? ''} ${page.headings[0] ?? ''}`);
}

/** "Page not found | Valley Times": the cited title stands beside the statement in the page's title. */
function sharesTitle(evidence: Evidence, signs: Signs): boolean {
  const { where } = evidence.titleMatch;
  const isInTitle = where === 'title' || where === 'og:title';
  return isInTitle && !citesStatement(evidence) && signs.title.some((sign) => says(sign.said, notFound));
}

/** Beside the statement, a title of three words or less is the site's name. */
function isMereName(evidence: Evidence, signs: Signs): boolean {
  return (
    sharesTitle(evidence, signs) && evidence.citedTitles.every(({ title }) => foldTitle(title).split(' ').length <= 3)
  );
}

/** The cited title is itself "Page not found" or its like. */
function citesStatement({ citedTitles }: Evidence): boolean {
  return citedTitles.some(({ title }) => [title, ...titleReadings(title)].some((each) => says(each, notFound)));
}

/** Title, first heading and a word to the lost agree, and the cited title stands only further below, as a teaser. */
function isMereTeaser({ titleMatch }: Evidence, signs: Signs): boolean {
  const isBelow = titleMatch.where === 'text' || titleMatch.where === 'heading';
  return isBelow && signs.title.length > 0 && signs.heading.length > 0 && signs.helps;
}

function isScript(url: string): boolean {
  return /\?.|\.(?:php\d?|aspx?|jsp|cgi|pl|cfm|nsf)\b/i.test(url);
}

function quoted(said: string): string {
  return said.length > 80 ? `${said.slice(0, 79)}…` : said;
}

/** Below this, title and heading that say the same are proof enough; above, an essay may bear that name. */
const NOTICE = 300;

/** What the page said, where that is proof; null where it is none. */
function prove(evidence: Evidence, answer: Answered, signs: Signs): string | null {
  const { page } = answer;
  const weight = weightOf(answer);
  const all = [...signs.title, ...signs.heading, ...signs.text];
  const first = all.find((sign) => !says(sign.said, notFoundCode) || says(sign.said, notFound));
  const isOwnHeading = headsOwnMatter(page);
  if (first === undefined) return isOwnHeading && !signs.helps ? null : proveByCode(answer, all, signs.helps);
  const isElsewhere = evidence.titleMatch.kind === 'mismatch';
  const isSupported = signs.helps || isElsewhere || all.some((sign) => /\b4(?:04|10)\b/.test(sign.said));
  if (signs.title.length > 0 && !(isOwnHeading && !signs.helps && !isElsewhere)) {
    if (weight < NOTICE) return first.said;
    if (weight < SHORT_PAGE && isSupported) return first.said;
    // Long pages are menus and teasers.
    return all.length > 1 && (signs.helps || isElsewhere) ? first.said : null;
  }
  if (signs.heading.length > 0 && (isElsewhere || !hasOwnTitle(answer, evidence, 5))) {
    if (weight < NOTICE || (weight < SHORT_PAGE && isSupported)) return first.said;
    return signs.helps && isElsewhere && headingSays(page, notFound, 1) !== null ? first.said : null;
  }
  // The text alone: it says little else.
  const isAllItSays = weight < NOTICE && first.said.length * 3 >= page.textLength;
  // Scripts answer a wrong number with a box.
  const box = isScript(answer.url) ? (titleSays(page, messageBox) ?? headingSays(page, messageBox, 3)) : null;
  const isNotice = isAllItSays || ((signs.helps || box !== null) && weight < TINY_PAGE);
  const isHeaded = hasOwnTitle(answer, evidence, 4);
  return isNotice && (isElsewhere || !isHeaded) ? first.said : null;
}

/** The first heading is a headline of its own: neither statement nor code, and more than a logo or an "Oops". */
function headsOwnMatter(page: PageFacts): boolean {
  const first = page.headings[0];
  if (first === undefined) return false;
  const folded = foldText(first);
  if (isUnspaced(folded) ? folded.length < 8 : folded.split(' ').length < 3) return false;
  return headingSays(page, notFound, 1) === null && headingSays(page, notFoundCode, 1) === null;
}

/** A code is a name as well, of a car or a year: the words must stand beside it, on a page that says little else. */
function proveByCode(answer: Answered, signs: readonly Stated[], helps: boolean): string | null {
  const [code, second] = signs;
  const weight = weightOf(answer);
  if (code === undefined || weight >= TINY_PAGE) return null;
  const mention = textMentions(answer.page, notFound);
  if (mention !== null) return `${code.said}, ${mention.said}`;
  // The code as a title of its own and a word on what was sought, however the page puts the rest.
  if (helps && weight < NOTICE && seeksMore(answer.page)) return code.said;
  const isError = says(code.said, notFoundError) && second !== undefined && weight < 200;
  return isError ? code.said : null;
}

/** Help beyond the way home: rooms and cars are numbered 404 too. */
function seeksMore(page: PageFacts): boolean {
  return helpForTheLost.test(foldText(page.text.slice(0, 2000)).replace(wayHome, ' '));
}

/** A title that could be an article's: some words, or eight characters of Chinese or Japanese, that are not the site's name. */
function hasOwnTitle({ page, finalUrl }: Answered, evidence: Evidence, words: number): boolean {
  const names = [bareHost(finalUrl), ...evidence.citedTitles.map((cited) => cited.container ?? '')].map(foldTitle);
  return [page.ogTitle, page.title].some((title) => {
    if (title === null) return false;
    const alone = { ...page, title, ogTitle: null };
    if ([notFound, notFoundCode, notAvailable].some((each) => titleSays(alone, each) !== null)) return false;
    // "Blog: Page not found", as Blogger writes titles.
    if (says(title.slice(title.lastIndexOf(': ') + 1), notFound)) return false;
    const folded = foldTitle(title);
    if (names.some((name) => name !== '' && similarity(name, folded) > 0.7)) return false;
    return folded.split(' ').length >= words || (folded.length >= 8 && /[\u3040-\u9fff]/.test(folded));
  });
}
