// Keeps a draft's links from reaching the user's own machine and network: judged at connect time, after DNS.

import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** One address of a name, as node:dns gives it. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name; rejects with node:dns's errors (`ENOTFOUND`, `EAI_AGAIN`). */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

// RFC 6761 6.3: these never leave the machine, whatever DNS says.
const LOCAL_NAME = /^(?:.+\.)?localhost\.?$/i;

/**
 * Why a host (a name, or an address in any spelling that node:net takes) must not be asked, or null where it may.
 * A name is refused here only where it is local by definition; its addresses are judged by `guardedLookup`.
 */
export function refusalOfHost(host: string): string | null {
  if (isIP(host) !== 0) return refusalOfAddress(host);
  return LOCAL_NAME.test(host) ? `${host} is this machine` : null;
}

/** Why an IP address must not be asked, or null for an address of the public internet. */
export function refusalOfAddress(address: string): string | null {
  if (!ipaddr.isValid(address)) return `${address} is not an address`;
  const range = innermost(ipaddr.parse(address)).range();
  return range === 'unicast' ? null : `${address} is a special-purpose address (${range})`;
}

/**
 * A lookup for node:net that hands on public addresses only: what was judged is what the socket gets, so that a name
 * which changes its addresses in between gains nothing.
 */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return lookupWith(resolve, (hostname, addresses) => {
    const open = addresses.filter(({ address }) => refusalOfAddress(address) === null);
    if (open.length > 0 || addresses.length === 0) return open;
    throw new PrivateAddressError(
      `${hostname} leads to ${refusalOfAddress(addresses[0]?.address ?? '') ?? 'no public address'}`,
    );
  });
}

/** The same lookup without the guard, for targets that the user named. */
export function openLookup(resolve: Resolve): LookupFunction {
  return lookupWith(resolve, (_hostname, addresses) => addresses);
}

function lookupWith(
  resolve: Resolve,
  choose: (hostname: string, addresses: readonly ResolvedAddress[]) => readonly ResolvedAddress[],
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname)
      .then((addresses) => choose(hostname, addresses))
      .then(
        (chosen) => {
          const [first] = chosen;
          if (first === undefined) return callback(noAddress(hostname), '', 0);
          if (options.all) return callback(null, [...chosen]);
          return callback(null, first.address, first.family);
        },
        (error: Error) => callback(error, '', 0),
      );
  };
}

function noAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${hostname}`), { code: 'ENODATA' });
}

/** The IPv4 address that an IPv6 one carries (mapped, NAT64 of RFC 6052, 6to4 of RFC 3056), else the address itself. */
function innermost(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === 'ipv4Mapped' || range === 'rfc6052') return new ipaddr.IPv4(bytes.slice(12, 16));
  if (range === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return address;
}
