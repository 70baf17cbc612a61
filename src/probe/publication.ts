// The day on which a page says that it was published.

import { printableLine } from '../text/printable.ts';
import { type HeadFacts, valuesOf } from './head-facts.ts';
import type { LinkedData } from './json-ld.ts';

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'date',
];

/** The first date that begins with a year; slashes, as Highwire's guide has them, become hyphens. */
export function publicationOf(head: HeadFacts, data: LinkedData): string | null {
  const candidates = [...valuesOf(head.metas, DATE_METAS), data.published, head.published];
  for (const candidate of candidates) {
    const date = candidate?.trim() ?? '';
    if (/^(?:1[5-9]|20)\d\d(?:$|[-/T]\d)/.test(date)) return printableLine(date.slice(0, 40).replaceAll('/', '-'));
  }
  return null;
}
