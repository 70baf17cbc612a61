// One look-up in an archive that speaks Memento: what is looked for, and by which means.

import type { Exchange } from '../model/exchange.ts';
import type { WantedDay } from '../model/link.ts';
import type { ArchiveTools } from './archive.ts';
import type { NotAsked, PacedClient } from './paced-client.ts';

export interface MementoTask {
  readonly service: string;
  readonly timeGate: string;
  /** Normalized, without a fragment. */
  readonly url: string;
  readonly wanted: WantedDay | null;
  readonly client: PacedClient;
  /** What is known of the archive's CDX server in this run; shared by all look-ups. */
  readonly cdxServers: CdxServers;
  readonly tools: ArchiveTools;
  readonly isLate: () => boolean;
  readonly signal: AbortSignal | undefined;
}

/** Whether a capture index was found under an address: absent where it was not asked yet. */
export type CdxServers = Map<string, boolean>;

const PATIENCE_MS = 60_000;

/** Asks the archive at its pace. */
export function askArchive(
  { client, tools, signal }: MementoTask,
  url: string,
  headers: Readonly<Record<string, string>>,
  maxBodyBytes = tools.maxBodyBytes,
): Promise<Exchange | NotAsked> {
  return client.ask(url, { headers, maxBodyBytes, patienceMs: PATIENCE_MS }, tools, signal);
}

/** The TimeGate for an address: RFC 7089 leaves the form open; archives append it, a few take it as a parameter. */
export function timeGateFor(timeGate: string, url: string): string {
  if (timeGate.endsWith('=')) return `${timeGate}${encodeURIComponent(url)}`;
  return timeGate.endsWith('/') ? `${timeGate}${url}` : `${timeGate}/${url}`;
}
