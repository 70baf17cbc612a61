// Splits a note into its citations, and never a title, a list of names, a quotation, a parenthesis or an address.

import type { Span } from '../model/document.ts';
import { allMatches } from '../text/all-matches.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { endsOf } from '../text/ends-of.ts';
import { contrasts } from './contrasts.ts';
import { commentLength, leadLength, readLeadIn } from './lead-in.ts';
import { COVER } from './mask.ts';
import { namesLength } from './names.ts';
import { findPairs, type Pair } from './pairs.ts';
import { findShortForm, sameAuthorLength } from './short-forms.ts';
import { beginsWithSignal } from './signals.ts';

/** The span of one citation. */
export interface Part extends Span {
  /** How many characters of its text with even blanks comment on what was cited before, as its neighbours alone show. */
  readonly comment: number;
}

/**
 * The citations of a note's text whose addresses are covered, as spans in order; between them stand separators only.
 * A separator counts where what stands before it is closed as a citation is (by an address, a date, pages, a quoted
 * title) and what follows opens one. In doubt two sources stay one citation: a title cut in two finds no page.
 */
export function splitNote(masked: string): readonly Part[] {
  const pairs = findPairs(masked);
  const isProtected = protection(pairs);
  const parts = joinUnfinished(masked, cutAt(masked, semicolons(masked, isProtected)), separated);
  const spans = parts.flatMap((part) => splitSentences(masked, part, isProtected));
  return spans.map((span, index) => ({ ...span, comment: commentAt(masked, span, spans[index - 1]) }));
}

function commentAt(text: string, part: Span, before: Span | undefined): number {
  if (before === undefined) return 0;
  const printed = head(text, part);
  const blank = /^[\s.]*/u.exec(printed)?.[0].length ?? 0;
  return blank + commentLength(tail(text, before), printed.slice(blank));
}

// A translation follows its original after a comma: `，中译本：`.
// Greek parts by a raised point: `σ. 12· βλ. επίσης`.
const SEMICOLON =
  /[;；]|(?<=[^\s·])[·\u0387](?=\s\p{Script=Greek})|[，,](?=\s?(?:中|英|日|法|德|俄)(?:译本|譯本)[：:])/gu;

function semicolons(text: string, isProtected: (offset: number) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (const end of endsOf(SEMICOLON, text)) if (!isProtected(end - 1)) found.push({ start: end - 1, end });
  const more = [...contrasts(text, isProtected), ...joined(text, isProtected)];
  return more.length === 0 ? found : [...found, ...more].sort(byStart);
}

// `(Oslo: Fjord Press, 1999), and the review by Jens Falk, “…”`: a source is closed by its year in brackets.
function joined(text: string, isProtected: (offset: number) => boolean): readonly Span[] {
  return endsOf(COMMA_AND, text)
    .map((end) => ({ start: end - 2, end: end - 1 }))
    .filter(
      ({ start }) => !isProtected(start) && /\d{4}\)[^;()]{0,24}$/.test(text.slice(Math.max(0, start - 30), start)),
    );
}

const COMMA_AND = /,\s(?=(?:and|und|sowie|et|y|e|и|та)\s)/gu;

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

// A full stop or line break that follows an address, and a joining sign after one.
const STOPS = String.raw`[.。](?<!(?<!\p{L})(?:\p{Lu}|[a-eg-z]|[Сс]м|[Сс]р|[Дд]ив|[Пп]ор|[Пп]орівн|[Vv]gl|[Cc]fr?|[Zz]ob|[Pp]or)[.。])(?=[\s\u3000&](?!\s*[\d\ue000<])|[\p{Script=Han}《“]|また|なお)|\n(?<=[\d\ue000.)\]>”"»][ \t]{0,9}\r?\n)(?!\s*[\p{Ll}\d(])`;
const STOP = new RegExp(STOPS, 'gu');
const STOP_OR_AND = new RegExp(String.raw`${STOPS}|,?\s(?=&\s)`, 'gu');

function splitSentences(text: string, part: Span, isProtected: (offset: number) => boolean): readonly Span[] {
  const inside = text.slice(part.start, part.end);
  const cuts: Span[] = [];
  for (const match of allMatches(inside.includes('&') ? STOP_OR_AND : STOP, inside)) {
    const start = part.start + match.index;
    // `16. Juli 2004` is a day.
    if (
      /(?<!\d)\d{1,2}$/.test(inside.slice(Math.max(0, match.index - 3), match.index)) &&
      /^\.\s\p{L}{3,9}\.?\s\d{4}/u.test(inside.slice(match.index, match.index + 20))
    )
      continue;
    if (!isProtected(start)) cuts.push({ start, end: start + match[0].length });
  }
  return joinUnfinished(text, cutAt(text, cuts, part), sentencesSeparated);
}

