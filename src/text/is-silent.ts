// Whether nobody at all was at an address: the only failure that, repeated for days, says something of the page.

import type { FailureKind } from '../model/exchange.ts';
import type { Failed, Sighting } from '../model/observation.ts';

const NOBODY: ReadonlySet<FailureKind> = new Set(['connection-refused', 'dns-failure', 'dns-not-found', 'timeout']);

// Trouble of our own side, or none at all: it says nothing of the other side.
const OURS: ReadonlySet<FailureKind> = new Set(['aborted', 'network-unreachable', 'private-address']);

/**
 * No name server knew the host, or no server took the connection. A server that takes connections and then keeps
 * silent, or drops them, may do so to robots alone: that is no silence.
 */
export function isSilent(sighting: Sighting): sighting is Failed {
  if (sighting.kind !== 'failed' || !NOBODY.has(sighting.failure)) return false;
  return sighting.failure === 'connection-refused' || sighting.hasReachedHost !== true;
}

/** Neither silence nor a sign of life. */
export function saysNothing(sighting: Sighting): boolean {
  return sighting.kind === 'failed' && OURS.has(sighting.failure);
}
