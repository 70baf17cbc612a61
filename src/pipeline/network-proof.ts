// Whether this machine has a network at all: without one, nothing may be judged.

import type { Exchange, FailureKind } from '../model/exchange.ts';

export interface NetworkProof {
  /** Notes one exchange with a cited site or an archive. */
  note(exchange: Exchange, isArchive: boolean): void;
  readonly wasAsked: () => boolean;
  /** Some host answered: with HTTP, or, where it is a cited site, by taking or refusing a connection. */
  readonly isProven: () => boolean;
}

// Refused or given up on this side of the wire: nobody was asked.
const UNASKED: readonly FailureKind[] = ['invalid-url', 'unsupported-scheme', 'private-address', 'aborted'];

/** Watches the exchanges of a run. */
export function createNetworkProof(): NetworkProof {
  let asked = false;
  let proven = false;
  return {
    note(exchange, isArchive) {
      asked ||= exchange.kind === 'answer' || !UNASKED.includes(exchange.failure);
      // A refused connection to the archive may be a firewall between us and everything else.
      proven ||= exchange.kind === 'answer' || (!isArchive && exchange.hasReachedHost);
    },
    wasAsked: () => asked,
    isProven: () => proven,
  };
}
