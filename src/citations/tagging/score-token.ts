// Scores the labels of a token: adds up what its features say of each.

import { FEATURES } from './features.ts';
import { LABELS } from './labels.ts';
import { createRows, ROW, readDigits } from './rows.ts';
import type { Weights } from './weights.ts';

/** Writes the score of each label into `scores` from `at` on, of a token with `features`. */
export type ScoreToken = (features: Int32Array, scores: Float32Array, at: number) => void;

/** A scorer by `weights`. */
export function createTokenScorer(weights: Weights): ScoreToken {
  const { step } = weights;
  const { numbers, find } = createRows(weights);
  const digits = new Int32Array(4 * ROW);

  return (features, scores, at) => {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    let five = 0;
    let six = 0;
    for (let index = 0; index < FEATURES; index += 1) {
      const row = find(features[index] ?? 0);
      if (row === 0) continue;
      one += numbers[row] ?? 0;
      two += numbers[row + 1] ?? 0;
      three += numbers[row + 2] ?? 0;
      four += numbers[row + 3] ?? 0;
      five += numbers[row + 4] ?? 0;
      six += numbers[row + 5] ?? 0;
    }
    readDigits(one, digits, 0);
    readDigits(two, digits, 4);
    readDigits(three, digits, 8);
    readDigits(four, digits, 12);
    readDigits(five, digits, 16);
    readDigits(six, digits, 20);
    for (let label = 0; label < LABELS; label += 1) scores[at + label] = (digits[label] ?? 0) * step;
  };
}
