// One look-up in the Wayback Machine: what is looked for, and by which means.

import type { WantedDay } from '../model/link.ts';
import type { ArchiveTools } from './archive.ts';
import type { PacedClient } from './paced-client.ts';

export interface WaybackTask {
  /** Normalized, without a fragment. */
  readonly url: string;
  readonly wanted: WantedDay | null;
  /** Origin that serves `/cdx/search/cdx` and `/web/`. */
  readonly endpoint: string;
  readonly index: PacedClient;
  readonly replay: PacedClient;
  readonly tools: ArchiveTools;
  /** Whether the archive has kept this look-up waiting for too long. */
  readonly isLate: () => boolean;
  readonly signal: AbortSignal | undefined;
}
