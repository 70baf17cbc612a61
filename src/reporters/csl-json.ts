// Citations as CSL-JSON, which reference managers such as Zotero open.

import type { Report, ReportedCitation, ReportedLink } from '../model/report.ts';
import { listCitedPlaces } from './cited-places.ts';
import { cslNames } from './csl-names.ts';
import { cslType } from './csl-type.ts';
import { groupBy } from './group-by.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { safeUrl } from './suggestion.ts';

/**
 * One item for each distinct citation (https://docs.citationstyles.org, csl-data.json): a source that several notes
 * cite in the same words is told once.
 */
export const cslJson: Reporter = {
  render: (report) => jsonText(listItems(report), 2),
};

function listItems(report: Report): readonly object[] {
  const placesByCitation = groupBy(listCitedPlaces(report), (place) => place.citation);
  const items = new Map<string, object>();
  for (const document of report.documents) {
    for (const note of document.notes) {
      for (const citation of note.citations) {
        const key = JSON.stringify({ ...citation, links: citation.links.map(({ url }) => url) });
        if (items.has(key)) continue;
        items.set(
          key,
          toItem(
            citation,
            `cite-check-${items.size + 1}`,
            (placesByCitation.get(citation) ?? []).map(({ link }) => link),
          ),
        );
      }
    }
  }
  return [...items.values()];
}

function toItem(citation: ReportedCitation, id: string, links: readonly ReportedLink[]): object {
  const { title, container, publisher, issued, accessed, language, identifiers } = citation;
  const url = citation.links.map((link) => link.url).find((candidate) => safeUrl(candidate) !== null);
  const snapshot = links.find((link) => link.archive?.state === 'found' && link.archive.verified)?.archive;
  const author = cslNames(citation.authors);
  return {
    id,
    type: cslType(citation),
    // Without a title the whole citation stands for it, so that nothing is lost on the way.
    title: title ?? citation.text,
    ...(author.length > 0 && { author }),
    ...(container !== null && { 'container-title': container }),
    ...(publisher !== null && { publisher }),
    ...(issued !== null && { issued: cslDate(issued) }),
    ...(accessed !== null && { accessed: cslDate(accessed) }),
    ...(language !== null && { language }),
    ...(url !== undefined && { URL: url }),
    ...(identifiers.doi !== undefined && { DOI: identifiers.doi }),
    ...(identifiers.isbn !== undefined && { ISBN: identifiers.isbn }),
    ...(identifiers.pmid !== undefined && { PMID: identifiers.pmid }),
    ...(identifiers.arxiv !== undefined && { number: `arXiv:${identifiers.arxiv}` }),
    ...(snapshot && snapshot.url !== null && { archive: nameOf(snapshot.service), archive_location: snapshot.url }),
    note: citation.text,
  };
}

function nameOf(service: string): string {
  return service === 'wayback' ? 'Wayback Machine' : service;
}

/** `2011-06` -> `{ "date-parts": [[2011, 6]] }`, only as precise as printed. */
function cslDate(date: string): object {
  return { 'date-parts': [date.split('-').map(Number)] };
}
