// Whether what a page states is proof that it stands in place of another.

import type { Answered, PageFacts } from '../model/observation.ts';
import { bareHost } from './address.ts';
import { SHORT_PAGE, TINY_PAGE, weightOf } from './evidence.ts';
import { foldText, foldTitle, textWeight } from './fold.ts';
import { headsOwnMatter, type Signs } from './lost-signs.ts';
import { ownProseWeight } from './own-prose.ts';
import type { Evidence } from './rule.ts';
import { similarity } from './similarity.ts';
import { titleParts } from './site-names.ts';
import { headingSays, type Stated, says, textMentions, titleSays } from './statement.ts';
import {
  helpForTheLost,
  messageBox,
  notAvailable,
  notFound,
  notFoundCode,
  notFoundError,
  wayHome,
} from './statements/not-found.ts';

/** A link or two, or a name. */
const LITTLE_ELSE = 50;

/** A sentence or two that are neither the notice nor help. */
export const SOMETHING_ELSE = 100;

/** A picture's caption, or a line of verse. */
const CAPTION = 40;

/** Below this, title and heading that say the same are proof enough; above, an essay may bear that name. */
const NOTICE = 300;

/** What the page said, where that is proof; null where it is none. */
export function prove(evidence: Evidence, answer: Answered, signs: Signs): string | null {
  const { page } = answer;
  const weight = weightOf(answer);
  const all = [...signs.title, ...signs.heading, ...signs.text];
  const first = all.find((sign) => !says(sign.said, notFoundCode) || says(sign.said, notFound));
  const isOwnHeading = headsOwnMatter(page);
  if (first === undefined) return isOwnHeading && !signs.helps ? null : proveByCode(answer, all, signs.helps);
  const isElsewhere = evidence.titleMatch.kind === 'mismatch';
  // Bands, poems and people's graves are headed with the number too, and go on about themselves.
  const isNumbered = all.some((sign) => /\b4(?:04|10)\b/.test(sign.said)) && ownProseWeight(page) < SOMETHING_ELSE;
  const isSupported = signs.helps || isElsewhere || isNumbered;
  if (signs.title.length > 0 && !(isOwnHeading && !signs.helps && !isElsewhere)) {
    if (weight < NOTICE && (isSupported || isAbsent(evidence) || isNotice(answer, signs))) return first.said;
    if (weight < SHORT_PAGE && isSupported) return first.said;
    // Long pages are menus and teasers.
    return all.length > 1 && (signs.helps || isElsewhere) ? first.said : null;
  }
  if (signs.heading.length > 0 && (isElsewhere || !hasOwnTitle(answer, evidence, 5))) {
    if (weight < NOTICE && (isSupported || isAbsent(evidence) || isNotice(answer, signs))) return first.said;
    if (weight < SHORT_PAGE && isSupported) return first.said;
    return signs.helps && isElsewhere && headingSays(page, notFound, 1) !== null ? first.said : null;
  }
  // The text alone: it says little else.
  const isAllItSays = weight < NOTICE && first.said.length * 3 >= page.textLength;
  // Scripts answer a wrong number with a box.
  const box = isScript(answer.url) ? (titleSays(page, messageBox) ?? headingSays(page, messageBox, 3)) : null;
  const isBoxed = isAllItSays || ((signs.helps || box !== null) && weight < TINY_PAGE);
  const isHeaded = hasOwnTitle(answer, evidence, 4);
  return isBoxed && (isElsewhere || !isHeaded) ? first.said : null;
}

function isScript(url: string): boolean {
  return /\?.|\.(?:php\d?|aspx?|jsp|cgi|pl|cfm|nsf)\b/i.test(url);
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

/** A title was cited, could be compared, and is not there. */
function isAbsent({ citedTitles, titleMatch }: Evidence): boolean {
  return citedTitles.length > 0 && (titleMatch.kind === 'unsure' || titleMatch.kind === 'mismatch');
}

/**
 * The text says it once more in a sentence, or beside the statement hardly a line is left: a poem, a picture or an
 * entry of that name goes on about something else.
 */
function isNotice({ page }: Answered, { title, heading, text }: Signs): boolean {
  const heads = [...title, ...heading].map(({ said }) => said);
  if (text.some(({ said }) => !heads.some((head) => foldText(head) === foldText(said)))) return true;
  const stated = [...heads, ...page.headings.slice(0, 1)];
  const rest = stated.reduce((text, said) => text.replace(said, ' '), page.text);
  return textWeight(rest.trim(), rest.trim().length) < LITTLE_ELSE && ownProseWeight(page) < CAPTION;
}

/** Help beyond the way home: rooms and cars are numbered 404 too. */
function seeksMore(page: PageFacts): boolean {
  return helpForTheLost.test(foldText(page.text.slice(0, 2000)).replace(wayHome, ' '));
}

/** A title that could be an article's: some words, or eight characters of Chinese or Japanese, that are not the site's name. */
export function hasOwnTitle({ page, finalUrl }: Answered, evidence: Evidence, words: number): boolean {
  const names = [bareHost(finalUrl), ...evidence.citedTitles.map((cited) => cited.container ?? '')].map(foldTitle);
  return [page.ogTitle, page.title].some((title) => {
    if (title === null) return false;
    const alone = { ...page, title, ogTitle: null };
    if ([notFound, notFoundCode, notAvailable].some((each) => titleSays(alone, each) !== null)) return false;
    // "Blog: Page not found", as Blogger writes titles.
    if (says(title.slice(title.lastIndexOf(': ') + 1), notFound)) return false;
    const folded = foldTitle(withoutHostName(title, finalUrl));
    if (names.some((name) => name !== '' && similarity(name, folded) > 0.7)) return false;
    return folded.split(' ').length >= words || (folded.length >= 8 && /[\u3040-\u9fff]/.test(folded));
  });
}

/** Parts of a title that the host is named after are the site's: "North Coast Herald: news and sport" at northcoastherald.example. */
function withoutHostName(title: string, url: string): string {
  const host = bareHost(url).replace(/[^a-z0-9]/g, '');
  return titleParts(title)
    .filter((part) => !namesHost(foldTitle(part).split(' '), host))
    .join(' ');
}

/** Two words or more of it, or a long one, stand joined in the host's name. */
function namesHost(words: readonly string[], host: string): boolean {
  return words.some((word, at) => {
    const pair = word + (words[at + 1] ?? '');
    return (
      (at + 1 < words.length && pair.length >= 8 && host.includes(pair)) || (word.length >= 8 && host.includes(word))
    );
  });
}
