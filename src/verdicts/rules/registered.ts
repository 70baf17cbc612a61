// A registered identifier whose publisher turns robots away.

import type { Answered } from '../../model/observation.ts';
import { isLoginAddress, isWallAddress } from '../address.ts';
import { bearsTitle, conclude, pageOf } from '../evidence.ts';
import { registrationOf } from '../registries/index.ts';
import type { Evidence, Rule } from '../rule.ts';
import { seesWall } from '../wall-signs.ts';

// Answers by which publishers turn robots away.
const REFUSALS: ReadonlySet<number> = new Set([
  400, 401, 402, 403, 405, 406, 407, 412, 418, 420, 428, 429, 430, 451, 999,
]);

/**
 * Two facts kept apart: the resolver redirected or the registry says so, so the identifier is registered; and a robot was
 * turned away, which says nothing of the article. A publisher's 404 or 5xx is judged as any other, since identifiers do
 * point at pages that are gone.
 */
export const registered: Rule = {
  name: 'registered',
  judge(evidence) {
    const registration = registrationOf(evidence.url, evidence.observation);
    if (registration === null || registration.isRegistered === false) return null;
    const { registry, identifier, isRegistered, wasResolved } = registration;
    if (!wasResolved && isRegistered !== true) return null;
    const turnedAway = turnedAwayBy(evidence, wasResolved);
    if (turnedAway === null) return null;
    const how = wasResolved
      ? 'is registered and leads to its publisher, which turned this robot away'
      : 'is registered, as its registry says, but this robot was turned away';
    const explanation = `The ${registry.noun} ${how}: ${turnedAway}.`;
    return conclude(evidence, 'alive', `${registry.kind}-registered`, explanation, [
      turnedAway,
      ...(isRegistered === true ? [`${identifier} is registered`] : []),
    ]);
  },
};

function turnedAwayBy(evidence: Evidence, wasResolved: boolean): string | null {
  const { sighting } = evidence.observation;
  if (sighting.kind === 'failed') {
    // Publishers set a cookie and redirect to the same address; without the cookie it is a circle.
    const isCircle = sighting.failure === 'redirect-loop' || sighting.failure === 'too-many-redirects';
    return wasResolved && isCircle ? 'it redirects in a circle' : null;
  }
  return bearsTitle(evidence) && pageOf(evidence) !== null ? null : refusalOf(sighting);
}

function refusalOf(answer: Answered): string | null {
  if (REFUSALS.has(answer.status)) return `it answered ${answer.status}`;
  const wall = seesWall(answer);
  if (wall !== null) return wall;
  return isLoginAddress(answer.finalUrl) || isWallAddress(answer.finalUrl) ? 'it asks for a login or a consent' : null;
}
