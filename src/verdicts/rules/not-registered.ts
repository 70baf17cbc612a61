// An identifier that nobody registered.

import { answerOf, bearsTitle, conclude } from '../evidence.ts';
import { registrationOf } from '../registries/index.ts';
import type { Evidence, Rule } from '../rule.ts';
import { seesWall } from '../wall-signs.ts';

/**
 * The registry says so, or the resolver itself says 404 (doi.org handbook, section 3.8) and the registry does not
 * contradict it. A registry that gave no answer proves nothing.
 */
export const notRegistered: Rule = {
  name: 'not-registered',
  judge(evidence) {
    const registration = registrationOf(evidence.url, evidence.observation);
    if (registration === null || registration.wasResolved || bearsTitle(evidence)) return null;
    const { registry, identifier, isRegistered } = registration;
    const isUnknown = isUnknownThere(evidence);
    if (isRegistered === true && isUnknown) {
      const explanation = `The ${registry.noun} is registered, yet its own address says that there is no such page.`;
      return conclude(evidence, 'unreachable', 'contradictory-answers', explanation, [`${identifier} is registered`]);
    }
    if (isRegistered !== false && !(isUnknown && registry.isResolver)) return null;
    const who = isRegistered === false ? 'registry' : 'resolver';
    const explanation = `The ${registry.noun} ${who} says that this ${registry.noun} is not registered.`;
    return conclude(evidence, 'dead', `${registry.kind}-not-found`, explanation, [`${identifier} is not registered`]);
  },
};

function isUnknownThere(evidence: Evidence): boolean {
  const answer = answerOf(evidence);
  return answer !== null && (answer.status === 404 || answer.status === 410) && seesWall(answer) === null;
}
