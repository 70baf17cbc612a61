// The contract of a verdict rule, and the evidence that every rule is given.

import type { History } from '../model/history.ts';
import type { Observation, Sighting } from '../model/observation.ts';
import type { PartialDate } from '../model/place.ts';
import type { Verdict } from '../model/verdict.ts';

/** One rule of judgement: pure, and silent where it is not sure. */
export interface Rule {
  /** Kebab-case; shown with `-v`. */
  readonly name: string;
  /** The verdict where this rule is sure, null where the next rule should be asked. */
  judge(evidence: Evidence): Verdict | null;
}

/** How a cited title and a page fit. `incomparable`: no title was cited, the page bears none, or one is a translation. */
export type TitleKind = 'match' | 'unsure' | 'mismatch' | 'incomparable';

/** Where on a page the best fitting title stands. */
export type TitlePlace = 'title' | 'og:title' | 'meta' | 'data' | 'heading' | 'text';

export interface TitleMatch {
  readonly kind: TitleKind;
  /** 0 to 1; null where there is nothing to compare. */
  readonly score: number | null;
  readonly where: TitlePlace | null;
}

/** What a citation tells beside its title, where it helps to compare. */
export interface TitleHints {
  /** ISO 639 code of the cited source. */
  readonly language: string | null;
  readonly container: string | null;
  readonly authors: readonly string[];
}

/** One title under which an address is cited. */
export interface CitedTitle extends TitleHints {
  readonly title: string;
}

/** What the pipeline may know beyond the one observation. */
export interface Siblings {
  /** How a made-up address beside the asked one was answered. */
  readonly probe: Sighting | null;
  /** Other cited addresses of the host that ended on the same final address. */
  readonly sameEnd: readonly string[];
}

export interface Evidence {
  readonly observation: Observation;
  /** The address that was asked. */
  readonly url: string;
  readonly citedTitles: readonly CitedTitle[];
  /** For each citation the day on which it was read, or else issued; none where it tells neither. */
  readonly citedDays: readonly PartialDate[];
  /** The best match among the cited titles. */
  readonly titleMatch: TitleMatch;
  readonly siblings: Siblings;
  /** What earlier runs saw; null where nothing is known. */
  readonly history: History | null;
}

/** Optional facts for `judge`; everything left out is taken as unknown. */
export interface JudgeContext {
  readonly siblings?: Partial<Siblings>;
  /** What earlier runs saw, this check left out. */
  readonly history?: History;
}
