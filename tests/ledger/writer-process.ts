// A process that writes records one after the other: `writer <path> <name> <count> <longest>`.

import { openLedger } from '../../src/ledger/index.ts';
import { recordOf } from './records.ts';

const [path = '', name = '', count = '0', longest = '0'] = process.argv.slice(2);
const ledger = await openLedger({
  path,
  keys: new Set(),
  clock: { now: () => Date.now(), sleep: async () => undefined },
  onTrouble: (sentence) => process.stderr.write(`${sentence}\n`),
});
for (let n = 0; n < Number(count); n += 1) {
  const { key, value } = recordOf(name, n, Number(longest));
  ledger?.write(key, value);
  if (n === 0) process.stdout.write('begun\n');
  // What comes in one go is written in one go; a run's links finish one by one.
  await new Promise((resolve) => setImmediate(resolve));
}
await ledger?.close();
