// The judge: asks the rules in order.

import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import { conclude, gatherEvidence } from './evidence.ts';
import { registrationOf } from './registries/index.ts';
import type { Evidence, JudgeContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { settleByReadings } from './settle-by-readings.ts';

/** What an observation of a cited address proves. Pure: the same input gives the same verdict. */
export function judge(
  observation: Observation,
  link: Pick<Link, 'url' | 'citedBy'>,
  context: JudgeContext = {},
): Verdict {
  const evidence = gatherEvidence(observation, link, context);
  for (const rule of rules) {
    const verdict = rule.judge(evidence);
    if (verdict !== null) {
      const said = {
        ...verdict,
        signals: [`rule ${rule.name}`, ...verdict.signals, ...registrySays(evidence, verdict)],
      };
      return verdict.verdict === 'changed' ? settleByReadings(evidence, said) : said;
    }
  }
  // The last rules answer every failure and every page; this is safe should one be taken out.
  return conclude(evidence, 'unreachable', 'protocol-error', 'Nothing could be concluded from what the server did.');
}

/** Where nobody could be reached, an editor still learns that the identifier itself is sound. */
function registrySays({ url, observation }: Evidence, { verdict }: Verdict): readonly string[] {
  const registration = verdict === 'unreachable' ? registrationOf(url, observation) : null;
  if (registration?.isRegistered !== true) return [];
  return [`the ${registration.registry.noun} ${registration.identifier} is registered`];
}
