// Splits a note into its citations, and never a title, a list of names, a quotation, a parenthesis or an address.

import type { Span } from '../model/document.ts';
import { allOf } from '../text/all-of.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { DAY, holdsSource, isBareAddress, isCopy, isFinished, opens, QUOTED } from './closing.ts';
import { commentLength } from './comments.ts';
import { leadLength, readLeadIn } from './lead-in.ts';
import { COVER } from './mask.ts';
import { findPairs } from './pairs.ts';
import { protection } from './protection.ts';
import { findRelay, isTitledSource, throughBracket } from './relays.ts';
import { sentencesSeparated } from './sentence-sources.ts';
import { type IsProtected, separators, stops } from './separators.ts';
import { beginsWithSignal } from './signals.ts';
import { startsSource } from './source-start.ts';
import { cutTagged } from './tagged-cuts.ts';
import { holdsField, type Tagged } from './tagging/tagged.ts';

/** The span of one citation. */
export interface Part extends Span {
  /** How many characters of its text with even blanks comment on what was cited before, as its neighbours alone show. */
  readonly comment: number;
  /** Whether the tagger sees a field in it. */
  readonly isTold: boolean;
}

/**
 * The citations of a note's text whose addresses are covered, as spans in order; between them stand separators only.
 * `tagged` is that text as the tagger reads it, null where it does not: what it tells apart for certain is parted too.
 * A separator counts where what stands before it is closed as a citation is (by an address, a date, pages, a quoted
 * title) and what follows opens one. In doubt two sources stay one citation: a title cut in two finds no page.
 */
export function splitNote(masked: string, tagged: Tagged | null): readonly Part[] {
  const pairs = findPairs(masked);
  const isProtected = protection(pairs);
  const brackets = new Map(pairs.filter(({ kind }) => kind === 'bracket').map((pair) => [pair.end, pair]));
  const parts = joinUnfinished(masked, cutAt(masked, separators(masked, isProtected)), separated);
  const sentences = allOf(parts, (part) => splitSentences(masked, part, isProtected));
  const told = allOf(sentences, (part) => throughBracket(masked, part, brackets));
  const spans = tagged === null ? told : cutTagged(tagged, told);
  return spans.map((span, index) => ({
    start: span.start,
    end: span.end,
    comment: commentAt(masked, span, spans[index - 1]),
    isTold: tagged === null || holdsField(tagged, span),
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

// `; FREIRE, J. P.; LAGO, Beto. Title`: names alone begin what stands behind the next semicolons; and `But see Ida Roe, Salt,
// 12 Am. J. Ports 5 (2014)`: a stop that ends no source is an abbreviation's.
function ahead(text: string, parts: readonly Span[], index: number): string {
  const [first, ...more] = parts.slice(index, index + 12);
  if (first === undefined) return '';
  let end = first.end;
  for (const part of more) {
    if (
      !isBareName(text.slice(first.start, end)) &&
      !ABBREVIATED.test(text.slice(Math.max(first.start, end - 24), end))
    )
      break;
    end = part.end;
  }
  return head(text, { start: first.start, end });
}

const BARE_NAME =
  /^[\s;]*\p{Lu}[\p{L}’' -]{1,40},\s\p{Lu}[\p{L}.’' -]{0,40}(?:;\s*\p{Lu}[\p{L}’' -]{1,40},\s\p{Lu}[\p{L}.’' -]{0,40})*$/u;

// `12 Am`, `, Balt`, `Alg`: a volume, a comma or a shorter word before an abbreviation.
const ABBREVIATED = /(?:\d|,)\s(?:\p{Lu}[\p{L}’']{0,7}\.?\s){0,4}\p{Lu}[\p{L}’']{0,7}$/u;

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
  if (isCopy(right)) return false;
  const lead = readLeadIn(right);
  const next = right.slice(lead.length);
  if (!opens(next)) {
    // `see also the electronic copy: http://…` sends the reader to another source, whatever words lead to it.
    if (lead.isReferral)
      return /^[\p{Lu}\p{Lo}]/u.test(next) ? holdsSource(left) : isFinished(left) && next.includes(COVER);
    // `; апелляционное определение Лодейного суда от 03.09.2020`: a ruling begins with a small letter in lists of them.
    if (RULING.test(next) && DAY.test(next)) return isFinished(left);
    // `; et la réponse à la question n° 51020, JO, 1er avril 2014`
    return isFinished(left) && JOINED.test(right) && DAY.test(right);
  }
  if (isFinished(left)) return !isBareAddress(next) || isBareAddress(left.slice(leadLength(left)));
  if (!holdsSource(left) || isBareAddress(next)) return false;
  return beginsWithSignal(right) || QUOTED.test(next[0] ?? '') || (lead.length > 0 && startsSource(next, 0));
}

const JOINED = /^(?:and|und|sowie|et|y|e|и|та|oraz)\s/u;
const RULING =
  /^(?:\p{Ll}+(?:ое|на|не)\s)?(?:определени|решени|постановлени|приговор|ухвал|рішенн|постанов|вирок|arrêt|décision|ordonnance|jugement|sentencia|auto|sentenza|ordinanza|wyrok|postanowienie|arrest|acórdão)\p{L}{0,3}\s/u;
