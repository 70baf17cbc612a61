// The lattice of a text's labels (Viterbi 1967): of each token and label, the score of the best labels ahead of it that end
// in that one, or of the best behind it.

import { LABELS } from './labels.ts';
import type { Kin, Moves } from './moves.ts';

/** Which labels each token may bear, as bits. */
export type Allowed = Int32Array;

const ALL = -1;

/**
 * Writes to `rows` for each token a row of `LABELS` scores: of the best labels up to that token that end in each, by the
 * `scores` of tokens and the weights of `moves`; `-Infinity` where `allowed` leaves none. Linear.
 */
export function readAhead(rows: Float64Array, scores: Float32Array, moves: Moves, allowed: Allowed | null): void {
  begin(rows, 0, scores, moves, allowed?.[0] ?? ALL);
  for (let at = LABELS, index = 1; at < scores.length; at += LABELS, index += 1) {
    extend(rows, at, moves, scores, at, allowed?.[index] ?? ALL);
  }
}

// Writes the row of the first token of a text to `rows` at `at`, with the labels in `may` alone.
function begin(rows: Float64Array, at: number, scores: Float32Array, { starts }: Moves, may: number): void {
  for (let label = 0; label < LABELS; label += 1) {
    rows[at + label] = (may >> label) & 1 ? (starts[label] ?? 0) + (scores[label] ?? 0) : -Infinity;
  }
}

// Writes the row of a token, whose scores are at `from`, to `rows` at `at`, behind the row of the token ahead.
function extend(rows: Float64Array, at: number, moves: Moves, scores: Float32Array, from: number, may: number): void {
  rows.fill(-Infinity, at, at + LABELS);
  goOn(rows, at, moves);
  for (const kin of moves.kins) open(rows, at, moves, kin);
  for (let label = 0; label < LABELS; label += 1) {
    const own = at + label;
    rows[own] = (may >> label) & 1 ? (rows[own] ?? 0) + (scores[from + label] ?? 0) : -Infinity;
  }
}

function goOn(rows: Float64Array, at: number, { onward: { from, to, weights } }: Moves): void {
  const before = at - LABELS;
  for (let move = 0; move < from.length; move += 1) {
    const score = (rows[before + (from[move] ?? 0)] ?? 0) + (weights[move] ?? 0);
    const place = at + (to[move] ?? 0);
    if (score > (rows[place] ?? 0)) rows[place] = score;
  }
}

function open(
  rows: Float64Array,
  at: number,
  { opening: { to, weights, bounds } }: Moves,
  { labels, spread }: Kin,
): void {
  const before = at - LABELS;
  let most = -Infinity;
  for (let own = 0; own < labels.length; own += 1) {
    const score = rows[before + (labels[own] ?? 0)] ?? 0;
    if (score > most) most = score;
  }
  // What lies further behind the best of its kin loses to it, whatever the moves.
  const least = most - spread;
  for (let own = 0; own < labels.length; own += 1) {
    const label = labels[own] ?? 0;
    const base = rows[before + label] ?? 0;
    if (base < least) continue;
    const end = bounds[label + 1] ?? 0;
    for (let move = bounds[label] ?? 0; move < end; move += 1) {
      const score = base + (weights[move] ?? 0);
      const place = at + (to[move] ?? 0);
      if (score > (rows[place] ?? 0)) rows[place] = score;
    }
  }
}

/** The lattice of a text from both ends. */
export interface Lattice {
  /** The score of the best labels of the whole text with those in `may` alone for the tokens from `first` up to `end`. */
  scoreWithin(first: number, end: number, may: number): number;
}

/** The lattice of a text, not empty, by the `scores` of its tokens. Linear. */
export function createLattice(scores: Float32Array, moves: Moves): Lattice {
  const ahead = new Float64Array(scores.length);
  readAhead(ahead, scores, moves, null);
  const behind = behindOf(scores, moves);
  return {
    scoreWithin(first, end, may) {
      // No token of the stretch: the first one, with every label, is as good as any.
      if (first >= end) return this.scoreWithin(0, 1, ALL);
      const rows = new Float64Array((end - first + 1) * LABELS);
      // The row ahead of the stretch, then its own.
      if (first > 0) rows.set(ahead.subarray((first - 1) * LABELS, first * LABELS));
      for (let index = first; index < end; index += 1) {
        const at = (index - first + 1) * LABELS;
        if (index === 0) begin(rows, at, scores, moves, may);
        else extend(rows, at, moves, scores, index * LABELS, may);
      }
      const [last, from] = [(end - 1) * LABELS, (end - first) * LABELS];
      let best = -Infinity;
      for (let label = 0; label < LABELS; label += 1) {
        best = Math.max(best, (rows[from + label] ?? 0) + (behind[last + label] ?? 0));
      }
      return best;
    },
  };
}

// For each token a row of scores: of the best labels behind it where it bears each, its own score not among them.
function behindOf(scores: Float32Array, { all }: Moves): Float64Array {
  const rows = new Float64Array(scores.length);
  for (let at = rows.length - 2 * LABELS; at >= 0; at -= LABELS) {
    const behind = at + LABELS;
    rows.fill(-Infinity, at, behind);
    for (let move = 0; move < all.from.length; move += 1) {
      const next = behind + (all.to[move] ?? 0);
      const score = (all.weights[move] ?? 0) + (scores[next] ?? 0) + (rows[next] ?? 0);
      const place = at + (all.from[move] ?? 0);
      if (score > (rows[place] ?? 0)) rows[place] = score;
    }
  }
  return rows;
}
