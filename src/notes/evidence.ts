// How much speaks for a chain of labels being a list of notes.

import { firstFrom } from '../text/first-from.ts';
import type { Chain } from './chains.ts';
import { headingKind } from './headings.ts';
import type { Layout } from './layout.ts';
import type { MarkerSet } from './marker-index.ts';
import { firstMarkerFrom } from './marker-index.ts';
import type { NoteShape, NoteStart } from './note-start.ts';
import { holdsAddress, looksCited, namesInstitution } from './signs.ts';

/** What can be counted without regard to markers. */
export interface Evidence {
  readonly chain: Chain;
  readonly first: NoteStart;
  readonly last: NoteStart;
  readonly size: number;
  /** Where the last label's own paragraph ends. */
  readonly end: number;
  /** Members at the beginning of a line that goes on from the line before it. */
  readonly wrapped: number;
  /** Members that look as if they cited something. */
  readonly cited: number;
  /** Members that hold an address. */
  readonly addressed: number;
  /** Members that name where an author works, and cite nothing. */
  readonly affiliated: number;
  /** The list stands under a heading that announces notes or references. */
  readonly isHeaded: boolean;
  /** That heading as printed, in lower case; empty where there is none. */
  readonly heading: string;
  /** The list begins in the second half of the text. */
  readonly isLate: boolean;
}

/** A marker set measured against a chain. */
export interface Pairing {
  readonly set: MarkerSet;
  /** Members that a marker before them refers to. */
  readonly pairs: number;
  /** Members whose own paragraph holds such markers: running text, not notes. */
  readonly inner: number;
}

// Shapes that running text hardly uses at the beginning of a line but for notes.
const STRICT: ReadonlySet<NoteShape> = new Set<NoteShape>(['square', 'curly', 'superscript', 'circled', 'word']);

export function isStrict(shape: NoteShape): boolean {
  return STRICT.has(shape);
}

/** Where the paragraph that a label opens ends: before the next label of the chain at the latest. */
export function ownEnd(layout: Layout, start: NoteStart, next: NoteStart | undefined): number {
  // The text of a number that stands alone is the next paragraph.
  const own = (layout.paragraphOfLine[start.line] ?? 0) + (start.shape === 'alone' ? 1 : 0);
  const paragraph = layout.paragraphs[own];
  return Math.min(paragraph?.end ?? start.bodyStart, next?.start ?? Number.POSITIVE_INFINITY);
}

export function gatherEvidence(text: string, layout: Layout, chain: Chain): Evidence | null {
  const first = chain.members[0];
  const last = chain.members.at(-1);
  if (first === undefined || last === undefined) return null;
  let cited = 0;
  let addressed = 0;
  let affiliated = 0;
  chain.members.forEach((member, index) => {
    const end = ownEnd(layout, member, chain.members[index + 1]);
    const sample = text.slice(member.bodyStart, Math.min(end, member.bodyStart + 600));
    if (looksCited(sample)) cited += 1;
    else if (namesInstitution(sample)) affiliated += 1;
    if (holdsAddress(sample)) addressed += 1;
  });
  const heading = headingAbove(text, layout, first);
  return {
    chain,
    first,
    last,
    size: chain.members.length,
    end: ownEnd(layout, last, undefined),
    wrapped: chain.members.filter(
      ({ opensParagraph, border, line }) => !opensParagraph && border === layout.lines[line]?.start,
    ).length,
    cited,
    addressed,
    affiliated,
    isHeaded: heading !== '',
    heading,
    isLate: first.start * 2 > text.length,
  };
}

// Between a heading and its first note there may be a rule, a subheading, a line of explanation.
const LINES_UNDER_HEADING = 3;

function headingAbove(text: string, layout: Layout, first: NoteStart): string {
  let seen = 0;
  for (let index = first.line - 1; index >= 0 && index > first.line - 12 && seen < LINES_UNDER_HEADING; index -= 1) {
    const line = layout.lines[index];
    if (line === undefined || line.isBlank) continue;
    seen += 1;
    if (line.end - line.start > 120) continue;
    const printed = text.slice(line.start, line.end);
    if (headingKind(printed) !== null) return printed.trim().toLowerCase();
  }
  return '';
}

