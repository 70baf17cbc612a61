// Proof of a network where every link that would have answered was taken from the ledger.

import type { Sighting } from '../model/observation.ts';
import type { NetworkProof } from './network-proof.ts';

const MOST_ASKED = 3;

/**
 * Where links were asked and nobody answered, asks some of those that were not, until one does: else a run over one
 * silent link and many kept ones would take the machine for one without a network.
 */
export async function seekWitness(
  kept: readonly string[],
  ask: (url: string) => Promise<Sighting>,
  proof: NetworkProof,
  signal: AbortSignal,
): Promise<void> {
  for (const url of kept.slice(0, MOST_ASKED)) {
    if (!proof.wasAsked() || proof.isProven() || signal.aborted) return;
    await ask(url);
  }
}
