// Packs learned weights as src/citations/tagging/weights.ts unpacks them, in base64.

/** The `weights` and `transitions` that were learned, in steps of a 127th of the greatest weight. */
export function packWeights({ weights, transitions }) {
  const all = [...weights].sort(([one], [other]) => one - other);
  const step = Math.max(0, ...all.map(([, own]) => Math.max(...own.map(Math.abs)))) / 127;
  const kept = all
    .map(([feature, own]) => ({ feature, pairs: pairsOf(own, step) }))
    .filter(({ pairs }) => pairs.length > 0);
  const pairs = kept.flatMap((one) => one.pairs);
  const head = 8 + transitions.length * 4;
  const bytes = Buffer.alloc(head + kept.length * 5 + pairs.length * 2);
  bytes.writeUInt32LE(kept.length, 0);
  bytes.writeFloatLE(step, 4);
  for (const [at, weight] of transitions.entries()) bytes.writeFloatLE(weight, 8 + at * 4);
  for (const [at, { feature, pairs: own }] of kept.entries()) {
    bytes.writeInt32LE(feature, head + at * 4);
    bytes.writeUInt8(own.length, head + kept.length * 4 + at);
  }
  for (const [at, { label, steps }] of pairs.entries()) {
    bytes.writeUInt8(label, head + kept.length * 5 + at);
    bytes.writeInt8(steps, head + kept.length * 5 + pairs.length + at);
  }
  return bytes.toString('base64');
}

function pairsOf(own, step) {
  return Array.from(own, (weight, label) => ({ label, steps: Math.round(weight / step) })).filter(
    ({ steps }) => steps !== 0,
  );
}
