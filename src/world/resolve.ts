// From a name to its addresses: the system's way, and a second one where that is held up.

import { lookup, Resolver } from 'node:dns/promises';
import type { Resolve, ResolvedAddress } from './address-guard.ts';

// Longer than a name server needs for a name that it has to ask for.
const HELD_UP_MS = 500;

/**
 * The system's own lookup (hosts file, name service switch) decides. But it runs on libuv's four threads, where a few
 * names whose servers are silent hold up all others; so a name that waits is also asked of the name servers directly,
 * and only an answer with addresses counts from there.
 */
export const systemResolve: Resolve = hedgedResolve(
  (hostname) => lookup(hostname, { all: true }),
  askNameServers,
  HELD_UP_MS,
);

/** Asks `second` where `first` has not answered after `afterMs`. Failures are those of `first`. */
export function hedgedResolve(first: Resolve, second: Resolve, afterMs: number): Resolve {
  return (hostname) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        second(hostname).then((addresses) => addresses.length > 0 && resolve(addresses), ignore);
      }, afterMs);
      first(hostname)
        .finally(() => clearTimeout(timer))
        .then(resolve, reject);
    });
}

async function askNameServers(hostname: string): Promise<readonly ResolvedAddress[]> {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  const [six, four] = await Promise.allSettled([resolver.resolve6(hostname), resolver.resolve4(hostname)]);
  return [...addressesOf(six, 6), ...addressesOf(four, 4)];
}

function addressesOf(answer: PromiseSettledResult<readonly string[]>, family: number): readonly ResolvedAddress[] {
  return answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : [];
}

function ignore(): void {}
