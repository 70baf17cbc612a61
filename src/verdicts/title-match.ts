// Compares a cited title with everything that a page says of itself.

import type { PageFacts } from '../model/observation.ts';
import { foldTitle, isUnspaced } from './fold.ts';
import { bearsOwnTitle, speaksOf } from './page-matter.ts';
import { type PageTitle, pageTitles } from './page-titles.ts';
import type { CitedTitle, TitleHints, TitleMatch, TitlePlace } from './rule.ts';
import { ALPHABETS, type Script, scriptOf } from './script.ts';
import { type ShownText, shownBy } from './shown-text.ts';
import { MATCH, similarity } from './similarity.ts';
import { citedReadings } from './site-names.ts';
import { isTranslation } from './translation.ts';
import { skeletons } from './transliterate.ts';

/** Below, and with nothing else speaking for the page, it bears another title. */
const OTHER = 0.6;

/** Found word for word in the running text: the page bears the title, if not as its own. */
const IN_TEXT = 0.9;

const NOTHING: TitleMatch = { kind: 'incomparable', score: null, where: null };

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
  const candidates = pageTitles(page);
  if (foldTitle(cited) === '' || (candidates.length === 0 && page.textLength === 0)) return NOTHING;
  const best = bestScore(readings, candidates);
  if (best.score >= MATCH) return { kind: 'match', ...rounded(best) };
  const shown = shownBy(page);
  if (readings.some((reading) => standsInText(reading, shown))) {
    return { kind: 'match', score: IN_TEXT, where: 'text' };
  }
  if (isTranslation(readings, page, candidates, hints)) return NOTHING;
  const isOther = best.score < OTHER && bearsOwnTitle(page, candidates, hints) && !speaksOf(readings, shown, hints);
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

function bestScore(readings: readonly string[], candidates: readonly PageTitle[]): Scored {
  let best: Scored = { score: 0, where: null };
  for (const reading of readings) {
    const script = scriptOf(reading);
    const folded = foldTitle(reading);
    for (const candidate of candidates) {
      const score =
        script === candidate.script || script === 'none' || candidate.script === 'none'
          ? similarity(...alike(folded, foldTitle(candidate.text), isCut(reading), isCut(candidate.text)))
          : acrossAlphabets(reading, script, candidate);
      if (score === 1) return { score, where: candidate.place };
      if (score > best.score) best = { score, where: candidate.place };
    }
  }
  return best;
}

/** An ellipsis at the end says that the title was cut there. */
function isCut(title: string): boolean {
  return /(?:…|\.\.\.)\s*$/.test(title.slice(-8));
}

/** Where one title was cut, as much of the other as is left of it, if that is enough to compare. */
function alike(a: string, b: string, isCutA: boolean, isCutB: boolean): readonly [string, string] {
  if (isCutA && a.length >= 15 && a.length < b.length) return [a, b.slice(0, a.length)];
  if (isCutB && b.length >= 15 && b.length < a.length) return [a.slice(0, b.length), b];
  return [a, b];
}

function acrossAlphabets(reading: string, script: Script, candidate: PageTitle): number {
  const isPair =
    (script === 'latin' && ALPHABETS.has(candidate.script)) || (ALPHABETS.has(script) && candidate.script === 'latin');
  if (!isPair) return 0;
  const others = skeletons(candidate.text);
  return Math.max(...skeletons(reading).flatMap((bone) => others.map((other) => similarity(bone, other))));
}

function rounded(best: Scored): { score: number; where: TitlePlace | null } {
  return { score: Math.round(best.score * 100) / 100, where: best.where };
}

/** Four words and twenty letters, or eight characters of an unspaced script: shorter titles stand in texts by chance. */
function standsInText(reading: string, { plain, bones }: ShownText): boolean {
  const folded = foldTitle(reading);
  if (isUnspaced(folded)) return folded.length >= 8 && plain.replace(/ /g, '').includes(folded.replace(/ /g, ''));
  if (folded.length < 20 || folded.split(' ').length < 4) return false;
  if (` ${plain} `.includes(` ${folded} `)) return true;
  if (bones === null || scriptOf(reading) !== 'latin') return false;
  return skeletons(reading).some((bone) => bone.length >= 16 && bones.includes(bone));
}
