// Unpacks the learned weights.

import { endianness } from 'node:os';
import { LABELS } from './labels.ts';
import { type Moves, movesOf } from './moves.ts';
import { PACKED } from './packed-weights.ts';

/** What was learned. */
export interface Weights {
  readonly moves: Moves;
  /** The features that tell something, by size. */
  readonly features: Int32Array;
  /** How many labels each speaks for or against. */
  readonly counts: Uint8Array;
  /** Where in `labels` those of every fourth feature begin. */
  readonly quarters: Uint32Array;
  /** The labels of all features, one feature's behind the other's. */
  readonly labels: Uint8Array;
  /** The weight of each of them, in steps. */
  readonly steps: Int8Array;
  /** The size of a step, in natural logarithms of odds. */
  readonly step: number;
}

let weights: Weights | null = null;

/** The weights that the tagger reads with, unpacked where they are first asked for. */
export function learnedWeights(): Weights {
  weights ??= readWeights(PACKED);
  return weights;
}

/**
 * The weights that `packed` holds, in base64 and little-endian order: the count of features and the size of one step of a
 * weight; the transitions; the features by size; how many labels each has; those labels, and their weights in steps.
 */
export function readWeights(packed: string): Weights {
  // Looked at in place, which spares a start of the program from building a table.
  const bytes = new Uint8Array(Buffer.from(packed, 'base64'));
  const { buffer } = bytes;
  const head = 8 + (LABELS + 1) * LABELS * 4;
  const count = new DataView(buffer).getUint32(0, true);
  const wide = head + count * 4;
  if (endianness() === 'BE') Buffer.from(buffer, 0, wide).swap32();
  const counts = bytes.subarray(wide, wide + count);
  // Four counts are added up at a time, which are less than 256 together.
  const fours = new Uint32Array(buffer, wide, count >> 2);
  const quarters = new Uint32Array(fours.length + 1);
  for (let index = 0; index < fours.length; index += 1) {
    quarters[index + 1] = (quarters[index] ?? 0) + (Math.imul(fours[index] ?? 0, 0x01010101) >>> 24);
  }
  const [step = 0] = new Float32Array(buffer, 4, 1);
  const pairs = wide + count;
  const total = (bytes.length - pairs) / 2;
  return {
    moves: movesOf(new Float32Array(buffer, 8, (LABELS + 1) * LABELS)),
    features: new Int32Array(buffer, head, count),
    counts,
    quarters,
    labels: bytes.subarray(pairs, pairs + total),
    steps: new Int8Array(buffer, pairs + total, total),
    step,
  };
}
