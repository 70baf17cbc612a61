// Splits a note into its citations, and never a title, a list of names, a quotation, a parenthesis or an address.

import type { Span } from '../model/document.ts';
import { allOf } from '../text/all-of.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { trimSigns } from '../text/trim-signs.ts';
import {
  DAY,
  holdsSource,
  isBareAddress,
  isField,
  isFinished,
  isOnlyRemark,
  isWhole,
  opens,
  QUOTED,
  YEAR,
} from './closing.ts';
import { commentLength } from './comments.ts';
import { leadLength, readLeadIn } from './lead-in.ts';
import { COVER } from './mask.ts';
import { namesLength } from './names.ts';
import { findPairs } from './pairs.ts';
import { protection } from './protection.ts';
import { findRelay, isTitledSource, throughBracket } from './relays.ts';
import { type IsProtected, separators, stops } from './separators.ts';
import { findShortForm } from './short-forms.ts';
import { beginsWithSignal } from './signals.ts';
import { startsSource } from './source-start.ts';

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
  const brackets = new Map(pairs.filter(({ kind }) => kind === 'bracket').map((pair) => [pair.end, pair]));
  const parts = joinUnfinished(masked, cutAt(masked, separators(masked, isProtected)), separated);
  const sentences = allOf(parts, (part) => splitSentences(masked, part, isProtected));
  const spans = allOf(sentences, (part) => throughBracket(masked, part, brackets));
  return spans.map((span, index) => ({
    start: span.start,
    end: span.end,
    comment: commentAt(masked, span, spans[index - 1]),
  }));
}

function commentAt(text: string, part: Span, before: Span | undefined): number {
  if (before === undefined) return 0;
  const printed = head(text, part);
  const blank = /^[\s.]*/u.exec(printed)?.[0].length ?? 0;
  return blank + commentLength(tail(text, before), printed.slice(blank));
}

function splitSentences(text: string, part: Span, isProtected: IsProtected): readonly Span[] {
  const cuts = stops(text.slice(part.start, part.end))
    .map(({ start, end }) => ({ start: part.start + start, end: part.start + end }))
    .filter(({ start }) => !isProtected(start));
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
  for (const [index, part] of parts.entries()) {
    if (current === null) current = part;
    else if (text.slice(part.start, part.end).trim() === '') continue;
    else if (isSeparated(tail(text, current), ahead(text, parts, index))) {
      whole.push(current);
      current = part;
    } else current = { start: current.start, end: part.end };
  }
  return current === null ? whole : [...whole, current];
}

// `; FREIRE, J. P.; LAGO, Beto. Title`: names alone begin what stands behind the next semicolons.
function ahead(text: string, parts: readonly Span[], index: number): string {
  const [first, ...more] = parts.slice(index, index + 12);
  if (first === undefined) return '';
  let end = first.end;
  for (const part of more) {
    if (!isBareName(text.slice(first.start, end))) break;
    end = part.end;
  }
  return head(text, { start: first.start, end });
}

const BARE_NAME =
  /^[\s;]*\p{Lu}[\p{L}’' -]{1,40},\s\p{Lu}[\p{L}.’' -]{0,40}(?:;\s*\p{Lu}[\p{L}’' -]{1,40},\s\p{Lu}[\p{L}.’' -]{0,40})*$/u;

function isBareName(text: string): boolean {
  return text.length < 300 && BARE_NAME.test(text);
}

// What a decision may look at; a part longer than this has told enough.
const SIGHT = 1500;

function tail(text: string, part: Span): string {
  return collapseSpace(text.slice(Math.max(part.start, part.end - SIGHT), part.end)).trim();
}

function head(text: string, part: Span): string {
  return collapseSpace(text.slice(part.start, Math.min(part.end, part.start + SIGHT))).trim();
}

function separated(left: string, right: string): boolean {
  // `“Petition,” 1862, printed in R. Carew, Documents, …`
  const relay = findRelay(`, ${right.slice(0, 200)}`);
  if (relay?.start === 0) return isTitledSource(left) && opens(right.slice(relay.end - 2));
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
  if (!holdsSource(left) || isBareAddress(next)) return false;
  return beginsWithSignal(right) || QUOTED.test(next[0] ?? '') || (lead.length > 0 && startsSource(next, 0));
}

const JOINED = /^(?:and|und|sowie|et|y|e|и|та|oraz)\s/u;
// `(1998) Title. Truro: Penrose Press`: a source that is dated ahead ends with its publisher.
const IMPRINT = /(?:1[5-9]|20)\d\d.*[.?!]\s\p{Lu}[\p{L} ,-]{1,40}:\s\p{Lu}[^.:;\d]{2,60}$/u;

// `(Hull: Tideway, 1990), chapter 2, is the one to read`
const ENCLOSED = /\(\p{Lu}[^()]{2,60},\s(?:1[5-9]|20)\d\d\)[^()]{0,80}$/u;

function sentencesSeparated(left: string, right: string): boolean {
  const closed = trimSigns(left, '', ' .,');
  const lead = readLeadIn(right);
  const next = right.slice(lead.length);
  const closedByAddress = closed.lastIndexOf(COVER) >= 0 && isOnlyRemark(closed.slice(closed.lastIndexOf(COVER) + 1));
  // `See also the site of the society, http://…`: a referral to another address, whatever words lead to it.
  if (closedByAddress && lead.isReferral && (next.includes(COVER) || DAY.test(next))) return true;
  // `… URL: http://… Ср.: Хьюз Дж. Институты …`: names with initials begin the source, whose year a later sentence holds.
  if (closedByAddress && lead.isReferral && namesLength(`${next}.`) > 0) return true;
  if (isField(right)) return false;
  // `Roy, art. cité, p. 7. La même, à la radio, parle de « timbres » (La Pendule, 4 mai 2014, http://…)`: what is dated and
  // has an address is no part of a repeat.
  if (next.includes(COVER) && DAY.test(next) && isRepeat(closed)) return true;
  // `London: Sage. See also Jones, K. (2011)`: names after a signal need no pages before it.
  const isNamed = lead.isReferral && YEAR.test(closed) && namesLength(next) > 0;
  if (isNamed && (closed.match(/\p{L}{3}/gu)?.length ?? 0) > 4 && opens(next)) return true;
  const isLed = /\p{L}/u.test(right.slice(0, lead.length)) && !isBareAddress(next);
  if (isLed && (opens(next) || namesLength(next) > 0) && isWhole(closed)) return true;
  if (commentLength(closed, right) > 0 && (isWhole(closed) || IMPRINT.test(closed) || ENCLOSED.test(closed)))
    return holdsSource(right);
  // `… s. 4–29. Inaczej Kowal, dz. cyt., s. 3`, `… https://… Aubert, op. cit., p. 4, parle de …`
  if ((closedByAddress || isWhole(closed)) && findShortForm(right)?.kind === 'named') return true;
  if (!closedByAddress || !opens(next)) return false;
  return (
    next.includes(COVER) && (YEAR.test(next.split(COVER)[0] ?? '') || QUOTED.test(next) || /^[^.]{2,60},\s/.test(next))
  );
}

function isRepeat(closed: string): boolean {
  return closed.length < 120 && findShortForm(closed.slice(leadLength(closed)))?.kind === 'named' && isFinished(closed);
}
