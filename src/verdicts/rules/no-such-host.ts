// A host whose name does not exist.

import { bareHost } from '../address.ts';
import { conclude } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';

// Names that the public DNS never resolves: Tor, I2P and other name systems, and local names (RFC 6761, 6762, 7686).
const OTHER_NAME_SYSTEM = /(?:^|\.)(?:onion|i2p|bit|eth|loki|local|localhost|internal|home|lan|test|alt)$|^[^.]*$/;

/**
 * "No such name" is an answer of the DNS itself (RFC 8020), unlike a lookup that failed. It is proof once a second
 * look gave the same; until then the resolver may have had a bad moment.
 */
export const noSuchHost: Rule = {
  name: 'no-such-host',
  judge(evidence) {
    const { sighting } = evidence.observation;
    if (sighting.kind !== 'failed' || sighting.failure !== 'dns-not-found') return null;
    const host = bareHost(sighting.finalUrl);
    if (!isConfirmed(evidence)) {
      const explanation = `The name ${host} was not found, but a single look is no proof.`;
      return conclude(evidence, 'unreachable', 'dns-failure', explanation, [sighting.detail]);
    }
    if (OTHER_NAME_SYSTEM.test(host) && !host.endsWith('.test')) {
      const explanation = `The name ${host} does not belong to the public name system, so its absence there proves nothing.`;
      return conclude(evidence, 'unreachable', 'dns-failure', explanation, [sighting.detail]);
    }
    const explanation =
      sighting.hops.length === 0
        ? `There is no host named ${host} any more, confirmed by a second look.`
        : `The address redirects to ${host}, a host that does not exist, confirmed by a second look.`;
    return conclude(evidence, 'dead', 'dns-not-found', explanation, [sighting.detail]);
  },
};

function isConfirmed({ observation }: Evidence): boolean {
  return (
    observation.attempts >= 2 &&
    observation.earlier.every((earlier) => earlier.kind === 'failed' && earlier.failure === 'dns-not-found')
  );
}
