// What the wire did for one link, in a form that can be kept and judged again.

import { createHash } from 'node:crypto';
import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import type { JudgeContext } from '../verdicts/index.ts';
import { judge } from '../verdicts/index.ts';
import type { CheckedLink } from './checked-link.ts';
import type { KeptObservation } from './observation-schema.ts';

/** A file name for the address, readable and unique. */
export function observationName(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z0-9.-]/g, '') : 'invalid';
  return `${host}-${createHash('sha256').update(url).digest('hex').slice(0, 12)}.json`;
}

/** What is kept of one link. */
export function keepObservation(
  link: Link,
  observation: Observation,
  context: JudgeContext,
  { verdict, reason }: Verdict,
): KeptObservation {
  const { probe = null, sameEnd = [] } = context.siblings ?? {};
  const { history } = context;
  return {
    url: link.url,
    citedBy: link.citedBy,
    observation,
    siblings: { probe, sameEnd },
    ...(history !== undefined && { history }),
    verdict,
    reason,
  };
}

/** The kept observation judged by the rules of today. */
export function judgeKept(kept: KeptObservation): CheckedLink {
  const link: Link = {
    url: kept.url,
    variants: [],
    truncated: false,
    archiveOf: null,
    wanted: null,
    citedBy: kept.citedBy,
  };
  const { observation, siblings, history } = kept;
  const context: JudgeContext = { siblings, ...(history !== undefined && { history }) };
  const verdict = judge(observation, link, context);
  const isSame = verdict.verdict === kept.verdict && verdict.reason === kept.reason;
  const signals = isSame ? verdict.signals : [...verdict.signals, `judged ${kept.verdict} (${kept.reason}) before`];
  return {
    link,
    observation,
    isCached: false,
    context,
    verdict: { ...verdict, signals },
    lookup: null,
    answeredAs: null,
    accepted: null,
  };
}