function cutAt(text: string, cuts: readonly Span[], part: Span = { start: 0, end: text.length }): readonly Span[] {
  const spans: Span[] = [];
  let start = part.start;
  for (const cut of cuts) {
    spans.push({ start, end: cut.start });
    start = cut.end;
  }
  return [...spans, { start, end: part.end }];
}

type Separated = (left: string, right: string) => boolean;

function joinUnfinished(text: string, parts: readonly Span[], isSeparated: Separated): readonly Span[] {
  const whole: Span[] = [];
  let current: Span | null = null;
  for (const part of parts) {
    if (current === null) current = part;
    else if (text.slice(part.start, part.end).trim() === '') continue;
    else if (isSeparated(tail(text, current), head(text, part))) {
      whole.push(current);
      current = part;
    } else current = { start: current.start, end: part.end };
  }
  return current === null ? whole : [...whole, current];
}

// What a decision may look at; a part longer than this has told enough.
const SIGHT = 1500;

function tail(text: string, part: Span): string {
  return collapseSpace(text.slice(Math.max(part.start, part.end - SIGHT), part.end)).trim();
}

function head(text: string, part: Span): string {
  return collapseSpace(text.slice(part.start, Math.min(part.end, part.start + SIGHT))).trim();
}

const YEAR = /(?<![\d\p{L}])(?:1[5-9]|20)\d\d(?!\d)/u;
const QUOTED = /[“„«»”《「『"‘]/;
const PAGES = /(?<!\p{L})(?:pp?|S|s|стр?|с|С|ss|Bl|fols?|ff?|арк|л|leg)\.\s?\d+|\d+[-–]\d+$|\d页|页\d/u;
const CLOSED = new RegExp(
  `(?:${COVER}|\\d(?:\\s?(?:с|c|pp?|ff?|S|s|стр|[页頁쪽年月日号期卷]))?|第[\\p{Script=Han}\\d]{1,6}[章节節条編编卷]|[”"»’」』》)）\\]】〕>])$`,
  'u',
);
const BARE_ADDRESS = new RegExp(`^[<\\s(]*${COVER}+[>\\s).,]*$`, 'u');
const FIELD =
  /^(?:accessed|retrieved|archived|last\s|available|viewed|visited|published|updated|modified|doi\b|pmid|pmcid|pmc\d|issn|isbn|arxiv|url\b|p\.|pp\.|vol\.|no\.|дата обращения|режим доступа|consult|acess?o em|disponível|abgerufen|zugriff|访问|検索)/iu;

function separated(left: string, right: string): boolean {
  const lead = readLeadIn(right);
  const next = right.slice(lead.length);
  if (!opens(next)) {
    // `see also the electronic copy: http://…` sends the reader to another source, whatever words lead to it.
    if (lead.isReferral)
      return /^[\p{Lu}\p{Lo}]/u.test(next) ? holdsSource(left) : isFinished(left) && next.includes(COVER);
    // `; et la réponse à la question n° 51020, JO, 1er avril 2014`
    return isFinished(left) && JOINED.test(right) && DAY.test(right);
  }
  if (isFinished(left)) return !isBareAddress(next) || isBareAddress(left.slice(leadLength(left)));
  return holdsSource(left) && !isBareAddress(next) && (beginsWithSignal(right) || QUOTED.test(next[0] ?? ''));
}

const JOINED = /^(?:and|und|sowie|et|y|e|и|та|oraz)\s/u;
const DAY = /\d{1,2}(?:\.|er|º|ª)?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/u;

function sentencesSeparated(left: string, right: string): boolean {
  const closed = left.replace(/[\s.,]+$/, '');
  const lead = readLeadIn(right);
  const next = right.slice(lead.length);
  const closedByAddress = closed.lastIndexOf(COVER) >= 0 && isOnlyRemark(closed.slice(closed.lastIndexOf(COVER) + 1));
  // `See also the site of the society, http://…`: a referral to another address, whatever words lead to it.
  if (closedByAddress && lead.isReferral && (next.includes(COVER) || DAY.test(next))) return true;
  // `… URL: http://… Ср.: Хьюз Дж. Институты …`: names with initials begin the source, whose year a later sentence holds.
  if (closedByAddress && lead.isReferral && namesLength(`${next}.`) > 0) return true;
  if (FIELD.test(right)) return false;
  // `London: Sage. See also Jones, K. (2011)`: names after a signal need no pages before it.
  const isNamed = lead.isReferral && YEAR.test(closed) && namesLength(next) > 0;
  if (isNamed && (closed.match(/\p{L}{3}/gu)?.length ?? 0) > 4 && opens(next)) return true;
  const isLed = /\p{L}/u.test(right.slice(0, lead.length)) && !isBareAddress(next);
  if (isLed && opens(next) && isWhole(closed)) return true;
  if (commentLength(closed, right) > 0 && isWhole(closed)) return holdsSource(right);
  if (!closedByAddress || !opens(next)) return false;
  return (
    next.includes(COVER) && (YEAR.test(next.split(COVER)[0] ?? '') || QUOTED.test(next) || /^[^.]{2,60},\s/.test(next))
  );
}

// A source with more than its authors and the year: `Levitt P. (1998). See No Evil` is one.
function isWhole(closed: string): boolean {
  if (!isFinished(closed)) return false;
  const words = closed.slice(namesLength(closed)).match(/\p{L}{3}|[\ue000\p{Lo}]/gu) ?? [];
  return closed.includes(COVER) || words.length > 2 || findShortForm(closed.slice(leadLength(closed))) !== null;
}

// `(in Russian)`, `(accessed 3 May 2012)`, `[archived]`
function isOnlyRemark(text: string): boolean {
  const bare = text.replace(/[([][^()[\]]{0,80}[)\]]/g, '').trim();
  return /^[>\s.,)]*$/.test(bare) || /^[>\s.,]*(?:accessed|retrieved|viewed|last)[^.]{0,40}$/i.test(bare);
}

