// What the wire did when an address was asked; no conclusions. Plain data, so that it can be kept and judged again.

import type { FailureKind } from './exchange.ts';

/** One redirect: the address that answered with `status`, and where it pointed. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly location: string;
  /** How the server redirected: by status and Location, or by a page with a meta refresh. */
  readonly by: 'http' | 'meta-refresh';
}

/** What a page says of itself. Texts are collapsed, capped, and free of control characters. */
export interface PageFacts {
  /** MIME type in lower case without parameters; null where neither header nor signature tells. */
  readonly contentType: string | null;
  readonly charset: string | null;
  /** The body's own signature, whatever the header says. */
  readonly signature: 'html' | 'pdf' | 'zip' | 'image' | 'text' | 'binary' | 'empty';
  readonly title: string | null;
  readonly ogTitle: string | null;
  /** citation_title, dc.title and their like. */
  readonly metaTitles: readonly string[];
  /** JSON-LD headline or name. */
  readonly dataTitles: readonly string[];
  /** h1 to h3 in order, at most 20. */
  readonly headings: readonly string[];
  /** The beginning of the visible text, at most 20,000 characters. */
  readonly text: string;
  /** Length of the visible text as far as it was read. */
  readonly textLength: number;
  /**
   * The beginning of what the page says itself, without menus, lists of links and footers: a block a line, at most 2,000
   * characters. Absent where nobody read it so: in plain text, and in what older versions have kept.
   */
  readonly ownWords?: string;
  readonly description: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** ISO date that the page gives as its publication, as printed there. */
  readonly published: string | null;
  /** Hosts of scripts, frames and style sheets, lower case, distinct, at most 50. */
  readonly resourceHosts: readonly string[];
  /** Certain words of the markup that rules look for (a challenge script, a password field), see read-page. */
  readonly marks: readonly string[];
  readonly metaRefresh: string | null;
  /** Ids and anchor names that the address's fragment could point at are present: null where there is no fragment. */
  readonly hasFragment: boolean | null;
  readonly bytes: number;
  readonly isWhole: boolean;
}

/** The server answered, after no or some redirects. */
export interface Answered {
  readonly kind: 'answered';
  readonly url: string;
  readonly status: number;
  readonly finalUrl: string;
  readonly hops: readonly Hop[];
  /** Those response headers that rules read; lower-case names, values capped. */
  readonly headers: Readonly<Record<string, string>>;
  readonly page: PageFacts;
  /** 'plain' under our own name; 'browser' where a second look in a browser's usual headers was taken. */
  readonly guise: 'plain' | 'browser';
}

/** No answer came from the last address asked. */
export interface Failed {
  readonly kind: 'failed';
  readonly url: string;
  readonly failure: FailureKind;
  readonly detail: string;
  readonly finalUrl: string;
  readonly hops: readonly Hop[];
  /** Present where a host took the last connection, or refused it in so many words. */
  readonly hasReachedHost?: true;
}

export type Sighting = Answered | Failed;

/** Who answers for the names of the domain that the page was found on. */
export interface NameServers {
  /** The registrable domain. */
  readonly domain: string;
  /** Hosts in lower case, sorted, one at least. */
  readonly hosts: readonly string[];
}

/** Everything the wire did for one link: the sighting that counts, and the earlier ones. */
export interface Observation {
  readonly sighting: Sighting;
  /** Earlier sightings of the same address in this run, oldest first. */
  readonly earlier: readonly Sighting[];
  /** What the registry of the address's identifier answered; absent where it was not asked. */
  readonly registry?: Sighting;
  /** Absent where the page gave no reason to ask for them, and where nobody said. */
  readonly nameServers?: NameServers;
  readonly attempts: number;
  /** From the first request to the last answer, waiting between attempts left out. */
  readonly elapsedMs: number;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}
