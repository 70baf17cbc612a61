// Everything a run can be told. Nothing here has a default: those are set once, in cli/default-options.

import type { VerdictName } from '../model/verdict.ts';
import type { ScopedHeader } from '../world/request-headers.ts';

/** What is special about one host; what is absent is as for all others. */
export interface HostOptions {
  /** A host name, or `*.` and a name for everything below it. */
  readonly host: string;
  readonly perHost?: number;
  readonly intervalMs?: number;
  /** Statuses that mean the page is there, though they say otherwise. */
  readonly acceptStatus?: readonly number[];
}

/** A link that a person has looked at and accepts as it is. */
export interface Acceptance {
  /** A glob, a host, or a /regular expression/ over the URL. */
  readonly url: string;
  readonly reason: string;
  /** The last day (ISO, UTC) on which it holds; null for good. */
  readonly until: string | null;
}

export interface CheckOptions {
  /** Requests at once in all, and at once to one host. */
  readonly concurrency: number;
  readonly perHost: number;
  /** Pause between the starts of two requests to one host. */
  readonly hostIntervalMs: number;
  /** Ask each site's robots.txt for a crawl delay, and keep it. */
  readonly crawlDelay: boolean;
  /** Deadline of one attempt, redirects and body included. */
  readonly timeoutMs: number;
  /** Further attempts after a temporary failure. A death is confirmed by one more request whatever this says. */
  readonly retries: number;
  readonly maxRedirects: number;
  /** A server that asks for a longer wait than this is not waited for. */
  readonly maxRetryAfterMs: number;
  /** Decoded bytes of a page that are read. */
  readonly maxBodyBytes: number;
  /** Globs or /regular expressions/ over the URL; a link is asked if it is included and not excluded. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly headers: readonly ScopedHeader[];
  readonly hosts: readonly HostOptions[];
  readonly accept: readonly Acceptance[];
  readonly userAgent: string;
  /** `HOST1:PORT1:HOST2:PORT2`, as curl takes them. */
  readonly connectTo: readonly string[];
  readonly allowPrivate: boolean;
  /** Names of archives or TimeGate URLs, asked in this order; empty for none. */
  readonly archives: readonly string[];
  /** Look up a snapshot for every link, not only for those in trouble. */
  readonly archiveAll: boolean;
  /** Origin that serves the Wayback Machine's interfaces; null for the real one. */
  readonly waybackEndpoint: string | null;
}

/** Verdicts that send an editor to an archive. */
export const verdictsInTrouble: ReadonlySet<VerdictName> = new Set(['dead', 'changed', 'blocked', 'unreachable']);
