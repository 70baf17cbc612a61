// Opens the network for an action, and closes it whatever comes; an interrupt is a signal to the action.

import { networkOptions } from '../pipeline/network-options.ts';
import type { Network } from '../world/network.ts';
import type { World } from '../world/world.ts';
import { exitCodes } from './exit-codes.ts';
import type { Settings } from './settings.ts';

export interface Means {
  readonly network: Network;
  readonly signal: AbortSignal;
}

/** What the action gives. */
export async function withNetwork<T>(
  settings: Settings,
  world: World,
  action: (means: Means) => Promise<T>,
): Promise<T> {
  const network = await world.openNetwork(networkOptions(settings, world.env));
  const stop = new AbortController();
  const stopListening = world.onInterrupt(() => {
    // A second request to stop is not argued with.
    if (stop.signal.aborted) world.exit(exitCodes.interrupted);
    stop.abort();
  });
  try {
    return await action({ network, signal: stop.signal });
  } finally {
    stopListening();
    await network.close();
  }
}
