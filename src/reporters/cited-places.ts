// Joins a report's two halves: every place where a note prints an address, with the link that was checked for it.

import type { Placed } from '../model/place.ts';
import type { Report, ReportedCitation, ReportedDocument, ReportedLink, ReportedNote } from '../model/report.ts';
import { placeOf } from '../text/position.ts';
import { groupBy } from './group-by.ts';

/** One citation of a checked link; its place is that of the address, else of its note. */
export interface CitedPlace extends Placed {
  readonly link: ReportedLink;
  readonly document: ReportedDocument;
  readonly note: ReportedNote;
  /** Null where the link stands in the report without the citation that printed it. */
  readonly citation: ReportedCitation | null;
  /** The address as this note prints it. */
  readonly printed: string;
}

/**
 * Every citation of every link, in the order of the documents, notes and addresses. A note may print an address in
 * another spelling than the link's own (which is the first one printed): then the links that name this note are searched.
 */
export function listCitedPlaces(report: Report): readonly CitedPlace[] {
  const linksByUrl = new Map(report.links.map((link) => [link.url, link]));
  const citings = report.links.flatMap((link) => link.citedBy.map((citing) => ({ link, citing })));
  const citingsByNote = groupBy(citings, ({ citing }) => noteKey(citing.document, citing.note));
  return report.documents.flatMap((document) => {
    const repeated = repeatedLabels(document);
    return document.notes.flatMap((note) => {
      const named = (citingsByNote.get(noteKey(document.path, note.label)) ?? []).map(({ link }) => link);
      const places = placesOfNote(document, note, named, linksByUrl);
      // Where two notes bear one label, a link that no citation prints could be of either.
      return repeated.has(note.label) ? places : [...places, ...unprintedPlaces(document, note, named, places)];
    });
  });
}

function placesOfNote(
  document: ReportedDocument,
  note: ReportedNote,
  named: readonly ReportedLink[],
  linksByUrl: ReadonlyMap<string, ReportedLink>,
): readonly CitedPlace[] {
  const namedByLooseUrl = new Map(named.map((link) => [looseUrl(link.url), link]));
  return note.citations.flatMap((citation) =>
    citation.links.flatMap((printed): readonly CitedPlace[] => {
      const link = linksByUrl.get(printed.url) ?? namedByLooseUrl.get(looseUrl(printed.url));
      if (link === undefined) return [];
      const place = printed.position === null && printed.location === undefined ? note : printed;
      return [{ link, document, note, citation, printed: printed.url, ...placeOf(place) }];
    }),
  );
}

function unprintedPlaces(
  document: ReportedDocument,
  note: ReportedNote,
  named: readonly ReportedLink[],
  places: readonly CitedPlace[],
): readonly CitedPlace[] {
  const seen = new Set(places.map((place) => place.link));
  return named
    .filter((link) => !seen.has(link))
    .map((link) => ({ link, document, note, citation: null, printed: link.url, ...placeOf(note) }));
}

function repeatedLabels(document: ReportedDocument): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { label } of document.notes) (seen.has(label) ? repeated : seen).add(label);
  return repeated;
}

function noteKey(document: string, label: string): string {
  return JSON.stringify([document, label]);
}

// Scheme, letter case of the host, www., fragment and a last slash do not make another address for a reader.
function looseUrl(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/i.exec(url);
  if (match === null) return url;
  const [, host = '', rest = ''] = match;
  return `${host.toLowerCase()}${rest.replace(/\/$/, '')}`;
}
