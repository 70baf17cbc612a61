import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURES } from '../../../src/citations/tagging/features.ts';
import { LABELS } from '../../../src/citations/tagging/labels.ts';
import { ROW, readDigits } from '../../../src/citations/tagging/rows.ts';
import { createTokenScorer } from '../../../src/citations/tagging/score-token.ts';
import { readWeights } from '../../../src/citations/tagging/weights.ts';

type Pair = readonly [label: number, steps: number];
type Row = readonly [feature: number, pairs: readonly Pair[]];

const STEP = 0.25;

function packed(rows: readonly Row[]): string {
  const sorted = rows.toSorted(([one], [other]) => one - other);
  const pairs = sorted.flatMap(([, own]) => own);
  const head = Buffer.alloc(8 + (LABELS + 1) * LABELS * 4);
  head.writeUInt32LE(sorted.length, 0);
  head.writeFloatLE(STEP, 4);
  for (let at = 0; at < (LABELS + 1) * LABELS; at += 1) head.writeFloatLE(at, 8 + at * 4);
  const features = Buffer.alloc(sorted.length * 4);
  for (const [at, [feature]] of sorted.entries()) features.writeInt32LE(feature, at * 4);
  const parts = [
    head,
    features,
    Buffer.from(sorted.map(([, own]) => own.length)),
    Buffer.from(pairs.map(([label]) => label)),
    Buffer.from(Int8Array.from(pairs, ([, steps]) => steps).buffer),
  ];
  return Buffer.concat(parts).toString('base64');
}

const feature = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 }));
const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: LABELS - 1 }), fc.constantFrom(-127, -5, 1, 64, 127)), {
  minLength: 1,
  selector: ([label]) => label,
});
const rows = fc.uniqueArray(fc.tuple(feature, pairs), { minLength: 1, maxLength: 40, selector: ([own]) => own });

test('a token scores what its features say in sum', () => {
  fc.assert(
    fc.property(rows, fc.array(feature, { maxLength: FEATURES }), fc.nat(), (given, strangers, pick) => {
      const scoreToken = createTokenScorer(readWeights(packed(given)));
      const known = (at: number) => given[(at + pick) % given.length]?.[0] ?? 0;
      const features = Int32Array.from({ length: FEATURES }, (_, at) => strangers[at] ?? known(at));
      const expected = new Float32Array(LABELS);
      for (const one of features) {
        for (const [label, steps] of given.find(([own]) => own === one)?.[1] ?? []) {
          expected[label] = (expected[label] ?? 0) + steps * STEP;
        }
      }
      const scores = new Float32Array(LABELS);
      scoreToken(features, scores, 0);
      expect(scores).toEqual(expected);
    }),
  );
});

test('a row has a digit for each label, wide enough for the greatest and the least sum', () => {
  expect(4 * ROW).toBeGreaterThanOrEqual(LABELS);
  const most = 127 * FEATURES;
  const digits = new Int32Array(4);
  for (const sums of [
    [most, -most, most, -most],
    [-most, most, -most, most],
    [-most, -most, -most, -most],
    [0, 1, -1, 0],
  ]) {
    readDigits(
      sums.reduce((number, sum, digit) => number + sum * 2 ** (13 * digit), 0),
      digits,
      0,
    );
    expect([...digits]).toEqual(sums);
  }
});

test('moves have the weights of their transitions', () => {
  const { moves } = readWeights(packed([[1, [[0, 1]]]]));
  for (const [at, weight] of moves.all.weights.entries()) {
    expect(weight).toBe(((moves.all.from[at] ?? 0) + 1) * LABELS + (moves.all.to[at] ?? 0));
  }
});
