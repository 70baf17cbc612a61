// Asks which name servers a domain has (its NS records), once and briefly; what goes wrong is no answer.

import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Interrupt } from './abort-bell.ts';

/**
 * The name servers of a domain in lower case, without a closing dot, sorted; null where nobody said, or where what was
 * said cannot be taken whole. Never rejects.
 */
export type AskNameServers = (domain: string, interrupt?: Interrupt) => Promise<readonly string[] | null>;

export interface NameServerQuery {
  /** `address:port` of the resolvers to ask; null for those of the system. */
  readonly resolvers: readonly string[] | null;
  /** Milliseconds for each resolver, and twice as many for all of them. */
  readonly timeoutMs: number;
}

// Domains have two to six; thirteen are the most that one plain packet was made to hold (RFC 1035 4.2.1).
const MOST_SERVERS = 16;
// Labels as RFC 1035 2.3.1 and RFC 2181 11 leave them to hosts, two at least.
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The system's resolvers, to whom the name of the page's own host went already. */
export const systemNameServers: AskNameServers = createNameServerQuery({ resolvers: null, timeoutMs: 1_500 });

export function createNameServerQuery({ resolvers, timeoutMs }: NameServerQuery): AskNameServers {
  return async (domain, interrupt) => {
    if (isIP(domain) !== 0 || !HOST.test(domain) || interrupt?.isRung() === true) return null;
    const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
    const stop = () => resolver.cancel();
    const timer = setTimeout(stop, 2 * timeoutMs);
    const off = interrupt?.on(stop);
    try {
      if (resolvers !== null) resolver.setServers(resolvers);
      return wholeAnswer(await resolver.resolveNs(domain));
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
      off?.();
    }
  };
}

/** One odd name among the others could be what speaks against them, so none is left out. */
function wholeAnswer(names: readonly string[]): readonly string[] | null {
  if (names.length === 0 || names.length > MOST_SERVERS) return null;
  const hosts = names.map((name) => name.toLowerCase().replace(/\.$/, ''));
  return hosts.every((host) => HOST.test(host)) ? [...new Set(hosts)].toSorted() : null;
}
