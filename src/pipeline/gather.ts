// What a run takes from its documents, one by one as they are read: the links, the counts, and themselves if they are printed.

import { createLinkCollector } from '../links/collect-links.ts';
import type { Link } from '../model/link.ts';
import type { ReadDocument, ReportSummary } from '../model/report.ts';
import { addCounts, type DocumentCounts, noCounts } from './summarise.ts';

export interface Gathered {
  /** None where only their links are wanted. */
  readonly documents: readonly ReadDocument[];
  /** Every distinct one, in order of first appearance. */
  readonly links: readonly Link[];
  /** Of all documents. */
  readonly acceptances: ReadDocument['acceptances'];
  readonly counts: Pick<ReportSummary, DocumentCounts>;
}

export interface Gathering {
  add(document: ReadDocument): void;
  end(): Gathered;
}

/** @param keepsDocuments false where nobody will print them: a hundred thousand notes fill 140 MB */
export function createGathering(keepsDocuments: boolean): Gathering {
  const collector = createLinkCollector();
  const documents: ReadDocument[] = [];
  const acceptances: ReadDocument['acceptances'][number][] = [];
  let counts = noCounts;
  return {
    add(document) {
      collector.add(document);
      counts = addCounts(counts, document);
      acceptances.push(...document.acceptances);
      if (keepsDocuments) documents.push(document);
    },
    end: () => ({ documents, links: collector.end(), acceptances, counts }),
  };
}

/** Everything of documents that are at hand. */
export function gather(documents: readonly ReadDocument[]): Gathered {
  const gathering = createGathering(true);
  for (const document of documents) gathering.add(document);
  return gathering.end();
}
