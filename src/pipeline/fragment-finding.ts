// A cited place within a page that the page no longer has: no death, but something an editor wants to know.

import type { Finding } from '../model/finding.ts';
import type { Citing } from '../model/link.ts';
import type { CheckedLink } from './checked-link.ts';

/** The rule's name in reports and in the config. */
export const FRAGMENT_MISSING = 'fragment-missing';

/** One finding for each note that cites the place; none where the page was not read or the address names no place. */
export function fragmentFindings({ link, observation, verdict }: CheckedLink): readonly {
  readonly document: string;
  readonly finding: Finding;
}[] {
  const sighting = observation?.sighting;
  const isRead = sighting?.kind === 'answered' && (verdict.verdict === 'alive' || verdict.verdict === 'moved');
  if (!isRead || sighting.page.hasFragment !== false) return [];
  const place = link.url.slice(link.url.indexOf('#'));
  return link.citedBy.map((citing) => ({ document: citing.document, finding: findingFor(citing, place) }));
}

function findingFor({ note, position, location }: Citing, place: string): Finding {
  const message = `the page is there, but it has no place named ${place}`;
  return { rule: FRAGMENT_MISSING, severity: 'info', message, note, position, ...(location && { location }) };
}
