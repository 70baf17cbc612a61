// Understands one citation: its addresses, identifiers, dates, title, authors and where it appeared.

import type { Citation, CitedLink, Identifiers } from '../model/citation.ts';
import type { Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { BRACKET, SQUARE, signsOf } from '../text/signs.ts';
import { findCues } from './address-cues.ts';
import { findAccessDate } from './find-access-date.ts';
import { findAuthors } from './find-authors.ts';
import { findVenue, type Venue } from './find-container.ts';
import { findDates } from './find-dates.ts';
import { type FoundIdentifier, identifierKinds, identifiersOf } from './find-identifiers.ts';
import { findIssued } from './find-issued.ts';
import { findLanguages } from './find-language.ts';
import { findTitle, MEDIA } from './find-title.ts';
import { groundsOf } from './grounds.ts';
import { headLength } from './head-length.ts';
import { inProse } from './in-prose.ts';
import { findItalics, withoutTypedMarks } from './italic-names.ts';
import { containerInItalics, laidByItalics } from './italics.ts';
import { layouts } from './layouts/index.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { COVER, cover } from './mask.ts';
import { namesAhead } from './names.ts';
import { findPairs } from './pairs.ts';
import { settle } from './settle.ts';
import { sameAuthorLength } from './short-forms.ts';
import { signsInPlace } from './signs-in-place.ts';
import { tagText } from './tagging/tagged.ts';
import { namesInLength } from './told.ts';
import { withoutDay } from './without-day.ts';

/** What stands in a citation besides its words; spans are those of the citation's own text. */
export interface Inside {
  /** Where its addresses and identifiers are printed, in order. */
  readonly covered: readonly Span[];
  readonly identifiers: readonly FoundIdentifier[];
  readonly links: readonly CitedLink[];
  /** What is set in italics, in order, white space even. */
  readonly italics: readonly string[];
  /** The link in the running text that the citation's words speak of; null where they are a note of their own. */
  readonly lead: Span | null;
  /** How many characters of its text with even blanks comment on the citation before it. */
  readonly comment: number;
  /** Whether the tagger sees a field in it as a part of its note. */
  readonly isTold: boolean;
}

// No layout looks further: what is longer is a paragraph with an address in it, not a citation.
const LAYOUT_LIMIT = 2000;

/** The citation that `text` prints. */
export function readCitation(text: string, inside: Inside): Citation {
  const whole = collapseSpace(text);
  const masked = cover(text, inside.covered).slice(0, LAYOUT_LIMIT);
  // What was even is so beside covered addresses too.
  const even = whole === text ? masked.trim() : collapseSpace(masked);
  const clear = (marked: string) => (inside.italics.length === 0 ? marked : withoutTypedMarks(marked, inside.italics));
  const printed = clear(even.slice(inside.comment));
  const signs = signsOf(printed);
  const lead = headLength(printed);
  const own = withoutAttribution(signsInPlace(printed.slice(lead), signs));
  const covered = withAuthor(lead > 0 ? withTitleBehindIn(own) : own);
  const languages = signs & (BRACKET | SQUARE) ? findLanguages(covered) : [];
  const remarked = cover(covered, languages, ' ');
  const allDates = findDates(remarked);
  const access = findAccessDate(remarked, allDates);
  const plain = access === null ? remarked : cover(remarked, [access], ' ');
  const dates = allDates.filter((date) => access === null || date.end <= access.start || date.start >= access.end);
  const cued = cover(plain, findCues(plain), ' ');
  const uncued = withoutRemarks(cued);
  const urls = inside.links.map((link) => link.url);
  const italics = inside.italics.length === 0 ? [] : findItalics(uncued, inside.italics);
  const print: Print = { text: uncued, signs, pairs: findPairs(uncued), dates, italics, hosts: urls.map(hostOf) };
  const laid =
    inside.lead === null
      ? withoutDay(print, laidByItalics(print, layOut(print)))
      : inProse(print, text, inside.lead, layOut(print));
  const title = laid === null ? null : titleIn(print, laid);
  const venue = laid === null ? { container: null, publisher: null } : venueOf(print, laid);
  const authors = laid?.authors ? findAuthors(slice(uncued, laid.authors)).filter((author) => author !== SAME) : [];
  const read = { authors, title, ...venue };
  const isRead = inside.lead === null && (inside.isTold || read.title !== null || authors.length > 0);
  const fields = isRead ? settle(tagText(clear(even)), read, groundsOf(print, laid, venue)) : read;
  return {
    text: whole,
    ...fields,
    issued: findIssued(print, laid === null || title !== null ? laid : { ...laid, title: null }, access, urls),
    accessed: access?.date?.date ?? null,
    language: languages[0]?.language ?? null,
    identifiers: identifiersIn(inside),
    links: inside.links,
  };
}

// The name in italics is the container's for certain; what stood for one may be who publishes it.
function venueOf(print: Print, laid: Laid): Venue {
  const venue = findVenue(print, laid);
  const container = print.italics.length === 0 ? null : containerInItalics(print, laid);
  if (container === null) return venue;
  return { container, publisher: venue.publisher === container ? null : venue.publisher };
}

function hostOf(url: string): string {
  return (/^[a-z]+:\/\/([^/?#]+)/iu.exec(url)?.[1] ?? '').toLowerCase();
}

// `Jane Doe (@janedoe)`, `Doe, J. [@janedoe]`
const HANDLE = /\s[([]@[\w.]{1,40}[)\]]/gu;

function withoutRemarks(text: string): string {
  if (!/[([]/.test(text)) return text;
  const blank = (printed: string) => ' '.repeat(printed.length);
  return text.replace(MEDIA, blank).replace(HANDLE, blank);
}

// Without quotation marks a title begins with a capital; and a sentence of commentary, undated and by nobody, is none:
// a wrong title would set a page against words that nobody cited.
function titleIn(print: Print, laid: Laid): string | null {
  if (laid.title === null) return null;
  const title = withStop(print, laid.title, findTitle(slice(print.text, laid.title)));
  if (title === null || laid.isMarked === true) return title;
  if (laid.dateAhead !== undefined) return /^\d{1,2}\.?\s\p{L}{3,9}\.?$/u.test(title) ? null : title;
  if (/^\p{Ll}(?!\p{Lu})|^\d{1,2}\.?\s\p{L}{3,9}\.?$/u.test(title)) return null;
  if (laid.authors === null && POINTING.test(title)) return null;
  const isAnonymous = laid.authors === null && print.dates.length === 0;
  return isAnonymous && (COMMENTARY.test(title) || POINTER.test(title)) ? null : title;
}

// `Holloway v. Eastport Hous. Auth., 410 F.3d 77`: a stop before a comma is an abbreviation's, and so is one in italics.
function withStop({ text, italics }: Print, span: Span, title: string | null): string | null {
  const own = text.slice(span.start, span.end);
  const isSet = italics.some(({ end }) => end === span.end) && /^\s[[(]\d/.test(text.slice(span.end, span.end + 3));
  const isAbbreviated =
    ((isSet || text[span.end] === ',') && /\p{Ll}\.$/u.test(own)) ||
    /\sv\.?\s.*\s(?:Co|Ltd|Inc|Corp|Bros)\.$/u.test(own);
  return title !== null && isAbbreviated && !title.endsWith('.') ? `${title}.` : title;
}

// `Not everyone agrees.`: with no name, date, address, number, marks or colon nothing shows a source, unless it is
// capitalised as a title is: `The Chicago Manual of Style`.
function isOnlySaid({ text, pairs, dates, hosts }: Print, { authors, title }: Laid): boolean {
  if (authors !== null || title === null || dates.length > 0 || hosts.length > 0) return false;
  if (text.includes(COVER) || /\d|:\s\p{Lu}|\s\/\/?\s/u.test(text) || pairs.some(({ kind }) => kind === 'quote'))
    return false;
  return /\s\p{Ll}{4}/u.test(slice(text, title));
}

// `Further information: http://…`
const POINTER =
  /^(?:for|further|more|additional|other|source|sources|data|information|web\s?site|home\s?page|official site|photo|image|video|map|link|text|full text|details|contact|online|original|transcript|подробнее|источник|сайт|фото|текст|weitere|mehr|quelle|siehe|plus d|source|voir|más|fuente|sitio|mais|fonte)(?!\p{L})/iu;
// `The figures are from the annual report`
const POINTING =
  /^(?:The|These|This|All|My|Our|Data|Figures)\s[^“"«„]{0,80}?\s?(?:is|are|was|were|come|comes|came)\s(?:from|available|taken|based|drawn|reported|published|quoted|cited)\s/u;
const COMMENTARY =
  /\s(?:is|are|was|were|has|have|had|be|been|see|according|which|that)\s|\s(?:является|были|был|была|было|который|которые|см\.)\s|\s(?:ist|sind|war|waren|wurde|hat|est|sont|était|ont|es|son|fue|era|são|foi)\s/u;

function layOut(print: Print): Laid | null {
  if (!/\p{L}{2}/u.test(print.text)) return null;
  for (const layout of layouts) {
    const laid = layout(print);
    if (laid !== null) return isOnlySaid(print, laid) ? null : laid;
  }
  return null;
}

// `dies., Sichtweiten`, `———. Second Book`: the author before stands here as one whom initials tell, for every layout.
const SAME = 'N. Nemo';

// `[R. T. Bell], “New Novels,”`: who wrote it without saying so (Chicago 14.79).
function withoutAttribution(text: string): string {
  if (!text.startsWith('[')) return text;
  const [printed = '', name = ''] = /^\[([^[\]\d?]{4,60})\??\](?=[,.:]\s)/u.exec(text) ?? [];
  return namesAhead(`${name},`) === name.length && name !== '' ? name + text.slice(printed.length) : text;
}

// `told by Ada Holm in Mud (…)`: behind words that lead to the names, "in" leads to the title.
function withTitleBehindIn(text: string): string {
  const names = namesInLength(text);
  if (names === 0) return text;
  const rest = text.slice(names).replace(/^\s\p{L}+/u, (word) => ','.padEnd(word.length));
  return text.slice(0, names) + rest;
}

function withAuthor(text: string): string {
  const length = sameAuthorLength(text);
  return length === 0 ? text : SAME + text.slice(length);
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

// The first of each kind: a citation's own stands before those of what it discusses.
function identifiersIn({ identifiers: printed, links }: Inside): Identifiers {
  const identifiers: Partial<Record<keyof Identifiers, string>> = {};
  for (const { kind, value } of printed) identifiers[kind] ??= value;
  for (const { url } of links) {
    const borne = identifiersOf(url);
    for (const kind of identifierKinds) if (borne[kind] !== undefined) identifiers[kind] ??= borne[kind];
  }
  return identifiers;
}
