// What each feature says of the labels, as rows of numbers that can be added up.

import type { Weights } from './weights.ts';

/** How many numbers make up a row: four labels share one. */
export const ROW = 6;

/** The rows of the features of `Weights`. */
export interface Rows {
  /** The numbers of all rows; the first row, of noughts, is that of a feature which tells nothing. */
  readonly numbers: Float64Array;
  /** Where in `numbers` the row of `feature` begins. */
  find(feature: number): number;
}

// The steps of a label are one of four digits of 13 bits in a number, so that one addition of doubles, which are exact up to
// 53 bits, adds four. No sum leaves its digit: the 32 features of a token say 127 steps each at most, together below 4096.
const DIGIT = 2 ** 13;
const HALF = DIGIT / 2;
// Makes each digit positive.
const RAISE = HALF * (1 + DIGIT + DIGIT ** 2 + DIGIT ** 3);

const HALVES = 2 ** 16;

/** The rows of `weights`, each written where it is first asked for. */
export function createRows({ features, counts, quarters, labels, steps }: Weights): Rows {
  const numbers = new Float64Array((features.length + 1) * ROW);
  const isWritten = new Uint8Array(features.length);
  // Where the features begin that have the same first half, one more than that; 0 where none has. Features are spread
  // evenly, so that few share it.
  const firsts = new Int32Array(HALVES);
  for (let index = features.length - 1; index >= 0; index -= 1) firsts[(features[index] ?? 0) >>> 16] = index + 1;

  const write = (index: number) => {
    isWritten[index] = 1;
    let first = quarters[index >> 2] ?? 0;
    for (let before = index & ~3; before < index; before += 1) first += counts[before] ?? 0;
    const end = first + (counts[index] ?? 0);
    for (let pair = first; pair < end; pair += 1) {
      const label = labels[pair] ?? 0;
      const place = (index + 1) * ROW + (label >> 2);
      numbers[place] = (numbers[place] ?? 0) + (steps[pair] ?? 0) * DIGIT ** (label & 3);
    }
  };

  return {
    numbers,
    find(feature) {
      const half = feature >>> 16;
      let index = (firsts[half] ?? 0) - 1;
      if (index < 0) return 0;
      while (features[index] !== feature) {
        index += 1;
        if (index >= features.length || (features[index] ?? 0) >>> 16 !== half) return 0;
      }
      if (isWritten[index] === 0) write(index);
      return (index + 1) * ROW;
    },
  };
}

/** Writes the four digits of `sum`, a number of a row or of several rows added up, into `digits` from `at` on. */
export function readDigits(sum: number, digits: Int32Array, at: number): void {
  const raised = sum + RAISE;
  const high = Math.floor(raised / DIGIT ** 2);
  const low = raised - high * DIGIT ** 2;
  digits[at] = (low & (DIGIT - 1)) - HALF;
  digits[at + 1] = (low >> 13) - HALF;
  digits[at + 2] = (high & (DIGIT - 1)) - HALF;
  digits[at + 3] = (high >> 13) - HALF;
}
