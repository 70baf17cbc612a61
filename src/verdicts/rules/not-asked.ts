// Addresses that cannot be asked: malformed, of another scheme, or inside a private network.

import { conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A malformed address leads no reader anywhere, so it is dead; the two others were not asked and prove nothing. */
export const notAsked: Rule = {
  name: 'not-asked',
  judge(evidence) {
    const { sighting } = evidence.observation;
    if (sighting.kind !== 'failed') return null;
    if (sighting.failure === 'invalid-url' && sighting.hops.length === 0) {
      return conclude(evidence, 'dead', 'invalid-url', 'This is no address that a browser could open.', [
        sighting.detail,
      ]);
    }
    if (sighting.failure === 'unsupported-scheme' && sighting.hops.length === 0) {
      return conclude(evidence, 'skipped', 'unsupported-scheme', 'Only http and https addresses are asked.', [
        sighting.detail,
      ]);
    }
    if (sighting.failure === 'private-address') {
      const explanation =
        sighting.hops.length === 0
          ? 'The address lies in a private or special-purpose network and was not asked.'
          : 'The address redirects into a private or special-purpose network, which was not asked.';
      return conclude(evidence, 'skipped', 'private-address', explanation, [sighting.detail]);
    }
    return null;
  },
};
