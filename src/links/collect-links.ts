// Gathers the addresses of all documents, each once, with everybody who cites it.

import type { Citation, CitedLink } from '../model/citation.ts';
import type { Citing, Link } from '../model/link.ts';
import type { ReadDocument } from '../model/report.ts';
import { addressKey } from './same-address.ts';
import { wantedDay } from './wanted-day.ts';

interface Gathered {
  readonly first: CitedLink;
  /** Null for none, as nearly always. */
  variants: Set<string> | null;
  readonly citedBy: Citing[];
  truncated: boolean;
}

export interface LinkCollector {
  add(document: Pick<ReadDocument, 'path' | 'notes'>): void;
  /** One link for each distinct address, in order of first appearance, spelt as first printed; ends the collecting. */
  end(): readonly Link[];
}

/** For documents that come one by one. */
export function createLinkCollector(): LinkCollector {
  const gathered = new Map<string, Gathered>();
  return {
    add({ path, notes }) {
      for (const note of notes) {
        for (const citation of note.citations) {
          for (const link of citation.links) gather(gathered, link, citing(path, note.label, citation, link));
        }
      }
    },
    end() {
      const links = Array.from(gathered.values(), toLink);
      // The links live as long as the run; how they were found need not.
      gathered.clear();
      return links;
    },
  };
}

/** The links of documents that are at hand. */
export function collectLinks(documents: readonly ReadDocument[]): readonly Link[] {
  const collector = createLinkCollector();
  for (const document of documents) collector.add(document);
  return collector.end();
}

function gather(gathered: Map<string, Gathered>, link: CitedLink, by: Citing): void {
  const key = addressKey(link.url);
  const known = gathered.get(key);
  if (known === undefined) {
    // Two strings of the same characters fill twice the space.
    gathered.set(key === link.url ? link.url : key, {
      first: link,
      variants: withVariants(null, link.variants),
      citedBy: [by],
      truncated: link.truncated,
    });
    return;
  }
  known.citedBy.push(by);
  known.variants = withVariants(known.variants, link.variants);
  // Where one citation prints the address whole, it is not cut short.
  known.truncated &&= link.truncated;
}

function withVariants(known: Set<string> | null, more: readonly string[]): Set<string> | null {
  if (more.length === 0) return known;
  const variants = known ?? new Set();
  for (const variant of more) variants.add(variant);
  return variants;
}

function citing(document: string, note: string, citation: Citation, link: CitedLink): Citing {
  const { title, authors, container, issued, accessed, language } = citation;
  const { position, location } = link;
  const place = { position, ...(location !== undefined && { location }) };
  return { document, note, ...place, title, authors, container, issued, accessed, language };
}

const NO_VARIANTS: readonly string[] = [];

function toLink({ first, variants, citedBy, truncated }: Gathered): Link {
  return {
    url: first.url,
    variants: variants === null ? NO_VARIANTS : [...variants],
    truncated,
    archiveOf: first.archiveOf,
    wanted: wantedDay(citedBy),
    citedBy,
  };
}
