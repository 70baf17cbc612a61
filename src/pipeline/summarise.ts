// Counts what a report tells of.

import type { ReadDocument, ReportedDocument, ReportedLink, ReportSummary } from '../model/report.ts';
import type { VerdictName } from '../model/verdict.ts';
import { verdictNames } from '../model/verdict.ts';

/** Those counts of a summary that its documents give. */
export type DocumentCounts = 'documents' | 'notes' | 'citations' | 'findings';

type Countable = Pick<ReadDocument | ReportedDocument, 'notes' | 'findings'>;
type Counts = Pick<ReportSummary, DocumentCounts>;
type Verdicts = Readonly<Partial<Record<VerdictName, number>>>;

export const noCounts: Counts = { documents: 0, notes: 0, citations: 0, findings: 0 };

/** The counts with one more document. */
export function addCounts(counts: Counts, { notes, findings }: Countable): Counts {
  return {
    documents: counts.documents + 1,
    notes: counts.notes + notes.length,
    citations: counts.citations + notes.reduce((sum, { citations }) => sum + citations.length, 0),
    findings: counts.findings + findings.length,
  };
}

/** The counts of a report. */
export function summarise(documents: readonly Countable[], links: readonly ReportedLink[]): ReportSummary {
  const verdicts: Partial<Record<VerdictName, number>> = {};
  for (const { verdict } of links) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return summaryOf(documents.reduce(addCounts, noCounts), verdicts);
}

/** The summary of what was counted on the way; verdicts in their own order. */
export function summaryOf({ documents, notes, citations, findings }: Counts, verdicts: Verdicts): ReportSummary {
  const counted = verdictNames.flatMap((name) => {
    const count = verdicts[name] ?? 0;
    return count > 0 ? [[name, count] as const] : [];
  });
  const links = counted.reduce((sum, [, count]) => sum + count, 0);
  return { documents, notes, citations, links, verdicts: Object.fromEntries(counted), findings };
}
