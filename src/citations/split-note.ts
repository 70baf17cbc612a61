// Splits a note into its citations, and never a title, a list of names, a quotation, a parenthesis or an address.

import type { Span } from '../model/document.ts';
import { endsOf } from '../text/ends-of.ts';
import { COVER } from './mask.ts';
import { findPairs, type Pair } from './pairs.ts';
import { findShortForm } from './short-forms.ts';
import { beginsWithReferral, beginsWithSignal, signalLength } from './signals.ts';

/**
 * The citations of a note's text whose addresses are covered, as spans in order; between them stand separators only.
 * A separator counts where what stands before it is closed as a citation is (by an address, a date, pages, a quoted
 * title) and what follows opens one. In doubt two sources stay one citation: a title cut in two finds no page.
 */
export function splitNote(masked: string): readonly Span[] {
  const pairs = findPairs(masked);
  const isProtected = protection(pairs);
  const parts = joinUnfinished(masked, cutAt(masked, semicolons(masked, isProtected)), separated);
  return parts.flatMap((part) => splitSentences(masked, part, isProtected));
}

const SEMICOLON = /[;；]/g;

function semicolons(text: string, isProtected: (offset: number) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (const end of endsOf(SEMICOLON, text)) if (!isProtected(end - 1)) found.push({ start: end - 1, end });
  return COMPARE.test(text) ? [...found, ...contrasts(text, isProtected)].sort(byStart) : found;
}

// Bluebook rule 1.2: `Compare X, with Y` cites two sources.
const COMPARE = /^[\s.]*(?:but\s)?compare\s/iu;

function contrasts(text: string, isProtected: (offset: number) => boolean): readonly Span[] {
  return [...text.matchAll(/,\s(?=with\s\p{Lu})/gu)]
    .filter((match) => !isProtected(match.index))
    .map((match) => ({ start: match.index, end: match.index + 1 }));
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

// A full stop or line break that follows an address, and a joining sign after one.
function splitSentences(text: string, part: Span, isProtected: (offset: number) => boolean): readonly Span[] {
  const inside = text.slice(part.start, part.end);
  const cuts: Span[] = [];
  for (const match of inside.matchAll(
    /(?<!(?<!\p{L})\p{Lu})[.。](?=[\s\u3000&]|[\p{Script=Han}《“])|\r?\n|,?\s(?=&\s)/gu,
  )) {
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
  return text.slice(Math.max(part.start, part.end - SIGHT), part.end).trim();
}

function head(text: string, part: Span): string {
  return text.slice(part.start, Math.min(part.end, part.start + SIGHT)).trim();
}

const YEAR = /(?<![\d\p{L}])(?:1[5-9]|20)\d\d(?!\d)/u;
const QUOTED = /[“„«»《「『"‘]/;
const PAGES = /(?<!\p{L})(?:pp?|S|s|стр?|с|С|ss|Bl|fols?|ff?|арк|л|leg)\.\s?\d+|\d+[-–]\d+$|\d页|页\d/u;
const CLOSED = new RegExp(`(?:${COVER}|\\d(?:\\s?(?:с|c|pp?|ff?|S|s|стр|页|頁|쪽))?|[”"»’」』》)\\]>])$`, 'u');
const BARE_ADDRESS = new RegExp(`^[<\\s(]*${COVER}+[>\\s).,]*$`, 'u');
const FIELD =
  /^(?:accessed|retrieved|archived|last\s|available|viewed|visited|published|updated|modified|doi\b|pmid|pmcid|pmc\d|issn|isbn|arxiv|url\b|p\.|pp\.|vol\.|no\.|дата обращения|режим доступа|consult|acess?o em|disponível|abgerufen|zugriff|访问|検索)/iu;

function separated(left: string, right: string): boolean {
  const from = signalLength(right);
  const next = right.slice(from);
  // `see also the electronic copy: http://…` sends the reader to another source, whatever words lead to it.
  if (!opens(next))
    return (
      beginsWithReferral(right) &&
      (/^[\p{Lu}\p{Lo}]/u.test(next) ? holdsSource(left) : isFinished(left) && next.includes(COVER))
    );
  if (isFinished(left)) return !isBareAddress(next) || isBareAddress(left.slice(signalLength(left)));
  return holdsSource(left) && !isBareAddress(next) && (beginsWithSignal(right) || QUOTED.test(next[0] ?? ''));
}

function sentencesSeparated(left: string, right: string): boolean {
  const closed = left.replace(/[\s.,]+$/, '');
  const from = signalLength(right);
  const next = right.slice(from);
  const closedByAddress = closed.lastIndexOf(COVER) >= 0 && isOnlyRemark(closed.slice(closed.lastIndexOf(COVER) + 1));
  // `See also the site of the society, http://…`: a referral to another address, whatever words lead to it.
  if (closedByAddress && beginsWithReferral(right) && next.includes(COVER)) return true;
  if (!opens(next) || FIELD.test(right)) return false;
  if (
    beginsWithSignal(right) &&
    /^[.\s]*(?:&|see|cf|but|compare|accord|e\.|см|ср|див|vgl|siehe|ähnlich|so auch|anders|dagegen|voir|lire|véase|参见|另见)/iu.test(
      right,
    )
  ) {
    return (
      closed.includes(COVER) ||
      findShortForm(left.slice(signalLength(left))) !== null ||
      (isFinished(closed) && (QUOTED.test(closed) || (beginsWithReferral(right) && /[“„«《「『\ue000]/.test(next))))
    );
  }
  if (!closedByAddress) return false;
  return (
    next.includes(COVER) && (YEAR.test(next.split(COVER)[0] ?? '') || QUOTED.test(next) || /^[^.]{2,60},\s/.test(next))
  );
}

// `(in Russian)`, `(accessed 3 May 2012)`, `[archived]`
function isOnlyRemark(text: string): boolean {
  const bare = text.replace(/[([][^()[\]]{0,80}[)\]]/g, '').trim();
  return /^[>\s.,)]*$/.test(bare) || /^[>\s.,]*(?:accessed|retrieved|viewed|last)[^.]{0,40}$/i.test(bare);
}

function isFinished(left: string): boolean {
  const own = left.slice(signalLength(left));
  if (findShortForm(own) !== null && own.length < 120) return true;
  return holdsSource(left) && CLOSED.test(left.replace(/[\s.,]+$/, ''));
}

function holdsSource(text: string): boolean {
  return text.includes(COVER) || YEAR.test(text) || QUOTED.test(text) || PAGES.test(text);
}

// What an author heard or was sent (Chicago 14.211 to 14.214) has no name to begin with.
const SPOKEN =
  /^(?:(?:the\s)?author(?:['’]s|\s)|personal\s(?:communication|interview|correspondence|e-?mail)|interview(?:s|ed)?\s|conversation\s|correspondence\s|интервью\s|беседа\s|інтерв['’]ю\s|gespräch\s|interview\s|entretien\s|entrevista\s)/iu;

// Scripts without capitals open a citation with any letter; a particle may stand before a surname.
function opens(right: string): boolean {
  if (FIELD.test(right)) return false;
  if (findShortForm(right) !== null) return true;
  if (SPOKEN.test(right)) return holdsSource(right);
  if (
    !/^(?:[\p{Lu}\p{Lo}“„«‘"'《「『<\ue000[(*_]|(?:de|van|von|der|di|da|la|le|al-|el-|ibn|bin)\s?\p{Lu})/u.test(right)
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