function isFinished(left: string): boolean {
  const own = left.slice(leadLength(left));
  if (findShortForm(own) !== null && own.length < 120) return true;
  return holdsSource(left) && CLOSED.test(left.replace(/[\s.,]+$/, ''));
}

function holdsSource(text: string): boolean {
  return text.includes(COVER) || YEAR.test(text) || QUOTED.test(text) || PAGES.test(text);
}

// What an author heard or was sent (Chicago 14.211 to 14.214) has no name to begin with.
const SPOKEN =
  /^(?:(?:the\s)?author(?:['’]s|\s)|personal\s(?:communication|interview|correspondence|e-?mail)|interview(?:s|ed)?\s|conversation\s|correspondence\s|интервью\s|беседа\s|інтерв['’]ю\s|gespräch\s|interview\s|entretien\s|entrevista\s)/iu;

// `; 2012 May 3-5; Oslo. p. 12-19`: NLM parts the days of a conference and its town by semicolons.
const PLACE_AND_PAGES = /^[A-Z][^\d.;]{2,40}\.\spp?\.\s?\d/u;

// Scripts without capitals open a citation with any letter; a particle may stand before a surname.
function opens(right: string): boolean {
  if (FIELD.test(right) || PLACE_AND_PAGES.test(right)) return false;
  if (findShortForm(right) !== null || sameAuthorLength(right) > 0) return true;
  if (SPOKEN.test(right)) return holdsSource(right);
  if (
    !/^(?:[\p{Lu}\p{Lo}“„«‘"'”»’《「『<\ue000[(*_]|(?:de|van|von|der|di|da|la|le|al-|el-|ibn|bin)\s?\p{Lu})/u.test(
      right,
    )
  )
    return false;
  return holdsSource(right);
}

function isBareAddress(text: string): boolean {
  return BARE_ADDRESS.test(text.trim());
}

// Says for offsets asked in rising or falling order whether a pair encloses them; logarithmic each.
function protection(pairs: readonly Pair[]): (offset: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const pair of pairs) {
    const last = merged.at(-1);
    if (last !== undefined && pair.start < last.end) last.end = Math.max(last.end, pair.end);
    else merged.push({ start: pair.start, end: pair.end });
  }
  return (offset) => {
    let low = 0;
    let high = merged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = merged[middle];
      if (span === undefined || offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return true;
    }
    return false;
  };
}
