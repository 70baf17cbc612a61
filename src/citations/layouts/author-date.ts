// Authors (2009). Title. Container: the year stands between authors and title (APA, Harvard, author-date Chicago).

import type { Span } from '../../model/document.ts';
import { firmLength } from '../firms.ts';
import type { FoundDate } from '../found-date.ts';
import { COVER } from '../mask.ts';
import { monthOf } from '../month-names.ts';
import { isFullName, isInstitution, namesLength } from '../names.ts';
import { sentences } from '../sentences.ts';
import { isShelfMark } from '../shelf-mark.ts';
import { titleSpan } from '../title-span.ts';
import { isTown } from '../towns.ts';
import type { Laid, Layout, Print } from './layout.ts';

const UNDATED =
  /(?<=[\s,.([])(?:n\.\s?d\.|s\.\s?[df]\.|o\.\s?J\.|o\.\s?D\.|u\.\s?å\.|б\.\s?[гд]\.|б\.\s?р\.)(?=[)\].,:\s])|(?<=\()(?:in press|forthcoming|im Druck|im Erscheinen|à paraître|sous presse|en prensa|no prelo|in corso di stampa|in stampa|w druku|v tisku|i tryck|в печати|у друці)(?=\))/iu;

export const authorDate: Layout = (print) => {
  const { text } = print;
  const names = namesLength(text);
  const date = print.dates.find((found) => isAhead(print, found, names)) ?? republished(text, names);
  const undated = date === undefined ? UNDATED.exec(text.slice(0, 200)) : null;
  const dateless = undated === null ? null : { start: undated.index, end: undated.index + undated[0].length };
  const ahead = date ?? (dateless !== null && isUndated(print, dateless, names) ? dateless : null);
  if (ahead === null || ahead.start === 0) return null;
  const unsigned = date === undefined || names > 0 ? null : underTitle(print, date);
  if (unsigned !== null) return unsigned;
  const end = behindRemark(text, ahead.end);
  const from = end + (/^[a-z]?年?\s?[)\]）]?[\s.,:;。，：–-]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  const title = titleFrom(print, from);
  if (title === null && !(names > 0 && date !== undefined)) return null;
  const authors = { start: 0, end: ahead.start };
  // Journals of physics and astronomy leave the title out: `2014 Phys. Rev. B 89 (Preprint …)`, `2016, in Proceedings …`.
  if (title === null || (names > 0 && UNTITLED.test(text.slice(from))))
    return {
      authors,
      title: null,
      rest: { start: from, end: text.length },
      ...(date !== undefined && { dateAhead: date }),
    };
  return {
    authors,
    title,
    rest: { start: title.end, end: text.length },
    ...(date !== undefined && { dateAhead: date }),
  };
};

// `Roe, J. (1998, revised 2003) Title`: what else the bracket says of the year.
function behindRemark(text: string, end: number): number {
  return (
    end + (/^[a-z]?[,;/]\s?[\p{Ll}\d][^()[\]\ue000]{2,40}(?=[)\]])/u.exec(text.slice(end, end + 60))?.[0].length ?? 0)
  );
}

// `Eames, R. (1962/1998). The harbour mind`: when it came out first, and when what is cited did (APA 7, 9.41).
function republished(text: string, names: number): FoundDate | undefined {
  const [printed, year = ''] = names === 0 ? [] : (REPUBLISHED.exec(text.slice(names, names + 24)) ?? []);
  if (printed === undefined) return undefined;
  const end = names + printed.length - 1;
  return { start: end - 9, end, date: year, readings: [] };
}

const REPUBLISHED = /^[\s.,]*\((?:1[5-9]|20)\d\d\/((?:1[5-9]|20)\d\d)\)/;

// `Who pays? (2020, January). Harbour Weekly, (48), 6`: what nobody signed stands under its title (APA 7, 9.12).
function underTitle(print: Print, date: FoundDate): Laid | null {
  const { text } = print;
  const alone = aloneWithSite(text, date);
  if (alone !== null) return alone;
  const [head = ''] = /^[^()[\]“”"]{6,200}?[.?!]\s(?=\($)/u.exec(text.slice(0, date.start)) ?? [];
  const isAsked = /[?!]\s$/.test(head);
  const words = head.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}{3,}/u.test(word) && !/^(?:and|for|the|und|für|des|les)$/u.test(word));
  if (head === '' || (!isAsked && (small.length * 2 < words.length || small.length < 3 || isInstitution(head))))
    return null;
  const close = /^[a-z]?\)\.?\s/u.exec(text.slice(date.end))?.[0].length ?? 0;
  if (close === 0) return null;
  return {
    authors: null,
    title: { start: 0, end: head.length - (isAsked ? 1 : 2) },
    rest: { start: date.end + close, end: text.length },
    dateAhead: date,
    containerFirst: true,
    isMarked: true,
  };
}

