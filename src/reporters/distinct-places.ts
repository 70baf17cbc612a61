// One place for each link in each note: a note that prints an address twice is told once.

import type { ReportedLink, ReportedNote } from '../model/report.ts';
import type { CitedPlace } from './cited-places.ts';

/** The first of the places that share a note and a link; the order stays. */
export function distinctPlaces(places: readonly CitedPlace[]): readonly CitedPlace[] {
  const seen = new Map<ReportedNote, Set<ReportedLink>>();
  return places.filter(({ note, link }) => {
    const links = seen.get(note) ?? new Set();
    seen.set(note, links);
    if (links.has(link)) return false;
    links.add(link);
    return true;
  });
}
