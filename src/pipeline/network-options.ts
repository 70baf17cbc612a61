// From what a run was told to what the network needs to know.

import type { ConnectTo } from '../world/connect-to.ts';
import { parseConnectTo } from '../world/connect-to.ts';
import { systemNameServers } from '../world/name-servers.ts';
import type { NetworkOptions } from '../world/network.ts';
import { type Proxies, proxiesFromEnv } from '../world/proxies.ts';
import type { CheckOptions } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The network of a run; proxies come from the environment. */
export function networkOptions(options: CheckOptions, env: Environment): NetworkOptions {
  const archiveUrls = [options.waybackEndpoint, ...options.archives].filter(
    (name): name is string => name !== null && URL.canParse(name),
  );
  const proxies = proxiesFromEnv(env);
  return {
    connectTo: connectOrders(options.connectTo, archiveUrls),
    allowPrivate: options.allowPrivate,
    userAgent: options.userAgent,
    headers: options.headers,
    proxies,
    // More would be opened than the pace of a host lets be used at once.
    maxSockets: Math.min(
      options.concurrency,
      Math.max(...[options, ...options.hosts].map(({ perHost = 1 }) => perHost), 4),
    ),
    askNameServers: isPublicWeb(options, proxies) ? systemNameServers : null,
  };
}

/**
 * Connections go where the public names lead, and this machine looked those up itself: where they are bent, the name
 * servers say nothing of what was seen; behind a proxy, or in a private network, names are nobody else's business.
 */
function isPublicWeb({ connectTo, allowPrivate }: CheckOptions, { http, https }: Proxies): boolean {
  return connectTo.length === 0 && !allowPrivate && http === null && https === null;
}

/**
 * The user's orders, and the archive's own address left alone by orders for "any host": an archive named by a literal
 * address (--wayback-endpoint http://127.0.0.1:8080) is meant as named, and the address guard lets it pass. An order
 * that names its host still moves it.
 */
export function connectOrders(orders: readonly string[], archiveUrls: readonly string[]): readonly ConnectTo[] {
  const parsed = orders.map(parseConnectTo).filter((order) => order !== null);
  const named = archiveUrls.map(orderForArchive).filter((order) => order !== null);
  return [
    ...parsed.filter((order) => order.fromHost !== null),
    ...named,
    ...parsed.filter((order) => order.fromHost === null),
  ];
}

function orderForArchive(address: string): ConnectTo | null {
  const { hostname, port, protocol } = new URL(address);
  const isLiteral = hostname === 'localhost' || hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  if (!isLiteral) return null;
  const number = port || (protocol === 'https:' ? '443' : '80');
  return parseConnectTo(`${hostname}:${number}:${hostname}:${number}`);
}
