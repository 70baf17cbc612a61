// Whether a page is an article, whatever it is called.

import type { PageFacts } from '../model/observation.ts';
import { foldText } from './fold.ts';
import { helpsTheLost } from './lost-signs.ts';
import { ARTICLE_MARK, CODE_MARK } from './marks.ts';
import { isForTheLost, ownProseWeight } from './own-prose.ts';
import { ownWordsOf } from './own-words.ts';
import { isQuotation } from './quotations.ts';
import { titleParts } from './site-names.ts';

/** Two paragraphs, or a long one. */
export const PROSE = 300;

/** A line of documentation. */
export const SOME_PROSE = 80;

const LONGEST_LINE = 120;

const YEAR = '\\p{Nd}{4}';
const DAY = '\\p{Nd}{1,2}';
const MONTH = '[\\p{L}\\p{M}]{3,15}';

/** A day of a year in figures of any script, or with the month's name, in any order; Chinese and Japanese also in words. */
const DATE = new RegExp(
  [
    `${YEAR}[./-] ?${DAY}[./-] ?${DAY}`,
    `${DAY}[./-] ?${DAY}[./-] ?(?:${YEAR}|\\p{Nd}{2}(?!\\p{Nd}))`,
    `${DAY}(?:\\.|er|º|ª)?,? (?:de |d['’])?${MONTH}[.,]?,? (?:de |del )?${YEAR}`,
    `${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
    `${YEAR}\\.? ${MONTH} ${DAY}`,
    `[\\p{Nd}一二三四五六七八九十〇零元]{1,4} ?[年년] ?[\\p{Nd}一二三四五六七八九十]{1,3} ?[月월]`,
  ].join('|'),
  'u',
);

const BY =
  'by von par por di door av af kirjoittanut írta autor autora autorka autore author text auteur szerző yazan автор текст του της'
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** A short line that begins so and goes on with a name; a Korean one ends so. */
const BYLINE = new RegExp(
  `^(?:${BY}):? \\p{Lu}|^(?:作者|文|記者|记者|撰文|מאת|بقلم|نویسنده|लेखक|글) ?[:：/／ ]|^\\p{sc=Hangul}{2,4} 기자`,
  'u',
);

/**
 * The sign by which a page shows that it is an article, a documentation or its like; null where it shows none. The day
 * or the author has to stand right below the headline: teasers of a not-found page come after its apology.
 */
export function articleSign(page: PageFacts): string | null {
  if (page.published !== null) return `published ${page.published}`;
  const prose = ownProseWeight(page);
  if (prose < SOME_PROSE) return null;
  const least = page.marks.includes(CODE_MARK) ? 2 : 3;
  const isHelp = helpsTheLost(page);
  if (!isHelp && sections(page) >= least) return 'it explains in sections';
  if (prose < PROSE) return null;
  if (titleParts(page.title ?? '').some(isQuotation)) return 'its title is a quotation';
  const line = dateline(page);
  if (line !== null) return `below its headline stands "${line}"`;
  return !isHelp && page.marks.includes(ARTICLE_MARK) ? 'marked as an article' : null;
}

/** The line right below the headline that names a day or an author; null where there is none. */
export function dateline(page: PageFacts): string | null {
  return belowHeadline(page).find((line) => DATE.test(line) || BYLINE.test(line)) ?? null;
}

/** Two short lines at most below the headline, up to a sentence for the lost, a heading or a paragraph. */
function belowHeadline(page: PageFacts): readonly string[] {
  const lines = ownWordsOf(page).split('\n');
  const heads = [page.headings[0] ?? '', ...(page.headings.length > 0 ? [] : titleParts(page.title ?? ''))].map(
    foldText,
  );
  const at = lines.findIndex((line) => heads.includes(foldText(line)));
  if (at === -1) return [];
  const below = lines.slice(at + 1, at + 3);
  const isEnd = (line: string) => line.length > LONGEST_LINE || page.headings.includes(line) || isForTheLost(line);
  const end = below.findIndex(isEnd);
  return end === -1 ? below : below.slice(0, end);
}

/** Headings with a line of its own words below. */
function sections(page: PageFacts): number {
  const lines = ownWordsOf(page).split('\n');
  const isHeading = (line: string | undefined) => line !== undefined && page.headings.includes(line);
  return lines.filter((line, at) => isHeading(line) && at + 1 < lines.length && !isHeading(lines[at + 1])).length;
}
