// What is concluded from an observation. Verdicts are closed; a reason is open and belongs to its rule.

export const verdictNames = ['alive', 'moved', 'changed', 'dead', 'blocked', 'unreachable', 'skipped'] as const;

export type VerdictName = (typeof verdictNames)[number];

/** One verdict with its reason. */
export interface Verdict {
  readonly verdict: VerdictName;
  /** Lower case with hyphens, as in `http-404`. */
  readonly reason: string;
  /** One sentence for a person. */
  readonly explanation: string;
  /** 0 to 1: how well the page's best title fits the cited one; null where there is nothing to compare. */
  readonly titleMatch: number | null;
  /** What the rule saw, for `-v`: short facts. */
  readonly signals: readonly string[];
}
