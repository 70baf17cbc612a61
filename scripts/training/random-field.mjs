// Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by regularised dual
// averaging with adaptive steps (Xiao 2010; Duchi, Hazan and Singer 2011): the penalty on absolute weights leaves most of
// them at nought, so that few are kept.

const EPOCHS = 30;
const STEP = 0.3;
const PENALTY = 2e-5;
// A feature that one token alone has teaches nothing.
const LEAST = 2;
const SEED = 7;

/**
 * The weights learned of `examples` (label-rows.mjs): of each feature one for each label, as a map of arrays, and of each
 * label after each other one, the first row for the beginning. The same examples give the same weights.
 */
export function learn(examples, { LABELS, FEATURES, mayFollow }) {
  const rows = numberFeatures(examples);
  const states = createWeights(rows.size * LABELS);
  const moves = createWeights((LABELS + 1) * LABELS);
  const may = moves.sums.map((_, at) => Number(mayFollow(Math.floor(at / LABELS) - 1, at % LABELS)));
  const known = examples.map(({ features, labels }) => ({ rows: features.map((one) => rows.get(one) ?? -1), labels }));
  const random = createRandom(SEED);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of shuffled(known.length, random)) {
      step += 1;
      learnFrom(known[index], { states, moves, may, step, LABELS, FEATURES });
    }
  }
  const weights = new Map();
  for (const [feature, row] of rows) {
    const own = Float64Array.from({ length: LABELS }, (_, label) => states.at(row * LABELS + label, step));
    if (own.some((weight) => weight !== 0)) weights.set(feature, own);
  }
  return { weights, transitions: may.map((allowed, at) => (allowed ? moves.at(at, step) : -1e9)) };
}

function numberFeatures(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST);
  return new Map(kept.map(([feature], row) => [feature, row]));
}

function createWeights(count) {
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  return {
    sums,
    at(index, step) {
      const beyond = Math.abs(sums[index]) - PENALTY * step;
      return beyond <= 0 ? 0 : (-Math.sign(sums[index]) * beyond * STEP) / (1e-6 + Math.sqrt(squares[index]));
    },
    add(index, gradient) {
      sums[index] += gradient;
      squares[index] += gradient * gradient;
    },
  };
}

// One step: what the field expects of each label and move (forward and backward sums) against what is so.
function learnFrom({ rows, labels }, { states, moves, may, step, LABELS, FEATURES }) {
  const count = labels.length;
  const scores = new Float64Array(count * LABELS);
  for (const [at, row] of rows.entries()) {
    if (row < 0) continue;
    const token = Math.floor(at / FEATURES) * LABELS;
    for (let label = 0; label < LABELS; label += 1) scores[token + label] += states.at(row * LABELS + label, step);
  }
  const powers = may.map((allowed, at) => (allowed ? Math.exp(moves.at(at, step)) : 0));
  for (let index = 0; index < count; index += 1) {
    const own = scores.subarray(index * LABELS, (index + 1) * LABELS);
    const most = Math.max(...own);
    for (let label = 0; label < LABELS; label += 1) own[label] = Math.exp(own[label] - most);
  }
  const { forward, scales } = forwardSums(scores, powers, count, LABELS);
  const backward = backwardSums(scores, powers, scales, count, LABELS);
  const expected = new Float64Array(may.length);
  for (let index = 0; index < count; index += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const here = index * LABELS + label;
      const gradient = forward[here] * backward[here] - Number(label === labels[index]);
      if (index === 0) expected[label] += forward[here] * backward[here];
      else {
        const next = (scores[here] * backward[here]) / scales[index];
        for (let before = 0; before < LABELS; before += 1) {
          const move = (before + 1) * LABELS + label;
          expected[move] += forward[here - label - LABELS + before] * powers[move] * next;
        }
      }
      if (Math.abs(gradient) < 1e-4) continue;
      for (let at = index * FEATURES; at < (index + 1) * FEATURES; at += 1) {
        if (rows[at] >= 0) states.add(rows[at] * LABELS + label, gradient);
      }
    }
    expected[(index === 0 ? 0 : labels[index - 1] + 1) * LABELS + labels[index]] -= 1;
  }
  for (const [move, gradient] of expected.entries()) if (gradient !== 0) moves.add(move, gradient);
}

function forwardSums(scores, powers, count, LABELS) {
  const forward = new Float64Array(count * LABELS);
  const scales = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      let sum = index === 0 ? powers[label] : 0;
      if (index > 0) {
        for (let before = 0; before < LABELS; before += 1) {
          sum += forward[(index - 1) * LABELS + before] * powers[(before + 1) * LABELS + label];
        }
      }
      forward[index * LABELS + label] = sum * scores[index * LABELS + label];
      scales[index] += forward[index * LABELS + label];
    }
    for (let label = 0; label < LABELS; label += 1) forward[index * LABELS + label] /= scales[index];
  }
  return { forward, scales };
}

function backwardSums(scores, powers, scales, count, LABELS) {
  const backward = new Float64Array(count * LABELS).fill(1);
  for (let index = count - 2; index >= 0; index -= 1) {
    for (let label = 0; label < LABELS; label += 1) {
      let sum = 0;
      for (let next = 0; next < LABELS; next += 1) {
        const there = (index + 1) * LABELS + next;
        sum += powers[(label + 1) * LABELS + next] * scores[there] * backward[there];
      }
      backward[index * LABELS + label] = sum / scales[index + 1];
    }
  }
  return backward;
}

// A linear congruential generator (Numerical Recipes, 7.1): the order is the same on every machine.
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

// Fisher and Yates.
function shuffled(count, random) {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}
