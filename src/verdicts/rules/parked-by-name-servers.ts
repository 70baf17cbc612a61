// A page that looks parked, on a domain whose name servers are a parking service's: together they are proof.

import { conclude } from '../evidence.ts';
import { parkingHint } from '../parking-hint.ts';
import type { Rule } from '../rule.ts';
import { parkingServiceOf } from '../statements/parking-name-servers.ts';

/**
 * The name servers only ever confirm: a page with content is one, whoever serves its domain, and what a parking service
 * shows may be served by anybody. So where they are unknown or another's, nothing follows.
 */
export const parkedByNameServers: Rule = {
  name: 'parked-by-name-servers',
  judge(evidence) {
    const { nameServers } = evidence.observation;
    if (nameServers === undefined) return null;
    const { domain, hosts } = nameServers;
    const service = parkingServiceOf(hosts, domain);
    const hint = service === null ? null : parkingHint(evidence);
    if (hint === null) return null;
    const explanation = `The domain ${domain} is parked or for sale: the page ${hint}, and the domain's name servers are those of the parking service ${service}.`;
    return conclude(evidence, 'dead', 'parked-domain', explanation, [
      `the page ${hint}`,
      `name servers ${hosts.join(', ')}`,
    ]);
  },
};
