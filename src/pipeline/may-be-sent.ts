// Whether an address may be told to an archive, which captures and shows it to everybody.

import { isIP } from 'node:net';
import { hostFits } from '../text/host-fits.ts';
import { type Resolve, refusalOfAddress, refusalOfHost } from '../world/address-guard.ts';
import { parseConnectTo, unbracket } from '../world/connect-to.ts';
import type { CheckOptions } from './options.ts';

// RFC 6762, RFC 8375, and what ICANN and home routers keep for inside.
const INSIDE = /\.(?:local|internal|intranet|lan|home|corp|private|home\.arpa)$/;
const SECRETS: ReadonlySet<string> = new Set(['authorization', 'cookie']);

/** Why not, as a fact for a person; null where it may. Names are resolved only where the run may reach private hosts. */
export async function reasonNotToSend(
  address: string,
  { allowPrivate, connectTo, headers }: Pick<CheckOptions, 'allowPrivate' | 'connectTo' | 'headers'>,
  resolve: Resolve,
): Promise<string | null> {
  if (!URL.canParse(address)) return 'it is no address';
  const url = new URL(address);
  const host = unbracket(url.hostname).replace(/\.$/, '');
  if (url.username !== '' || url.password !== '') return 'its address holds a user name or password';
  const isOrdered = connectTo.some((order) => parseConnectTo(order)?.fromHost === host);
  if (isOrdered) return `${host} was asked where --connect-to says, which is not what an archive sees`;
  const isLoggedIn = headers.some(
    ({ name, host: scope }) => SECRETS.has(name.toLowerCase()) && (scope === null || hostFits(scope, host)),
  );
  if (isLoggedIn) return `${host} was asked with a secret of yours, and may show an archive something else`;
  if (isIP(host) === 0 && (!host.includes('.') || INSIDE.test(host))) return `${host} is a name of your own network`;
  const refusal = refusalOfHost(host);
  if (refusal !== null || !allowPrivate || isIP(host) !== 0) return refusal;
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) return `${host} could not be resolved, and may be private`;
  return addresses.map(({ address: one }) => refusalOfAddress(one)).find((reason) => reason !== null) ?? null;
}
