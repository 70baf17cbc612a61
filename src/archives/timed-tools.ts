// Counts the time that one look-up keeps an archive busy; waiting for a turn is not the archive's slowness.

import type { ArchiveTools } from './archive.ts';

export interface TimedTools {
  readonly tools: ArchiveTools;
  /** Milliseconds between question and answer, summed up. */
  readonly spentMs: () => number;
}

/** The same tools with a stopwatch on the wire. */
export function timedTools(tools: ArchiveTools): TimedTools {
  let spentMs = 0;
  return {
    tools: {
      ...tools,
      exchange: async (ask, signal) => {
        const exchange = await tools.exchange(ask, signal);
        spentMs += exchange.elapsedMs;
        return exchange;
      },
    },
    spentMs: () => spentMs,
  };
}
