// Whether the name servers of a page's domain should be asked for.

import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import { bareHost } from './address.ts';
import { gatherEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import { parkingHint } from './parking-hint.ts';
import type { JudgeContext } from './rule.ts';
import { PARKING_EXAMPLE } from './statements/parking-name-servers.ts';

/**
 * The host that showed the page, where it looks parked and a parking service's name servers would make its verdict
 * `dead`. Null where they could change nothing.
 */
export function nameServerInquiry(
  observation: Observation,
  link: Pick<Link, 'url' | 'citedBy'>,
  context: JudgeContext,
): string | null {
  if (parkingHint(gatherEvidence(observation, link, context)) === null) return null;
  if (judge(observation, link, context).verdict === 'dead') return null;
  const host = bareHost(observation.sighting.finalUrl);
  const nameServers = { domain: host, hosts: [PARKING_EXAMPLE] };
  return judge({ ...observation, nameServers }, link, context).verdict === 'dead' ? host : null;
}
