// The moves from label to label that may be made, with their weights, in the order in which the lattice tries them.

import { fieldOf, isFirst, LABELS, mayFollow } from './labels.ts';

/** Moves in the order of the labels at one end: those of `label` from `bounds[label]` up to `bounds[label + 1]`. */
export interface MoveList {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weights: Float64Array;
  readonly bounds: Uint16Array;
}

/** Labels that the same labels may follow, those that go on in a field aside. */
export interface Kin {
  readonly labels: Uint8Array;
  /** No opening move from one of them outweighs another one by more. */
  readonly spread: number;
}

/** All moves. */
export interface Moves {
  /** The weight of each label at the beginning of a text; of those that may not stand there, `-Infinity`. */
  readonly starts: Float64Array;
  /** Every move, by the label that it leads to. */
  readonly all: MoveList;
  /** The moves that go on in a field, by the label that they lead from. */
  readonly onward: MoveList;
  /** The moves that leave a field or begin one, by the label that they lead from. */
  readonly opening: MoveList;
  readonly kins: readonly Kin[];
}

// Where two sums in doubles differ by rounding alone.
const ROUNDING = 1e-6;

/** The moves that may be made; `transitions` weighs each label after each, the first row those of the beginning. */
export function movesOf(transitions: ArrayLike<number>): Moves {
  const starts = new Float64Array(LABELS).fill(-Infinity);
  const moves: Move[] = [];
  for (let at = 0; at < transitions.length; at += 1) {
    const to = at % LABELS;
    const from = (at - to) / LABELS - 1;
    if (!mayFollow(from, to)) continue;
    if (from < 0) starts[to] = transitions[at] ?? 0;
    else moves.push({ from, to, weight: transitions[at] ?? 0, isOpening: fieldOf(to) === null || isFirst(to) });
  }
  const opening = listOf(
    moves.filter(({ isOpening }) => isOpening),
    'from',
  );
  const onward = listOf(
    moves.filter(({ isOpening }) => !isOpening),
    'from',
  );
  return { starts, all: listOf(moves, 'to'), onward, opening, kins: kinsOf(opening) };
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly isOpening: boolean;
}

function listOf(unsorted: readonly Move[], end: 'from' | 'to'): MoveList {
  const moves = unsorted.toSorted((one, other) => one[end] - other[end]);
  const bounds = new Uint16Array(LABELS + 1);
  for (const [index, move] of moves.entries()) bounds.fill(index + 1, move[end] + 1);
  return {
    from: Uint8Array.from(moves, ({ from }) => from),
    to: Uint8Array.from(moves, ({ to }) => to),
    weights: Float64Array.from(moves, ({ weight }) => weight),
    bounds,
  };
}

function kinsOf({ bounds, to, weights }: MoveList): readonly Kin[] {
  const byEnds = new Map<string, { readonly labels: number[]; readonly weights: number[] }>();
  for (let label = 0; label < LABELS; label += 1) {
    const [first, end] = [bounds[label], bounds[label + 1]];
    const key = to.subarray(first, end).join();
    const kin = byEnds.get(key) ?? { labels: [], weights: [] };
    kin.labels.push(label);
    kin.weights.push(...weights.subarray(first, end));
    byEnds.set(key, kin);
  }
  return Array.from(byEnds.values(), (kin) => ({
    labels: Uint8Array.from(kin.labels),
    spread: Math.max(...kin.weights) - Math.min(...kin.weights) + ROUNDING,
  }));
}
