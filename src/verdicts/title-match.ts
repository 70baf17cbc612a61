// Compares a cited title with everything that a page says of itself.

import type { PageFacts } from '../model/observation.ts';
import { foldText, foldTitle, isUnspaced, textWeight } from './fold.ts';
import { guessLatinLanguages, primaryLanguage } from './languages.ts';
import type { CitedTitle, TitleMatch, TitlePlace } from './rule.ts';
import { type Script, scriptOf } from './script.ts';
import { similarity } from './similarity.ts';
import { citedReadings, titleReadings } from './site-names.ts';
import { looksTransliterated, skeletonOfText, skeletons } from './transliterate.ts';

/** At or above, the page bears the cited title; figures in docs/verdicts.md. */
export const MATCH = 0.78;

/** Below, and with nothing else speaking for the page, it bears another title. */
const OTHER = 0.6;

/** Found word for word in the running text: the page bears the title, if not as its own. */
const IN_TEXT = 0.9;

/** A page that shows less text than this may be a shell that a script fills in. */
const SHELL_TEXT = 250;

const NOTHING: TitleMatch = { kind: 'incomparable', score: null, where: null };

export interface TitleHints {
  readonly language: string | null;
  readonly container: string | null;
  readonly authors: readonly string[];
}

interface Candidate {
  readonly place: TitlePlace;
  readonly text: string;
  readonly script: Script;
}

interface Scored {
  readonly score: number;
  readonly where: TitlePlace | null;
}

/**
 * How well a page fits a cited title. `incomparable` where either bears no title or one looks like a translation of
 * the other; `mismatch` only where the page plainly bears another title and speaks neither of the cited one's words
 * nor of its authors. Linear in the page's text; titles are cut at 300 characters.
 */
export function matchTitle(cited: string, page: PageFacts, hints: TitleHints): TitleMatch {
  const readings = citedReadings(cited);
  const candidates = candidatesOf(page);
  if (foldTitle(cited) === '' || (candidates.length === 0 && page.textLength === 0)) return NOTHING;
  const best = bestScore(readings, candidates);
  if (best.score >= MATCH) return { kind: 'match', ...rounded(best) };
  if (readings.some((reading) => standsInText(reading, page.text))) {
    return { kind: 'match', score: IN_TEXT, where: 'text' };
  }
  if (isTranslation(readings, page, candidates, hints)) return NOTHING;
  const isOther = best.score < OTHER && bearsOwnTitle(page, candidates, hints) && !speaksOf(readings, page, hints);
  return { kind: isOther ? 'mismatch' : 'unsure', ...rounded(best) };
}

/** The best match among several cited titles; a match outranks doubt, doubt outranks a mismatch. */
export function bestMatch(titles: readonly CitedTitle[], page: PageFacts): TitleMatch {
  const rank = { match: 3, unsure: 2, incomparable: 1, mismatch: 0 } as const;
  const [first, ...rest] = titles.map((cited) => matchTitle(cited.title, page, cited));
  if (first === undefined) return NOTHING;
  return rest.reduce((best, match) => {
    const better = rank[match.kind] - rank[best.kind] || (match.score ?? 0) - (best.score ?? 0);
    return better > 0 ? match : best;
  }, first);
}

function candidatesOf(page: PageFacts): readonly Candidate[] {
  const own: (readonly [TitlePlace, string | null])[] = [
    ['title', page.title],
    ['og:title', page.ogTitle],
    ...page.metaTitles.map((title) => ['meta', title] as const),
    ...page.dataTitles.map((title) => ['data', title] as const),
    ...page.headings.map((title) => ['heading', title] as const),
  ];
  return own.flatMap(([place, title]) =>
    title === null ? [] : titleReadings(title).map((text) => ({ place, text, script: scriptOf(text) })),
  );
}

function bestScore(readings: readonly string[], candidates: readonly Candidate[]): Scored {
  let best: Scored = { score: 0, where: null };
  for (const reading of readings) {
    const script = scriptOf(reading);
    const folded = foldTitle(reading);
    const bones = skeletons(reading);
    for (const candidate of candidates) {
      const score =
        script === candidate.script || script === 'none' || candidate.script === 'none'
          ? similarity(folded, foldTitle(candidate.text))
          : acrossAlphabets(bones, script, candidate);
      if (score > best.score) best = { score, where: candidate.place };
    }
  }
  return best;
}

const ALPHABETS: ReadonlySet<Script> = new Set(['cyrillic', 'greek', 'georgian', 'armenian']);

function acrossAlphabets(bones: readonly string[], script: Script, candidate: Candidate): number {
  const isPair =
    (script === 'latin' && ALPHABETS.has(candidate.script)) || (ALPHABETS.has(script) && candidate.script === 'latin');
  if (!isPair) return 0;
  const others = skeletons(candidate.text);
  return Math.max(...bones.flatMap((bone) => others.map((other) => similarity(bone, other))));
}

function rounded(best: Scored): { score: number; where: TitlePlace | null } {
  return { score: Math.round(best.score * 100) / 100, where: best.where };
}

