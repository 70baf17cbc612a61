// A text as the tagger reads it: which stretches are its fields, and how sure that is.

import type { Span } from '../../model/document.ts';
import { firstFrom } from '../../text/first-from.ts';
import { bitsOf, type Field, fieldOf, isFirst, isNew } from './labels.ts';
import { type Allowed, createLattice, type Lattice } from './lattice.ts';
import { bestLabels, type Scored, scoreTokens } from './tagger.ts';
import { learnedWeights } from './weights.ts';

/** A text with its best labels. */
export interface Tagged extends Scored {
  readonly labels: Uint8Array;
  readonly score: number;
  /** The labels among which they are the best; null where all may be. */
  readonly allowed: Allowed | null;
}

// A note of one source is read as a note, then as that source; longer texts would hold much memory.
const LONGEST_KEPT = 2000;
let kept: Tagged | null = null;

/** `text`, in which addresses are covered, as the tagger reads it. Linear. */
export function tagText(text: string): Tagged {
  if (kept?.text === text) return kept;
  const scored = scoreTokens(text);
  const { labels, score } = bestLabels(scored);
  const tagged = { text, tokens: scored.tokens, scores: scored.scores, labels, score, allowed: null };
  if (text.length <= LONGEST_KEPT) kept = tagged;
  return tagged;
}

/** The stretches of `field` in `tagged`, in order. */
export function stretchesOf({ tokens, labels }: Tagged, field: Field): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    const label = labels[index] ?? 0;
    if (fieldOf(label) !== field) continue;
    const last = spans.at(-1);
    if (isFirst(label) || last === undefined) spans.push({ start, end });
    else last.end = end;
  }
  return spans;
}

/** Whether any token within `span` belongs to a field. In time proportional to `span`. */
export function holdsField({ tokens, labels }: Tagged, span: Span): boolean {
  for (let index = firstFrom(tokens, span.start); (tokens[index]?.end ?? Infinity) <= span.end; index += 1) {
    if (fieldOf(labels[index] ?? 0) !== null) return true;
  }
  return false;
}

/**
 * `tagged` read once more, with `span` for the only stretch of `field`; no stretch of it where `span` is null. What is held
 * already stays so. Null where no tokens make up `span`, or what is held leaves no room for it.
 */
export function holding(tagged: Tagged, field: Field, span: Span | null): Tagged | null {
  const allowed = allowedOf(tagged, field, span);
  if (allowed === null) return null;
  if (tagged.allowed !== null)
    for (const [index, bits] of tagged.allowed.entries()) allowed[index] = bits & (allowed[index] ?? 0);
  const { labels, score } = bestLabels(tagged, allowed);
  const { text, tokens, scores } = tagged;
  return score === -Infinity ? null : { text, tokens, scores, labels, score, allowed };
}

function allowedOf({ tokens }: Tagged, field: Field, span: Span | null): Allowed | null {
  const { first, inside, others } = masksOf(field);
  const allowed = new Int32Array(tokens.length).fill(others);
  if (span === null) return allowed;
  let isBegun = false;
  for (const [index, token] of tokens.entries()) {
    if (token.start < span.start || token.end > span.end) continue;
    allowed[index] = isBegun ? inside : first;
    isBegun = true;
  }
  return isBegun ? allowed : null;
}

interface Masks {
  readonly first: number;
  readonly inside: number;
  readonly others: number;
}

const masks = new Map<Field, Masks>();

function masksOf(field: Field): Masks {
  const known = masks.get(field);
  if (known !== undefined) return known;
  const made = {
    first: bitsOf((label) => fieldOf(label) === field && isFirst(label)),
    inside: bitsOf((label) => fieldOf(label) === field && !isFirst(label)),
    others: bitsOf((label) => fieldOf(label) !== field),
  };
  masks.set(field, made);
  return made;
}

// How many tokens beside its own a source may begin at instead.
const NEAR = 5;
const NOT_NEW = ~bitsOf(isNew);
// By the scores of the text's tokens: a note of many sources asks for each of them.
const lattices = new WeakMap<Float32Array, Lattice>();

/**
 * The score of the best labels by which no source begins at the token `index` or within the five next to it. Linear where
 * it is first asked for, of the same cost for every text from then on.
 */
export function withoutNew({ tokens, scores }: Tagged, index: number): number {
  if (tokens.length === 0) return 0;
  const { moves } = learnedWeights();
  const lattice = lattices.get(scores) ?? createLattice(scores, moves);
  lattices.set(scores, lattice);
  return lattice.scoreWithin(Math.max(0, index - NEAR), Math.min(tokens.length, index + NEAR + 1), NOT_NEW);
}