// `The harbour collection. (2008). Retrieved … from Harbour Museum Web site: http://…`: where nothing but a site follows
// the year, what stands ahead of it is the title, unless it names a body.
function aloneWithSite(text: string, date: FoundDate): Laid | null {
  const [head = ''] = /^[^()[\]“”"]{6,200}\.\s(?=\($)/u.exec(text.slice(0, date.start)) ?? [];
  const [printed, site] = SITE.exec(text.slice(date.end, date.end + 160)) ?? [];
  if (head === '' || printed === undefined || isInstitution(head.slice(0, -2)) || isFullName(head.slice(0, -2)))
    return null;
  const end = date.end + printed.length;
  return {
    authors: null,
    title: { start: 0, end: head.length - 2 },
    rest: { start: date.end + 2, end: text.length },
    dateAhead: date,
    containerFirst: true,
    isMarked: true,
    ...(site !== undefined && { container: { start: end - site.length, end } }),
  };
}

const SITE = /^[a-z]?\)\.[\s,]+(?:from\s+)?(?:the\s)?(\p{Lu}[^.:()\ue000]{2,80}?)(?=\s[Ww]eb\s?site:?\s*\ue000)/u;

const UNTITLED =
  /^\(?Preprint|^(?:in|In)\s(?:\p{Lu}|[Tt]he\s)|^(?:[A-Z][A-Za-z]{0,2}[A-Z&][A-Za-z&]{0,5}|(?:\p{Lu}\p{L}{0,9}\.\s?){1,5}),\s\d{1,4},\s[A-Z]?\d|^(?:\p{Lu}[^\s.,;:()\d]{0,7}\.\s?){2,6}(?:[A-Z]\s)?\d|^\(?\ue000/u;

// `EPA n.d., Control of Materials`; after a comma the letters may as well stand for the date behind a title.
function isUndated(print: Print, letters: Span, names: number): boolean {
  return isAhead(print, letters, names) || !/,\s/.test(print.text.slice(0, letters.start));
}

// In brackets by itself after a few words, or closed by a stop after names or an institution.
function isAhead({ text, pairs }: Print, date: Span, names: number): boolean {
  const lead = text.slice(0, date.start);
  const after = text.slice(date.end);
  const words = lead.replace(/[([（]\s?$/u, '').trim();
  if (words === '' || lead.length > 400 || isShelfMark(text, date.start) || /\d\s?[-–]\s?$/u.test(lead)) return false;
  // `Nowak A., 2012, Port i miasto, Studia Morskie, t. 12`: commas alone part the fields.
  const isByCommas = names > 0 && /^[a-z]?,\s\p{Lu}\p{L}*\s[^,.]+,\s\p{Lu}/u.test(after);
  if (!isByCommas && !/\p{L}{2}/u.test(after.replaceAll(COVER, '').replace(/^[^.)\]:]*[.)\]:]/u, ''))) return false;
  const inBrackets = /[([（]\s?$/u.test(lead) && /^[a-z]?年?\s?[)\]）]/u.test(after);
  // `Вестник съезда. — Рыбинск, 1926. — Вып. 1`: dashes part these fields, and a title has been asked already.
  if (/\.\s[–—-]\s\p{Lu}/u.test(lead) || (names === 0 && /[?!]\s/.test(words))) return false;
  // `A Guide to Moorings (1983) (on file with author)`: the brackets of a book (Bluebook 15).
  if (names === 0 && inBrackets && /^[a-z]?\)\s\((?:on file|unpublished|quoting|citing)/u.test(after)) return false;
  // `[2003] EWCA Civ 18`, `[2014] OJ L96`: the year of a report of law (OSCOLA 2.1.3).
  if (/\[$/.test(lead) && /^\]\s\p{Lu}{2}/u.test(after)) return false;
  // `Rouff, s. d. [1927]`: a year that the title page lacks.
  if (/(?<!\p{L})[sn]\.\s?d\.\s?\[(?:c\.\s)?$/iu.test(lead)) return false;
  // `Yee, T. W., cited 2006: Title`: the American Meteorological Society dates a page by the visit.
  const isNames = names > 0 && /^[\s.,;:]*(?:cited\s)?[([]?\s?$/u.test(text.slice(names, date.start));
  if (isNames) return inBrackets || /^[a-z]?[.,:]?\s/u.test(after);
  if (pairs.some((pair) => pair.kind === 'quote' && pair.end <= date.start)) return false;
  // `et al.` or one more body may stand between the names and the year, a title may not.
  if (
    names > 0 &&
    (!inBrackets ||
      text.slice(names, date.start).trim().split(/\s+/).length > 5 ||
      /\p{L}{3,}\.\s/u.test(text.slice(names, date.start)))
  )
    return false;
  const count = words.split(/\s+/).length;
  const breaks = words.replace(/(?<!\p{L})\p{Lu}\./gu, '').match(/[.。]\s/gu)?.length ?? 0;
  const isField = count <= 12 && breaks < 1 && /\.\s$/.test(lead) && /^[a-z]?\.\s/.test(after);
  // `Great Britain. Department for Harbours (2020)`: the state before its part.
  const isOfState = /^\p{Lu}[\p{L}\s]{3,30}\.\s/u.test(words) && isInstitution(words.slice(words.indexOf('. ') + 2));
  const isOneSentence =
    isOfState || !/[.?!]\s+\p{Lu}\p{L}+\s+\p{L}|[.。]\s?\p{Lo}{3}/u.test(words.replace(/(?<!\p{L})\p{Lu}\./gu, ''));
  if (inBrackets)
    return count <= 14 && isOneSentence && !/^.?[\s)\]]*[,;:]?\s*\d/u.test(after) && !/\d\s*[([]?$/u.test(words);
  if (isField) return true;
  // `Food Standards Commission 2003, Codex for Honey, Rome`: Australia puts a comma behind a body's year.
  if (/^[a-z]?,\s\p{Lu}/u.test(after) && /^[^,:]*\s[^,:]*$/.test(words)) return count <= 12 && isInstitution(words);
  // `Bundesamt für Naturschutz: Bericht 2021. Untertitel`: a colon has parted author and title already.
  if (/:\s\p{L}/u.test(words)) return false;
  return (
    isOneSentence &&
    /^[a-z]?[.:]\s/u.test(after) &&
    (/^[^,]*[.,:]$/.test(words) ? count <= 10 : count <= 12 && isInstitution(words) && firmLength(words) === 0)
  );
}

// The first sentence, and what plainly goes on with it: a part's number, a second sentence after a question.
function titleFrom({ text, pairs }: Print, from: number): Span | null {
  const inside = text.slice(from);
  const own = pairs
    .filter((pair) => pair.start >= from)
    .map((pair) => ({ ...pair, start: pair.start - from, end: pair.end - from }));
  const described = DESCRIBED.exec(inside)?.[0].length ?? 0;
  const title = described > 0 ? { start: 0, end: described } : titleSpan(inside, sentences(inside, own));
  if (title === null) return null;
  const town = townAt(inside.slice(title.start, title.end + 40));
  if (town > 0 && title.start + town < title.end) return { start: from + title.start, end: from + title.start + town };
  const day = DAY.exec(inside.slice(title.start, title.end));
  const end = day === null || monthOf(day[1] ?? day[2] ?? '') === null ? title.end : title.start + day.index;
  return { start: from + title.start, end: from + end };
}

// `(2009), Gestion du trait de côte, Paris, La Documentation française`: a town between its commas begins the imprint,
// where no list of towns goes on; -1 where there is none.
function townAt(title: string): number {
  for (const { index, 1: town = '', 2: next = '' } of title.matchAll(/,\s([^,]{2,30})(?=,\s(\p{Lu}[^,]{2,60}))/gu)) {
    if (isTown(town) && !isTown(next) && !isTown(/\S+$/u.exec(title.slice(0, index))?.[0] ?? '')) return index;
  }
  return -1;
}

// `Sleep first. Our call: 1/7 [Tweet]. Twitter`: APA describes a post behind all of its words.
const DESCRIBED = /^[^[\]\ue000]{2,300}?(?=\s\[(?:Tweet|Thread|Post|Status update|Facebook post|X post|Toot)\]\.\s)/u;

// `(2023) Open letter, 17 April.`: the day follows the title, the year went ahead of it.
const DAY = /,\s(?:\d{1,2}\.?\s(\p{L}{3,12})|(\p{L}{3,12})\s\d{1,2})\.?$/u;
