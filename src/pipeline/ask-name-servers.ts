// Asks for the name servers of a page's domain, where they could prove it parked, and keeps them with the observation.

import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import { loadSites } from '../probe/site.ts';
import { type JudgeContext, nameServerInquiry } from '../verdicts/index.ts';
import type { Network } from '../world/network.ts';

/** The observation, with the name servers where they were asked for and told. */
export type WithNameServers = (
  observation: Observation,
  link: Pick<Link, 'url' | 'citedBy'>,
  context: JudgeContext,
) => Promise<Observation>;

/** For one run: each registrable domain is asked for once, however many of its pages look parked. */
export function createNameServers({ nameServers }: Pick<Network, 'nameServers'>, signal: AbortSignal): WithNameServers {
  const asked = new Map<string, Promise<readonly string[] | null>>();
  return async (observation, link, context) => {
    const host = signal.aborted ? null : nameServerInquiry(observation, link, context);
    if (host === null) return observation;
    const domain = (await loadSites()).siteOf(host);
    const answer = asked.get(domain) ?? nameServers(domain, signal);
    asked.set(domain, answer);
    const hosts = await answer;
    return hosts === null ? observation : { ...observation, nameServers: { domain, hosts } };
  };
}
