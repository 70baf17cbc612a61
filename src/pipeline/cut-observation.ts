// What of an observation is kept: all of it but the ends of long page texts, where they change nothing.

import type { Link } from '../model/link.ts';
import type { Observation, Sighting } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import type { JudgeContext } from '../verdicts/index.ts';
import { judge } from '../verdicts/index.ts';

/** An address that was asked and judged. */
export interface Visit {
  readonly link: Pick<Link, 'url' | 'citedBy'>;
  readonly observation: Observation;
  readonly context: JudgeContext;
  readonly verdict: Verdict;
}

/** As much as the rules that look for a page's own words read at most. */
const LONGEST_TEXT = 6_000;

/** The observation to keep: cut where the same verdict and the same match of titles follow from the shorter texts. */
export function cutObservation({ observation, link, context, verdict }: Visit): {
  readonly observation: Observation;
  readonly isCut: boolean;
} {
  const { sighting, earlier } = observation;
  const whole = { ...observation, earlier: earlier.map(cut) };
  if (cut(sighting) === sighting) return { observation: whole, isCut: false };
  const short = { ...whole, sighting: cut(sighting) };
  const again = judge(short, link, context);
  const isSame = again.reason === verdict.reason && again.titleMatch === verdict.titleMatch;
  return isSame ? { observation: short, isCut: true } : { observation: whole, isCut: false };
}

function cut(sighting: Sighting): Sighting {
  if (sighting.kind !== 'answered' || sighting.page.text.length <= LONGEST_TEXT) return sighting;
  return { ...sighting, page: { ...sighting.page, text: sighting.page.text.slice(0, LONGEST_TEXT) } };
}
