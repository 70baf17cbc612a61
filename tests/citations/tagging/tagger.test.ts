import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bitsOf, fieldOf, isFirst, isNew, LABELS, mayFollow } from '../../../src/citations/tagging/labels.ts';
import { holding, stretchesOf, tagText, withoutNew } from '../../../src/citations/tagging/tagged.ts';
import { bestLabels, type Scored, scoreTokens } from '../../../src/citations/tagging/tagger.ts';
import { Kind } from '../../../src/citations/tagging/tokens.ts';
import { learnedWeights } from '../../../src/citations/tagging/weights.ts';

const WORDS = [
  'Ann',
  'Lee',
  ',',
  '“',
  'On',
  'tides',
  '”',
  'Press',
  '1999',
  '(',
  ')',
  ';',
  '.',
  'in',
  'J',
  '本',
] as const;
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

function scoredBy(scores: Float32Array): Scored {
  const tokens = Array.from({ length: scores.length / LABELS }, (_, at) => ({
    start: at,
    end: at + 1,
    kind: Kind.sign,
  }));
  return { text: 'x'.repeat(tokens.length), tokens, scores };
}

// Scores of `tokens` tokens.
function scoresOf(tokens: number): fc.Arbitrary<Float32Array> {
  const size = tokens * LABELS;
  return fc
    .array(fc.integer({ min: -80, max: 80 }), { minLength: size, maxLength: size })
    .map((tenths) => Float32Array.from(tenths, (tenth) => tenth / 10));
}

const { moves } = learnedWeights();
const weightOf = new Map(
  Array.from(moves.all.weights, (weight, at) => [(moves.all.from[at] ?? 0) * LABELS + (moves.all.to[at] ?? 0), weight]),
);

// Of all ways to label what follows `before`, the best score.
function bruteForce(scores: Float32Array, allowed: Int32Array | null, index = 0, before = -1): number {
  if (index * LABELS === scores.length) return 0;
  let best = -Infinity;
  for (let label = 0; label < LABELS; label += 1) {
    if (!mayFollow(before, label) || !(((allowed?.[index] ?? -1) >> label) & 1)) continue;
    const weight = before < 0 ? moves.starts[label] : weightOf.get(before * LABELS + label);
    const own = (weight ?? 0) + (scores[index * LABELS + label] ?? 0);
    best = Math.max(best, own + bruteForce(scores, allowed, index + 1, label));
  }
  return best;
}

function scoreOf(scores: Float32Array, labels: Uint8Array): number {
  const chosen = Int32Array.from(labels, (label) => 1 << label);
  return bruteForce(scores, chosen);
}

const masks = fc.array(fc.integer(), { minLength: 3, maxLength: 3 }).map((bits) => Int32Array.from(bits));

describe('the best labels', () => {
  test('score as the best of all ways to label', () => {
    fc.assert(
      fc.property(scoresOf(3), fc.option(masks), (scores, allowed) => {
        const { labels, score } = bestLabels(scoredBy(scores), allowed);
        const best = bruteForce(scores, allowed);
        if (best === -Infinity) expect(score).toBe(-Infinity);
        else {
          expect(score).toBeCloseTo(best, 6);
          expect(scoreOf(scores, labels)).toBeCloseTo(best, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('follow each other as labels may', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { labels } = bestLabels(scoreTokens(printed));
        for (const [index, label] of labels.entries()) expect(mayFollow(labels[index - 1] ?? -1, label)).toBe(true);
      }),
    );
  });

  test('are allowed ones and score no better than without limits', () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.integer()), (printed, bits) => {
        const scored = scoreTokens(printed);
        // Labels outside of fields and those that begin a citation are always allowed, so that there is a way.
        const always = bitsOf((label) => fieldOf(label) === null || isNew(label));
        const allowed = Int32Array.from(scored.tokens, () => always | (bits.next().value ?? 0));
        const held = bestLabels(scored, allowed);
        for (const [index, label] of held.labels.entries()) expect(((allowed[index] ?? 0) >> label) & 1).toBe(1);
        expect(held.score).toBeLessThanOrEqual(bestLabels(scored).score + 1e-9);
      }),
    );
  });

  test('of no tokens are none', () => {
    expect(bestLabels(scoreTokens(' '))).toEqual({ labels: new Uint8Array(0), score: 0 });
  });

  test('are the same in a text longer than a note', () => {
    const scored = scoreTokens('Ann Lee, On Tides (Press, 1999); '.repeat(80));
    const { labels, score } = bestLabels(scored);
    expect(scored.tokens.length).toBeGreaterThan(500);
    let known = 0;
    for (const [index, label] of labels.entries()) {
      const before = labels[index - 1] ?? -1;
      known += (before < 0 ? moves.starts[label] : weightOf.get(before * LABELS + label)) ?? Number.NaN;
      known += scored.scores[index * LABELS + label] ?? 0;
    }
    expect(known).toBeCloseTo(score, 3);
  });
});

describe('a tagged text', () => {
  test('held to a stretch of a field has no other', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('authors', 'title', 'container', 'publisher'),
        (printed, one, two, field) => {
          const tagged = tagText(printed);
          const [start, end] = [one % tagged.tokens.length, two % tagged.tokens.length].sort((a, b) => a - b);
          const span = { start: tagged.tokens[start ?? 0]?.start ?? 0, end: tagged.tokens[end ?? 0]?.end ?? 0 };
          const held = holding(tagged, field, span);
          expect(held === null ? null : stretchesOf(held, field)).toEqual([span]);
          expect(held?.score).toBeLessThanOrEqual(tagged.score + 1e-9);
          const none = holding(tagged, field, null);
          expect(none === null ? null : stretchesOf(none, field)).toEqual([]);
        },
      ),
    );
  });

  test('without a source near a token scores as the best labels that begin none there', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -8, max: 48 }), (printed, index) => {
        const tagged = tagText(printed);
        const near = (at: number) => Math.abs(at - index) <= 5;
        const allowed = Int32Array.from(tagged.tokens, (_, at) => (near(at) ? ~bitsOf(isNew) : -1));
        expect(withoutNew(tagged, index)).toBeCloseTo(bestLabels(tagged, allowed).score, 6);
      }),
    );
    expect(withoutNew(tagText(''), 0)).toBe(0);
  });

  test('is the same when read again', () => {
    const once = tagText('Ann Lee, On Tides, 1999');
    const copy = { labels: [...once.labels], score: once.score };
    tagText('Other');
    expect({ labels: [...tagText('Ann Lee, On Tides, 1999').labels], score: once.score }).toEqual(copy);
  });
});

// How often `Float64Array.prototype.fill` clears a row tells how many rows were made.
test('a megabyte of one sign makes one row for each token', () => {
  const spy = vi.spyOn(Float64Array.prototype, 'fill');
  try {
    const rows = [1, 4].map((times) => {
      spy.mockClear();
      const tagged = tagText('['.repeat(times * 2 ** 15));
      for (let index = 0; index < tagged.tokens.length; index += 4096) withoutNew(tagged, index);
      return spy.mock.calls.length;
    });
    expect(rows[1]).toBeLessThan(4.1 * (rows[0] ?? 0));
  } finally {
    spy.mockRestore();
  }
});

test('a field begins with a first label alone', () => {
  for (let label = 0; label < LABELS; label += 1) {
    for (let next = 0; next < LABELS; next += 1) {
      if (!mayFollow(label, next) || isFirst(next) || fieldOf(next) === null) continue;
      expect(fieldOf(label)).toBe(fieldOf(next));
    }
  }
});
