// Reads what prose around a link says of its source: far less than a note does.

import type { Span } from '../model/document.ts';
import { findTitle } from './find-title.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { COVER } from './mask.ts';
import { isFullNames } from './names.ts';
import { EPISODE, isBesideLink, ownTitle } from './prose.ts';

// Prose around a link names its source in quotation marks beside it or not at all, and its author by a full name.
/** How the prose in `text` around the link `lead` is laid out, `laid` by the conventions of notes; null for no source. */
export function inProse(print: Print, text: string, lead: Span, laid: Laid | null): Laid | null {
  const read = besideLink(print, text, lead, laid);
  return read === null ? null : withBracket(print, read);
}

function besideLink(print: Print, text: string, lead: Span, laid: Laid | null): Laid | null {
  if (laid?.isMarked !== true || laid.title === null) return byOwnText(print, text, lead);
  const title = findTitle(print.text.slice(laid.title.start, laid.title.end));
  if (title === null || !isBesideLink(text, title, lead)) return byOwnText(print, text, lead);
  const isNamed =
    laid.authors !== null &&
    isFullNames(print.text.slice(laid.authors.start, laid.authors.end).trim().replace(/[,:]$/, ''));
  return { ...laid, authors: isNamed ? laid.authors : null, rest: venueInProse(print, laid.rest) };
}

// `“The Quiet Lock” (Gannet Press, 2009)`: the bracket behind a title dates it, and names who published a book.
function withBracket({ text, pairs, dates }: Print, laid: Laid): Laid {
  const { title } = laid;
  const bracket = title === null ? undefined : pairs.find(({ start }) => start >= title.end);
  if (title === null || bracket?.opener !== '(' || !/^[,.?!”"»“’]{0,3}\s$/u.test(text.slice(title.end, bracket.start)))
    return laid;
  const date = dates.find((found) => found.start > bracket.start && found.end === bracket.end - 1);
  if (date === undefined) return laid;
  const isBook = BOOK.test(text.slice(Math.max(0, title.start - 40), title.start));
  const isNamed = /\(\p{Lu}/u.test(text.slice(bracket.start, date.start));
  if (!isBook || !isNamed) return { ...laid, dateAhead: date };
  return { ...laid, dateAhead: date, imprint: { start: bracket.start + 1, end: bracket.end - 1 } };
}

const BOOK =
  /(?<!\p{L})(?:(?:hand)?book|novel|memoir|monograph|Buch|Roman|livre|roman|libro|novela|livro|romanzo|książ[kc]\p{Ll}{1,3}|книг\p{Ll}{0,3}|книз[еі]|роман\p{Ll}{0,2}|монографи\p{Ll}|монографі\p{Ll})[\s,“"«„‘]*$/u;

function byOwnText(print: Print, text: string, lead: Span): Laid | null {
  const title = ownTitle(text, lead);
  const start = title === null ? -1 : print.text.indexOf(title);
  if (title === null || start < 0) return null;
  const end = start + title.length;
  const show = SHOW.exec(print.text.slice(Math.max(0, start - 160), start))?.[1];
  if (show !== undefined) {
    const at = print.text.lastIndexOf(show, start);
    const container = { start: at, end: at + show.length };
    return {
      authors: null,
      title: { start, end },
      rest: { start: end, end: print.text.length },
      container,
      isMarked: true,
    };
  }
  const rest = venueInProse(print, { start: end, end: print.text.length });
  return { authors: null, title: { start, end }, rest, containerFirst: true, isMarked: true };
}

// `в подкасте «Глубина», [выпуск 31 — «Кто боится волны?»](…)`
const SHOW = new RegExp(
  `(?<!\\p{L})(?:podcasts?|series|show|подкаст\\p{Ll}{0,2}|сериал\\p{Ll}{0,2}|Sendung|émission|programa)\\s[“"«„]([^“”"«»„]{2,60}?),?[”"»“],?\\s(?:${EPISODE})?[“"«„]?$`,
  'iu',
);

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
