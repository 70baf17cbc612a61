// Tells whether a cited title may be a translation of a page's own, so that their difference proves nothing.

import type { PageFacts } from '../model/observation.ts';
import { foldText } from './fold.ts';
import { guessLatinLanguages, languagesByLetters, primaryLanguage } from './languages.ts';
import type { PageTitle } from './page-titles.ts';
import type { TitleHints } from './rule.ts';
import { type Script, scriptOf } from './script.ts';
import { looksTransliterated } from './transliterate.ts';

/** Whether the cited title may well be a translation of the page's own. */
export function isTranslation(
  readings: readonly string[],
  page: PageFacts,
  candidates: readonly PageTitle[],
  hints: TitleHints,
): boolean {
  const script = scriptOf(readings.join(' '));
  const pageScripts = new Set<Script>(
    candidates.map((candidate) => candidate.script).filter((each) => each !== 'none'),
  );
  if (pageScripts.size === 0 && page.text !== '') pageScripts.add(scriptOf(page.text));
  if (!pageScripts.has(script)) return !isTransliterationOf(readings, script, candidates);
  return script === 'latin' && isOtherLanguage(readings, page, hints);
}

/** Both sides are one language in two alphabets, so that a low score means another title. */
function isTransliterationOf(readings: readonly string[], script: Script, candidates: readonly PageTitle[]): boolean {
  if (script === 'latin') {
    return (
      candidates.some((each) => each.script === 'cyrillic') && readings.every((reading) => looksTransliterated(reading))
    );
  }
  return script === 'cyrillic' && candidates.every((each) => each.script !== 'latin' || looksTransliterated(each.text));
}

/** Latin against Latin: the small words of the title and the page's language tell two languages apart. */
function isOtherLanguage(readings: readonly string[], page: PageFacts, hints: TitleHints): boolean {
  const title = readings.join(' ');
  const written = guessLatinLanguages(foldText(page.text.slice(0, 3000)));
  const pageLanguages =
    written.length === 1 ? written : [primaryLanguage(page.language) ?? ''].filter((each) => each !== '');
  const isEnglishPage = pageLanguages.includes('en');
  const words = readings.map(foldText).join(' ');
  const spoken = guessLatinLanguages(isEnglishPage ? withoutLoneArticle(words) : words);
  const hinted = primaryLanguage(hints.language);
  if (spoken.length > 0 && hinted !== null && !isAnyClose(spoken, [hinted])) return true;
  if (isAnyClose(spoken, pageLanguages)) return false;
  // Small words are few in a title, and "van" is a lake as well; a letter may tell.
  const lettered = languagesByLetters(title);
  if (spoken.length > 0 || lettered.length > 0) return pageLanguages.length > 0 && !isAnyClose(lettered, pageLanguages);
  // Without small words: accents are not English, and bare letters may be so.
  return pageLanguages.length > 0 && /[\u00c0-\u024f]/.test(title) === isEnglishPage;
}

// Spellings of English words that Hungarian and Portuguese, which have the article "a" too, hardly know.
const ENGLISH = /[a-z]{3}ing\b|ght|\bwh|ck|\bth|th\b|\bsh|sh\b|tion\b|ee|ow\b/;

/** One "a" in a title of English spelling says nothing of another language. */
function withoutLoneArticle(words: string): string {
  const others = words.split(' ').filter((word) => word !== 'a');
  const isLone = words.split(' ').length === others.length + 1;
  return isLone && ENGLISH.test(words) ? others.join(' ') : words;
}

// Languages whose small words overlap so far that a guess between them says nothing.
const CLOSE: readonly ReadonlySet<string>[] = [
  new Set(['da', 'nb', 'nn', 'no', 'sv']),
  new Set(['es', 'pt', 'gl', 'ca', 'it']),
  new Set(['cs', 'sk', 'pl', 'hr', 'sl', 'bs', 'sr']),
];

function isAnyClose(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => isClose(one, other)));
}

function isClose(a: string, b: string): boolean {
  return a === b || CLOSE.some((family) => family.has(a) && family.has(b));
}
