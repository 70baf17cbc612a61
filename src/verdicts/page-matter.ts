// Whether a page bears a title of its own, and whether it speaks of what was cited.

import type { PageFacts } from '../model/observation.ts';
import { foldText, foldTitle, isUnspaced, textWeight } from './fold.ts';
import type { PageTitle } from './page-titles.ts';
import type { TitleHints } from './rule.ts';
import { scriptOf } from './script.ts';
import type { ShownText } from './shown-text.ts';
import { MATCH, similarity } from './similarity.ts';
import { titleParts } from './site-names.ts';
import { skeletons } from './transliterate.ts';

/** A page that shows less text than this may be a shell that a script fills in. */
const SHELL_TEXT = 250;

/** A catalogue's record of a book. */
const SHORT_RECORD = 100;

/** The page has a title of its own that is more than the name of its site, and text beneath it. */
export function bearsOwnTitle(page: PageFacts, candidates: readonly PageTitle[], hints: TitleHints): boolean {
  const container = foldTitle(hints.container ?? '');
  const isShell = textWeight(page.text, page.textLength) < SHELL_TEXT && !headsItsTitle(page);
  return candidates.some((candidate) => {
    if (candidate.place === 'heading' && isShell) return false;
    const folded = foldTitle(candidate.text);
    if (container !== '' && similarity(container, folded) >= MATCH) return false;
    const isLong = isUnspaced(folded) ? folded.length >= 5 : folded.length >= 12 && folded.includes(' ');
    // A shell's <title> is the application's name; og:title and its like are written for the page.
    return isLong && (!isShell || candidate.place !== 'title');
  });
}

/** Its first heading is the first part of its title, before the site's name: the server wrote this page, as short as it is. */
function headsItsTitle({ title, headings, marks, text, textLength }: PageFacts): boolean {
  const [first, ...others] = titleParts(title ?? '').map(foldTitle);
  if (first === undefined || others.length === 0 || marks.includes('app-shell')) return false;
  if (textWeight(text, textLength) < SHORT_RECORD) return false;
  const heading = foldTitle(headings[0] ?? '');
  return heading.length >= 8 && first.startsWith(heading);
}

/**
 * The page holds most of the title's weightier words, or the name of one of its authors.
 * @param strange folded words that mean something else on this page, and count as not there
 */
export function speaksOf(
  readings: readonly string[],
  shown: ShownText,
  hints: TitleHints,
  strange: ReadonlySet<string> = new Set(),
): boolean {
  return hints.authors.some((author) => namesAuthor(author, shown)) || coverage(readings, shown, strange) >= 0.5;
}

function namesAuthor(author: string, shown: ShownText): boolean {
  const names = foldText(author)
    .split(' ')
    .filter((name) => name.length >= 4);
  const surname = names.at(author.includes(',') ? 0 : -1);
  if (surname === undefined) return false;
  if (` ${shown.plain} `.includes(` ${surname} `)) return true;
  if (shown.bones === null || scriptOf(author) !== 'latin') return false;
  return skeletons(surname).some((bone) => bone.length >= 4 && shown.bones?.includes(bone));
}

/** The best share, among the readings, of weighty words that a word of the page begins like. */
function coverage(readings: readonly string[], shown: ShownText, strange: ReadonlySet<string>): number {
  const plain = stemsOf(shown.plain);
  const bones = shown.bones === null ? null : stemsOf(shown.bones);
  const characters = new Set(shown.plain);
  return Math.max(
    ...readings.map((reading) => {
      const title = foldTitle(reading);
      // Kana inflect and join, and stand on every page: Han characters and katakana carry the matter.
      if (isUnspaced(title)) {
        const weighty = title.match(/[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}]/gu) ?? [];
        return shareOf(weighty, 3, (letter) => characters.has(letter));
      }
      const isBone = bones !== null && scriptOf(reading) === 'latin';
      const words = (isBone ? (skeletons(reading)[0] ?? '') : title).split(' ').filter(isWeighty);
      return shareOf(words, 2, (word) => !strange.has(word) && (isBone ? bones : plain).has(stem(word)));
    }),
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter(isWeighty).map(stem));
}

/** Long enough to be no small word; a syllable of Hangul is two or three letters. */
function isWeighty(word: string): boolean {
  return word.length >= (/^\p{sc=Hangul}/u.test(word) ? 2 : 4);
}

/** Endings go: particles in Korean, cases elsewhere. */
function stem(word: string): string {
  return word.slice(0, /^\p{sc=Hangul}/u.test(word) ? 2 : 5);
}

/** The share of those that hold; fewer than `least` prove nothing by their absence, so they count as there. */
function shareOf<T>(all: readonly T[], least: number, holds: (one: T) => boolean): number {
  return all.length < least ? 1 : all.filter(holds).length / all.length;
}
