// A registered DOI whose publisher turns robots away.

import { isDoiResolver, isLoginAddress, isWallAddress } from '../address.ts';
import { bearsTitle, conclude, pageOf } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { seesWall } from '../wall-signs.ts';

// Answers by which publishers turn robots away.
const REFUSALS: ReadonlySet<number> = new Set([
  400, 401, 402, 403, 405, 406, 407, 412, 418, 420, 428, 429, 430, 451, 999,
]);

/**
 * The resolver redirected, so the identifier is registered; the publisher turned the robot away, which says nothing of
 * the article. A publisher's 404 or 5xx is judged as any other, since DOIs do point at pages that are gone.
 */
export const doiRegistered: Rule = {
  name: 'doi-registered',
  judge(evidence) {
    const { sighting } = evidence.observation;
    if (!sighting.hops.some((hop) => isDoiResolver(hop.url)) || isDoiResolver(sighting.finalUrl)) return null;
    const turnedAway = turnedAwayBy(evidence);
    if (turnedAway === null) return null;
    const explanation = `The DOI is registered and leads to its publisher, which turned this robot away: ${turnedAway}.`;
    return conclude(evidence, 'alive', 'doi-registered', explanation, [turnedAway]);
  },
};

function turnedAwayBy(evidence: Evidence): string | null {
  const { sighting } = evidence.observation;
  if (sighting.kind === 'failed') {
    // Publishers set a cookie and redirect to the same address; without the cookie it is a circle.
    const isCookieWall = sighting.failure === 'redirect-loop' || sighting.failure === 'too-many-redirects';
    return isCookieWall ? 'it redirects in a circle' : null;
  }
  if (bearsTitle(evidence) && pageOf(evidence) !== null) return null;
  if (REFUSALS.has(sighting.status)) return `it answered ${sighting.status}`;
  const wall = seesWall(sighting);
  if (wall !== null) return wall;
  if (isLoginAddress(sighting.finalUrl) || isWallAddress(sighting.finalUrl)) return 'it asks for a login or a consent';
  return null;
}
