// Lays out for the rules what was observed and what was cited.

import type { Citing, Link } from '../model/link.ts';
import type { Answered, Observation } from '../model/observation.ts';
import type { Verdict, VerdictName } from '../model/verdict.ts';
import { textWeight } from './fold.ts';
import type { CitedTitle, Evidence, JudgeContext, TitleMatch } from './rule.ts';
import { bestMatch } from './title-match.ts';

/** Below this weight a page says little: about three paragraphs. */
export const SHORT_PAGE = 1500;

/** Below this weight a page says next to nothing. */
export const TINY_PAGE = 600;

export function gatherEvidence(
  observation: Observation,
  link: Pick<Link, 'url' | 'citedBy'>,
  context: JudgeContext,
): Evidence {
  const citedTitles = distinctTitles(link.citedBy);
  return {
    observation,
    url: link.url,
    citedTitles,
    citedDays: link.citedBy.map(({ accessed, issued }) => accessed ?? issued).filter((day) => day !== null),
    titleMatch: titleMatchOf(observation, link.citedBy, citedTitles),
    siblings: { probe: context.siblings?.probe ?? null, sameEnd: context.siblings?.sameEnd ?? [] },
    history: context.history ?? null,
  };
}

/**
 * What was last concluded: a citation's title is compared for the suspicion, then for the verdict. The last one alone: a
 * WeakMap that has grown old makes the collector of young objects take every page in it for living.
 */
let last: {
  readonly observation: Observation;
  readonly citedBy: readonly Citing[];
  readonly match: TitleMatch;
} | null = null;

function titleMatchOf(
  observation: Observation,
  citedBy: readonly Citing[],
  citedTitles: readonly CitedTitle[],
): TitleMatch {
  const { sighting } = observation;
  if (sighting.kind !== 'answered') return { kind: 'incomparable', score: null, where: null };
  if (last?.observation === observation && last.citedBy === citedBy) return last.match;
  const match = bestMatch(citedTitles, sighting.page);
  last = { observation, citedBy, match };
  return match;
}

function distinctTitles(citedBy: readonly Citing[]): readonly CitedTitle[] {
  const titles = new Map<string, CitedTitle>();
  for (const { title, language, container, authors } of citedBy) {
    if (title !== null && !titles.has(title)) titles.set(title, { title, language, container, authors });
  }
  // A much cited address may bear dozens of titles; the first ones tell enough.
  return [...titles.values()].slice(0, 12);
}

/** The answer that counts; null where none came. */
export function answerOf(evidence: Evidence): Answered | null {
  const { sighting } = evidence.observation;
  return sighting.kind === 'answered' ? sighting : null;
}

/** The answer, where its status says success. */
export function pageOf(evidence: Evidence): Answered | null {
  const answer = answerOf(evidence);
  return answer !== null && answer.status >= 200 && answer.status < 300 ? answer : null;
}

/** The cited title is the page's own: in its title, its metadata or a heading. */
export function bearsTitle(evidence: Evidence): boolean {
  return evidence.titleMatch.kind === 'match' && evidence.titleMatch.where !== 'text';
}

/** The visible text in letters of an alphabet, see textWeight. */
export function weightOf(answer: Answered): number {
  return textWeight(answer.page.text, answer.page.textLength);
}

/** A verdict in the words of one rule; the title's score is added. */
export function conclude(
  evidence: Evidence,
  verdict: VerdictName,
  reason: string,
  explanation: string,
  signals: readonly string[] = [],
): Verdict {
  return { verdict, reason, explanation, titleMatch: evidence.titleMatch.score, signals };
}