/** How many members of the chain (the first `limit` of them) the set's markers between two offsets refer to. */
export function countPairs(chain: Chain, set: MarkerSet, from: number, limit = Number.POSITIVE_INFINITY): number {
  let pairs = 0;
  for (const member of chain.members.slice(0, limit)) {
    const markers = set.byValue.get(member.value);
    if (markers === undefined) continue;
    const marker = from === 0 ? markers[0] : markers[firstFrom(markers, from)];
    if (marker !== undefined && marker.start < member.start) pairs += 1;
  }
  return pairs;
}

export function measurePairing(layout: Layout, chain: Chain, set: MarkerSet): Pairing {
  let inner = 0;
  const most = (chain.members.at(-1)?.value ?? 0) * 2 + 10;
  chain.members.forEach((member, index) => {
    const marker = set.all[firstMarkerFrom(set, member.bodyStart)];
    if (marker === undefined || marker.start >= ownEnd(layout, member, chain.members[index + 1])) return;
    // A note may name another one; running text names it first.
    const isFirst = marker.values.some((value) => set.byValue.get(value)?.[0] === marker);
    if (isFirst && marker.values.every((value) => value <= most)) inner += 1;
  });
  return { set, pairs: countPairs(chain, set, 0), inner };
}

/** Weighs what speaks for the chain; only comparisons among chains mean anything. */
export function score(evidence: Evidence, pairing: Pairing | null): number {
  const paired = pairing === null ? 0 : 3 * (pairing.pairs - pairing.inner);
  const sameShape = pairing !== null && pairing.set.shape === evidence.first.shape ? 0.5 * pairing.pairs : 0;
  return paired + sameShape + evidence.cited + (evidence.isHeaded ? evidence.size : 0);
}

/** Numbers in parentheses that fit only some entries of a list printed otherwise are items of the running text. */
export function isEnumeration(evidence: Evidence, pairing: Pairing): boolean {
  return pairing.set.shape === 'round' && evidence.first.shape !== 'round' && pairing.pairs * 5 < evidence.size * 4;
}

/** Under the title of a paper, raised numbers tell where its authors work. */
function isByline({ size, affiliated, isHeaded, isLate }: Evidence): boolean {
  return affiliated * 2 > size && !isHeaded && !isLate;
}

// No list of notes begins so high: `(2011)` at a line's beginning is a year that was wrapped there.
const HIGHEST_FIRST = 1000;

/** Most notes open a paragraph; what hardly ever does, and is not referred to, was wrapped to the beginning of its line. */
function isWrapped({ size, wrapped, first }: Evidence, pairShare: number): boolean {
  return (wrapped * 2 > size && pairShare < 0.8) || first.value >= HIGHEST_FIRST;
}

/** True where the evidence suffices. `isAlone` says that no other list of notes has been found yet. */
export function isConvincing(evidence: Evidence, pairing: Pairing | null, isAlone: boolean): boolean {
  const { size } = evidence;
  const strict = isStrict(evidence.first.shape);
  const citedShare = evidence.cited / size;
  const pairShare = pairing === null ? 0 : pairing.pairs / size;
  if (pairing !== null && pairing.inner * 3 > size) return false;
  if (isByline(evidence) || isWrapped(evidence, pairShare)) return false;
  // Numbers alone on their lines are pages and chapters too.
  if (evidence.first.shape === 'alone') return evidence.isHeaded && citedShare >= 0.3 && pairShare >= 0.5;
  if (evidence.isHeaded && citedShare >= 0.3 && (size > 1 || strict)) return true;
  if (pairShare >= 0.5 && (strict || citedShare >= 0.3)) return true;
  if (pairShare >= 0.8 && size > 1 && (pairing?.set.shape === 'superscript' || pairing?.set.shape === 'square'))
    return true;
  if (pairShare >= 0.2 && strict && citedShare >= 0.5) return true;
  // Notes whose markers were lost: nothing but what they cite tells them from numbered paragraphs.
  if (!isAlone || size < 2) return false;
  return evidence.addressed * 2 >= size || (strict && citedShare >= 0.6 && evidence.isLate);
}