/** Four words and twenty letters, or eight characters of an unspaced script: shorter titles stand in texts by chance. */
function standsInText(reading: string, text: string): boolean {
  const folded = foldTitle(reading);
  if (isUnspaced(folded))
    return folded.length >= 8 && foldText(text).replace(/ /g, '').includes(folded.replace(/ /g, ''));
  if (folded.length < 20 || folded.split(' ').length < 4) return false;
  if (` ${foldText(text)} `.includes(` ${folded} `)) return true;
  if (scriptOf(reading) !== 'latin' || !ALPHABETS.has(scriptOf(text))) return false;
  return skeletons(reading).some((bone) => bone.length >= 16 && skeletonOfText(text).includes(bone));
}

/** Whether the cited title may well be a translation of the page's own. */
function isTranslation(
  readings: readonly string[],
  page: PageFacts,
  candidates: readonly Candidate[],
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
function isTransliterationOf(readings: readonly string[], script: Script, candidates: readonly Candidate[]): boolean {
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
  const spoken = guessLatinLanguages(foldText(title));
  const written = guessLatinLanguages(foldText(page.text.slice(0, 3000)));
  const pageLanguages =
    written.length === 1 ? written : [primaryLanguage(page.language) ?? ''].filter((each) => each !== '');
  const hinted = primaryLanguage(hints.language);
  if (spoken.length > 0) {
    if (hinted !== null && !spoken.some((language) => isClose(language, hinted))) return true;
    return (
      pageLanguages.length > 0 && !spoken.some((language) => pageLanguages.some((other) => isClose(language, other)))
    );
  }
  // Without small words: accents are not English, and bare letters may be so.
  const isEnglishPage = pageLanguages.includes('en');
  return pageLanguages.length > 0 && /[\u00c0-\u024f]/.test(title) === isEnglishPage;
}

// Languages whose small words overlap so far that a guess between them says nothing.
const CLOSE: readonly ReadonlySet<string>[] = [
  new Set(['da', 'nb', 'nn', 'no', 'sv']),
  new Set(['es', 'pt', 'gl', 'ca', 'it']),
  new Set(['cs', 'sk', 'pl', 'hr', 'sl', 'bs', 'sr']),
];

function isClose(a: string, b: string): boolean {
  return a === b || CLOSE.some((family) => family.has(a) && family.has(b));
}

/** The page has a title of its own that is more than the name of its site, and text beneath it. */
function bearsOwnTitle(page: PageFacts, candidates: readonly Candidate[], hints: TitleHints): boolean {
  const container = foldTitle(hints.container ?? '');
  const weight = textWeight(page.text, page.textLength);
  return candidates.some((candidate) => {
    if (candidate.place === 'heading' && weight < SHELL_TEXT) return false;
    const folded = foldTitle(candidate.text);
    if (container !== '' && similarity(container, folded) >= MATCH) return false;
    const isLong = isUnspaced(folded) ? folded.length >= 5 : folded.length >= 12 && folded.includes(' ');
    // A shell's <title> is the application's name; og:title and its like are written for the page.
    return isLong && (weight >= SHELL_TEXT || candidate.place !== 'title');
  });
}

/** The page holds most of the title's weightier words, or the name of one of its authors. */
function speaksOf(readings: readonly string[], page: PageFacts, hints: TitleHints): boolean {
  const shown = [page.title, page.ogTitle, page.description, ...page.headings, page.text].join(' ');
  const folded = foldText(shown);
  return hints.authors.some((author) => namesAuthor(author, shown, folded)) || coverage(readings, shown, folded) >= 0.5;
}

function namesAuthor(author: string, shown: string, folded: string): boolean {
  const names = foldText(author)
    .split(' ')
    .filter((name) => name.length >= 4);
  const surname = names.at(author.includes(',') ? 0 : -1);
  if (surname === undefined) return false;
  if (` ${folded} `.includes(` ${surname} `)) return true;
  if (scriptOf(author) !== 'latin' || !ALPHABETS.has(scriptOf(shown))) return false;
  return skeletons(surname).some((bone) => bone.length >= 4 && skeletonOfText(shown).includes(bone));
}

/** The best share, among the readings, of words of four letters and more that begin a word of the page. */
function coverage(readings: readonly string[], shown: string, folded: string): number {
  const isAcross = ALPHABETS.has(scriptOf(shown));
  const plain = stemsOf(folded);
  const bones = isAcross ? stemsOf(skeletonOfText(shown)) : plain;
  const unspaced = isUnspaced(folded) ? new Set(folded) : null;
  return Math.max(
    ...readings.map((reading) => {
      const title = foldTitle(reading);
      // Kana inflect and join, and stand on every page: Han characters and katakana carry the matter.
      if (isUnspaced(title)) {
        const weighty = title.match(/[\p{sc=Han}\p{sc=Katakana}\p{sc=Thai}]/gu) ?? [];
        return shareOf(weighty, (letter) => unspaced?.has(letter) ?? false);
      }
      const isBone = isAcross && scriptOf(reading) === 'latin';
      const words = (isBone ? (skeletons(reading)[0] ?? '') : title).split(' ').filter((word) => word.length >= 4);
      return shareOf(words, (word) => (isBone ? bones : plain).has(stem(word)));
    }),
  );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(' ')
      .filter((word) => word.length >= 4)
      .map(stem),
  );
}

function stem(word: string): string {
  return word.slice(0, 5);
}

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  // A title without one weighty word proves nothing by their absence.
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}
