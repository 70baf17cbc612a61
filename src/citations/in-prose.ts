// Reads what prose around a link says of its source: far less than a note does.

import type { Span } from '../model/document.ts';
import { findTitle } from './find-title.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { COVER } from './mask.ts';
import { isFullNames } from './names.ts';
import { isBesideLink, ownTitle } from './prose.ts';

// Prose around a link names its source in quotation marks beside it or not at all, and its author by a full name.
/** How the prose in `text` around the link `lead` is laid out, `laid` by the conventions of notes; null for no source. */
export function inProse(print: Print, text: string, lead: Span, laid: Laid | null): Laid | null {
  if (laid?.isMarked !== true || laid.title === null) return byOwnText(print, text, lead);
  const title = findTitle(print.text.slice(laid.title.start, laid.title.end));
  if (title === null || !isBesideLink(text, title, lead)) return byOwnText(print, text, lead);
  const isNamed =
    laid.authors !== null &&
    isFullNames(print.text.slice(laid.authors.start, laid.authors.end).trim().replace(/[,:]$/, ''));
  return { ...laid, authors: isNamed ? laid.authors : null, rest: venueInProse(print, laid.rest) };
}

function byOwnText(print: Print, text: string, lead: Span): Laid | null {
  const title = ownTitle(text, lead);
  const start = title === null ? -1 : print.text.indexOf(title);
  if (title === null || start < 0) return null;
  const end = start + title.length;
  const rest = venueInProse(print, { start: end, end: print.text.length });
  return { authors: null, title: { start, end }, rest, containerFirst: true, isMarked: true };
}

// Prose goes on behind a title in words of its own: only a name up to a day or an address tells where it appeared.
function venueInProse({ text, dates }: Print, rest: Span): Span {
  const start =
    rest.start + (/^[,.?!”"»“’]{1,3}(?=\s\()/u.exec(text.slice(rest.start, rest.start + 6))?.[0].length ?? 0);
  const cut = text.slice(start, Math.min(rest.end, start + 90)).indexOf(COVER);
  const date = dates.find((found) => found.start >= start && found.start < start + 90);
  const until = Math.min(cut < 0 ? rest.end : start + cut, date?.start ?? rest.end);
  if (until === rest.end || !VENUE.test(text.slice(start, until))) return { start: rest.end, end: rest.end };
  return { start, end: Math.min(rest.end, date === undefined ? until + 1 : date.end + 1) };
}

const VENUE = /^[\s,.”"»“’(]*(?:in\s)?(?:[Tt]he\s)?\p{Lu}[^.;:“„«"()]{1,60}[,\s(]{1,3}$/u;
