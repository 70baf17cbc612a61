// Gathers the addresses of all documents, each once, with everybody who cites it.

import type { Citation, CitedLink } from '../model/citation.ts';
import type { Citing, Link } from '../model/link.ts';
import type { ReadDocument } from '../model/report.ts';
import { addressKey } from './same-address.ts';
import { wantedDay } from './wanted-day.ts';

interface Gathered {
  readonly first: CitedLink;
  readonly variants: Set<string>;
  readonly citedBy: Citing[];
  truncated: boolean;
}

/** One link for each distinct address, in order of first appearance, spelt as first printed. */
export function collectLinks(documents: readonly ReadDocument[]): readonly Link[] {
  const gathered = new Map<string, Gathered>();
  for (const { path, notes } of documents) {
    for (const note of notes) {
      for (const citation of note.citations) {
        for (const link of citation.links) gather(gathered, link, citing(path, note.label, citation, link));
      }
    }
  }
  return [...gathered.values()].map(toLink);
}

function gather(gathered: Map<string, Gathered>, link: CitedLink, by: Citing): void {
  const key = addressKey(link.url);
  const known = gathered.get(key);
  if (known === undefined) {
    gathered.set(key, { first: link, variants: new Set(link.variants), citedBy: [by], truncated: link.truncated });
    return;
  }
  known.citedBy.push(by);
  for (const variant of link.variants) known.variants.add(variant);
  // Where one citation prints the address whole, it is not cut short.
  known.truncated &&= link.truncated;
}

function citing(document: string, note: string, citation: Citation, link: CitedLink): Citing {
  const { title, authors, container, issued, accessed, language } = citation;
  const { position, location } = link;
  const place = { position, ...(location !== undefined && { location }) };
  return { document, note, ...place, title, authors, container, issued, accessed, language };
}

function toLink({ first, variants, citedBy, truncated }: Gathered): Link {
  return {
    url: first.url,
    variants: [...variants],
    truncated,
    archiveOf: first.archiveOf,
    wanted: wantedDay(citedBy),
    citedBy,
  };
}
