// What italics tell of a citation: in most styles the title of what stands alone, a book or a film, and the name of what
// holds other works, a journal or a newspaper, are set in them (Chicago 8.168, MLA 2.2, APA 6.22, OSCOLA 3.1, ISO 690).

import type { Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { authorsBefore } from './layouts/quoted-authors.ts';
import { isFullNames, isInstitution, namesLength, withoutRole } from './names.ts';

/**
 * `laid` with the title that is set in italics, where no quotation marks show another: the one that begins the citation or
 * follows its authors. One that a title precedes is what the source stands in.
 */
export function laidByItalics(print: Print, laid: Laid | null): Laid | null {
  const [first] = print.italics;
  const known = laid?.title ?? null;
  if (first !== undefined && laid !== null && known !== null && isInQuoted(print, first, known)) {
    const found = titled(print, { ...laid, authors: null, title: first }, first) ?? laid;
    return { ...found, container: known };
  }
  const run = print.italics.find((italic) => !isAuthor(print, laid, italic));
  if (run === undefined) return laid;
  if (laid?.isMarked === true) return isAheadOf(print, run, known) ? { ...laid, authors: null, container: run } : laid;
  const head = print.text.slice(0, run.start);
  if (CONTAINED.test(head)) return held(print, laid, run);
  if (CASE.test(print.text.slice(run.start, run.end))) return ruled(print, laid, run);
  if (known === null) return isPeriodical(print, run) ? laid : titled(print, laid, run);
  if (laid !== null && head.trim() === '' && meets(known, run) && isPeriodical(print, run))
    return { ...laid, title: null };
  if (known.end <= run.start) return isBodyAhead(print, laid, run, known) ? titled(print, laid, run) : laid;
  return meets(known, run) && goesOn(print, known, run) ? laid : titled(print, laid, run);
}

// Russian print sets the authors in italics: `*Лафорж О. де.* Апология трещины`.
function isAuthor({ text }: Print, laid: Laid | null, run: Span): boolean {
  const printed = text.slice(run.start, run.end);
  const isNamed = namesLength(printed) * 2 > printed.length;
  return isWithin(run, laid?.authors ?? null) ? isNamed || isFullNames(printed) : run.start === 0 && isNamed;
}

// `Épisode 12 du podcast *Laisse de mer*, « Lire l’estran »`
function isAheadOf({ text }: Print, run: Span, title: Span | null): boolean {
  return title !== null && run.end < title.start && CONTAINED.test(text.slice(0, run.start));
}

// `Cy Fox, Mud, in *Harbour Review*`, `Il est reproduit sur le blog *Vents*`: what stands before is a title, or prose.
function held({ text }: Print, laid: Laid | null, run: Span): Laid {
  const rest = { start: run.start, end: text.length };
  if (laid === null) return { authors: null, title: null, rest };
  if (!meets(run, laid.title)) return laid;
  const sign = /^.*[,.:](?=\s\S{1,12}\s*$)/su.exec(text.slice(0, run.start))?.[0].length ?? 0;
  const start = laid.title?.start ?? 0;
  return { ...laid, title: sign > start ? { start, end: sign - 1 } : null, rest };
}

// `CEDH, 12 janvier 2012, *Van Houtte c. Belgique*, n° 20177/06`: a ruling is called by its parties, whoever gave it.
const CASE = /\p{L}\.?\s(?:v|vs|c|contre|gegen|contra)[./]?\s\p{Lu}|\s\.\/\.\s/u;

function ruled({ text }: Print, laid: Laid | null, run: Span): Laid {
  const { dateAhead } = laid ?? {};
  const isAhead = dateAhead !== undefined && dateAhead.start < run.start;
  return { authors: null, title: run, rest: { start: run.end, end: text.length }, ...(isAhead && { dateAhead }) };
}

// `in: *Harbour Review*`, `// *Вестник*`, `on the blog *Mud*`
const CONTAINED =
  /(?:(?<!\p{L})(?:[Ii]n|[Ee]n|[Ee]m|[Dd]ans|[Nn]el(?:la)?|[ВвУу]|[Ww])\s?:?|\/\/|(?<!\p{L})(?:blog|podcast|newsletter|magazine|journal|revue|revista|rivista|Zeitschrift|Zeitung|Blog|Podcast|журнал\p{Ll}{0,2}|газет\p{Ll}{0,2}|блог\p{Ll}{0,2}))\s*$/u;

// `*Furto sacrilego*, in «Gazzetta di Teramo», 8 agosto 1868`: Italian print sets a title in italics, a periodical in marks.
function isInQuoted({ text }: Print, run: Span, known: Span): boolean {
  return (
    run.end < known.start &&
    /^(?:\s\([^()]{1,40}\))?,\s(?:in|en|dans|em|su)\s[«“"‘]$/u.test(text.slice(run.end, known.start))
  );
}

// `*Gazette*, 3 May 2011`, `*Harbour Review* 12, no. 3`, `*Mud Studies* 4 (2011)`, `*Рада*. 1912. № 104`
function isPeriodical({ text, dates }: Print, { end }: Span): boolean {
  const behind = text.slice(end, end + 24);
  if (/^,?\s\d{1,4}(?:,\s(?:no|nr|n°|№)|\s?[(:]\s?\d)|^\.\s\d{4}\.\s(?:№|\d{1,2}\s\p{Ll})/iu.test(behind)) return true;
  return dates.some(
    ({ start, date }) => date.length === 10 && /^,?\s(?:du\s|vom\s|от\s|del\s)?$/u.test(text.slice(end, start)),
  );
}

// `Harbour Board, *Annual Count*, Hull, 2011`: a body before a comma, and no title before its periodical.
function isBodyAhead(print: Print, laid: Laid | null, run: Span, known: Span): boolean {
  const printed = print.text.slice(known.start, run.start);
  if (isName(printed)) return true;
  // `Così ancora P. Sciarra, *Ladri*`
  const named = /\p{Lu}\./u.test(printed) ? authorsBefore(printed) : { start: 0, end: 0 };
  if (named.start > 0 && named.end > named.start && isName(printed.slice(named.start, named.end))) return true;
  if (laid?.authors !== null && laid?.authors !== undefined) return false;
  const ahead = print.text.slice(0, run.start);
  return /^\p{Lu}[^,.:;“”"«»\d]{2,70},\s$/u.test(ahead) && !isPeriodical(print, run) && ahead.split(' ').length < 10;
}

// A title in upright letters holds another in italics: `The Critics of *Mud*`, `*Mud* and Its Critics`, `*Mud*: A History`.
function goesOn({ text }: Print, known: Span, run: Span): boolean {
  const ahead = text.slice(known.start, run.start);
  const behind = text.slice(run.end, Math.max(run.end, known.end));
  if (/[\p{L}\p{N}]/u.test(ahead) && !/[,.:]\s*$/u.test(ahead)) return true;
  return /^(?:\s?:\s|\s\p{L})/u.test(behind) || /^[’'-]/.test(behind);
}

/** With the title in italics, where what stands before it is nothing or names; else as it was. */
function titled(print: Print, laid: Laid | null, run: Span): Laid | null {
  const authors = authorsAhead(print, laid, run);
  if (authors === undefined) return laid;
  const rest = laid !== null && laid.title !== null && meets(laid.title, run) ? laid.rest.start : run.end;
  const { dateAhead, imprint, container } = laid ?? {};
  return {
    authors,
    title: run,
    rest: { start: Math.max(rest, run.end), end: sourceEnd(print, laid, run) },
    ...(dateAhead !== undefined && dateAhead.start < run.start && { dateAhead }),
    ...(imprint !== undefined && imprint.start >= run.end && { imprint }),
    ...(container !== undefined && container.start >= run.end && { container }),
  };
}

// `*Convention on Waters*, 21 May 1906. The English text says another thing, which …`: a sentence behind the source.
function sourceEnd({ text }: Print, laid: Laid | null, run: Span): number {
  const known = laid?.title ?? null;
  const isSaid =
    known !== null && known.start > run.end && /(?:\s\p{Ll}{2,}){3}/u.test(text.slice(known.start, known.end));
  return isSaid ? known.start : text.length;
}

/** Who stands before the title, null for nobody; undefined where something else does. */
function authorsAhead({ text }: Print, laid: Laid | null, run: Span): Span | null | undefined {
  // The layout found where the title begins, and what is before it.
  const isBegun = laid?.title !== null && laid?.title !== undefined && laid.title.start >= run.start - 1;
  if (isBegun && meets(laid.title, run) && !meets(run, laid.authors)) return laid.authors;
  const end = laid?.dateAhead !== undefined && laid.dateAhead.start < run.start ? laid.dateAhead.start : run.start;
  const head = text.slice(0, end).replace(/[\s,.:;([“"–—-]+$/u, '');
  if (head === '') return null;
  const last = isName(head) || BODY.test(head) ? { start: 0, end: head.length } : authorsBefore(`${head}, `);
  const authors = { start: last.start, end: Math.min(last.end, head.length) };
  if (authors.end <= authors.start) return null;
  const printed = text.slice(authors.start, authors.end);
  return isName(printed) || BODY.test(printed) ? authors : undefined;
}

const BODY =
  /^(?!(?:The|A|An|On|In|For|And|Per|Zu|Über|Sur|Pour|Der|Die|Das|Le|La|Les|El|Il)\s)\p{Lu}[^,.:;“”"«»\d]{2,70}$/u;

function isName(printed: string): boolean {
  const bare = withoutRole(printed.replace(/[\s,.:;]+$/u, ''));
  return (
    namesLength(bare) >= bare.length || isFullNames(bare) || isInstitution(bare) || /^\p{Lu}[\p{L}’'-]+$/u.test(bare)
  );
}

/** What the source stands in by its italics, a title before it or not; null where they tell of nothing. */
export function containerInItalics({ text, italics }: Print, { authors, title }: Laid): string | null {
  const from = title?.end ?? authors?.end ?? 0;
  const isTitled = title !== null && italics.some((run) => meets(run, title));
  const run = italics.find(({ start }) => start >= from && (!isTitled || CONTAINED.test(text.slice(from, start))));
  return run === undefined ? null : collapseSpace(text.slice(run.start, run.end));
}

function meets(one: Span, other: Span | null): boolean {
  return other !== null && one.start < other.end && one.end > other.start;
}

function isWithin(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}
