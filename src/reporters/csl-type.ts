// Which CSL type a citation is, by what it prints.

import type { ReportedCitation } from '../model/report.ts';

// Words that journals bear in their names, in the languages whose journals are cited most.
const JOURNAL =
  /\b(?:annales|annals|archiv|bulletin|journal|jahrbuch|letters|proceedings|quarterly|review|revista|revue|rivista|studies|transactions|zeitschrift)\b/i;

/** A CSL 1.0.2 type. */
export function cslType(citation: ReportedCitation): string {
  const { identifiers, container, publisher, title } = citation;
  if (identifiers.isbn !== undefined) return container !== null && title !== null ? 'chapter' : 'book';
  if (identifiers.arxiv !== undefined) return 'article';
  if (identifiers.pmid !== undefined) return 'article-journal';
  if (identifiers.doi !== undefined) return publisher !== null && container === null ? 'book' : 'article-journal';
  if (container !== null) return containerType(citation, container);
  if (citation.links.length > 0) return 'webpage';
  return publisher === null ? 'document' : 'book';
}

function containerType({ issued, links }: ReportedCitation, container: string): string {
  if (isSiteName(container)) return 'webpage';
  if (JOURNAL.test(container)) return 'article-journal';
  // A newspaper dates its articles to the day, a magazine to the month, a journal to the year.
  if (issued?.length === 10) return 'article-newspaper';
  if (issued?.length === 7) return 'article-magazine';
  return links.length > 0 ? 'webpage' : 'article-journal';
}

/** A host name as the name of a site: `Easttime.ru`. */
function isSiteName(container: string): boolean {
  return /^[^\s/]+\.[a-z]{2,}$/i.test(container);
}
