// A citation's fields as one line: who, what, where, when.

import type { ReportedCitation } from '../model/report.ts';
import { readableDate } from '../text/partial-date.ts';
import { printableLine } from '../text/printable.ts';

/** Everything that was understood of the source, as `Jane Doe, “A Title”, The Paper, 11 November 2011`; may be empty. */
export function describeCitation(citation: ReportedCitation): string {
  const { title } = citation;
  const parts = [describeAuthors(citation), title === null ? '' : `“${title}”`, ...describeSource(citation)];
  return printableLine(parts.filter((part) => part !== '').join(', '));
}

/** The authors, as many as a line bears. */
export function describeAuthors({ authors }: ReportedCitation): string {
  return authors.length > 3 ? `${authors[0]} and others` : authors.join(', ');
}

/** What stands behind the title: container or publisher, dates. */
export function describeSource(citation: ReportedCitation): readonly string[] {
  const { container, publisher, issued, accessed } = citation;
  return [
    container ?? publisher ?? '',
    issued === null ? '' : readableDate(issued),
    accessed === null ? '' : `accessed ${readableDate(accessed)}`,
  ].filter((part) => part !== '');
}
