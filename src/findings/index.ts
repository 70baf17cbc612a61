// What an editor wants to know of a draft without any network: a registry of rules, one a file.

import type { Finding } from '../model/finding.ts';
import type { Placed } from '../model/place.ts';
import { accessDateInFuture } from './access-date-in-future.ts';
import { bareUrlWithoutTitle } from './bare-url-without-title.ts';
import { damagedUrl } from './damaged-url.ts';
import { duplicateLabel } from './duplicate-label.ts';
import { homePageOnly } from './home-page-only.ts';
import { invalidDoi } from './invalid-doi.ts';
import { invalidIsbn } from './invalid-isbn.ts';
import { markerWithoutNote } from './marker-without-note.ts';
import { noteWithoutMarker } from './note-without-marker.ts';
import { numberingGap } from './numbering-gap.ts';
import type { Draft, FindingRule } from './rule.ts';
import { sameSourceSpeltDifferently } from './same-source-spelt-differently.ts';
import { truncatedUrl } from './truncated-url.ts';
import { webSourceWithoutAddress } from './web-source-without-address.ts';

export const findingRules: readonly FindingRule[] = [
  markerWithoutNote,
  noteWithoutMarker,
  duplicateLabel,
  numberingGap,
  truncatedUrl,
  damagedUrl,
  homePageOnly,
  bareUrlWithoutTitle,
  webSourceWithoutAddress,
  invalidDoi,
  invalidIsbn,
  accessDateInFuture,
  sameSourceSpeltDifferently,
];

/** The findings of every rule, in the order of the text; those without a place come last. */
export function findFindings(draft: Draft): readonly Finding[] {
  return findingRules
    .flatMap((rule) => rule.find(draft).map((found) => ({ rule: rule.name, severity: rule.severity, ...found })))
    .sort(comparePlaces);
}

function comparePlaces(a: Placed, b: Placed): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at === -1 ? 0 : Number(one[at]) - Number(other[at]);
}

/** What has no place comes last; what a note holds comes after the paragraph that refers to the note. */
function rankOf({ position, location }: Placed): readonly number[] {
  if (position !== null) return [0, position.line, position.column];
  if (location === undefined) return [1];
  const { page = 0, paragraph = 0, footnote, endnote } = location;
  return [0, page, paragraph, footnote ?? endnote ?? 0];
}
