// Whether the registry of an identifier should be asked, and where.

import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import { judge } from './judge.ts';
import { registrationOf } from './registries/index.ts';

/**
 * The address to ask where the identifier's own address gave no page: nobody answered, a robot was turned away, or the
 * resolver knows nothing. Null where the answer could change nothing, as where a publisher's own server says 404.
 */
export function registryInquiry(observation: Observation, link: Pick<Link, 'url' | 'citedBy'>): string | null {
  const registration = registrationOf(link.url, observation);
  if (registration === null) return null;
  const { registry, identifier, wasResolved } = registration;
  const { verdict, reason } = judge(observation, link);
  const isInDoubt = verdict === 'blocked' || verdict === 'unreachable';
  const isTurnedAway = reason === `${registry.kind}-registered`;
  const isUnknown = verdict === 'dead' && !wasResolved && observation.sighting.kind === 'answered';
  return isInDoubt || isTurnedAway || isUnknown ? registry.inquiry(identifier) : null;
}
