// Labels the tokens of a note as a linear-chain conditional random field does (Lafferty, McCallum and Pereira 2001): of all
// ways to label them, the one that scores best by learned weights of single tokens and of neighbouring labels.

import { createFeatureReader, FEATURES } from './features.ts';
import { LABELS } from './labels.ts';
import { type Allowed, readAhead } from './lattice.ts';
import type { Moves } from './moves.ts';
import { createTokenScorer, type ScoreToken } from './score-token.ts';
import { type Token, tokensOf } from './tokens.ts';
import { learnedWeights } from './weights.ts';

/** A text whose tokens are scored. */
export interface Scored {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** `LABELS` scores for each token. */
  readonly scores: Float32Array;
}

/** The best way to label a text. */
export interface Tagging {
  readonly labels: Uint8Array;
  /** Of the whole, in natural logarithms: differences of it are odds. `-Infinity` where no way is allowed. */
  readonly score: number;
}

let scoreToken: ScoreToken | null = null;

/** The scores of the tokens of `text`, in which addresses are covered. Linear. */
export function scoreTokens(text: string): Scored {
  scoreToken ??= createTokenScorer(learnedWeights());
  const tokens = tokensOf(text);
  const readFeatures = createFeatureReader(text, tokens);
  const features = new Int32Array(FEATURES);
  const scores = new Float32Array(tokens.length * LABELS);
  for (let at = 0; at < scores.length; at += LABELS) {
    readFeatures(features, 0);
    scoreToken(features, scores, at);
  }
  return { text, tokens, scores };
}

// What a note of the usual length needs, used again and again.
const usual = new Float64Array(500 * LABELS);

/** The best labels; with `allowed`, the best of those that it allows. Linear. */
export function bestLabels({ tokens, scores }: Scored, allowed: Allowed | null = null): Tagging {
  const { moves } = learnedWeights();
  const labels = new Uint8Array(tokens.length);
  if (tokens.length === 0) return { labels, score: 0 };
  const rows = scores.length <= usual.length ? usual : new Float64Array(scores.length);
  readAhead(rows, scores, moves, allowed);
  const last = scores.length - LABELS;
  let label = 0;
  for (let other = 1; other < LABELS; other += 1)
    if ((rows[last + other] ?? 0) > (rows[last + label] ?? 0)) label = other;
  const score = rows[last + label] ?? 0;
  for (let index = labels.length - 1; index > 0; index -= 1) {
    labels[index] = label;
    label = originOf(label, rows, (index - 1) * LABELS, moves);
  }
  labels[0] = label;
  return { labels, score };
}

// Which label of the row at `from` the best way to `label` comes from; the first of several.
function originOf(label: number, rows: Float64Array, from: number, { all }: Moves): number {
  let best = -Infinity;
  let origin = 0;
  const end = all.bounds[label + 1] ?? 0;
  for (let move = all.bounds[label] ?? 0; move < end; move += 1) {
    const score = (rows[from + (all.from[move] ?? 0)] ?? 0) + (all.weights[move] ?? 0);
    if (score > best) {
      best = score;
      origin = all.from[move] ?? 0;
    }
  }
  return origin;
}
