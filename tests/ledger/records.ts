// Records that can be told whole by looking at them.

import { keyOf } from '../../src/ledger/key.ts';

export interface TestRecord {
  readonly key: string;
  readonly value: { readonly name: string; readonly n: number; readonly text: string };
}

/** The nth record of a writer; the same arguments give the same record. */
export function recordOf(name: string, n: number, longest: number): TestRecord {
  const length = (n * 7919 + name.length * 104_729) % (longest + 1);
  return { key: keyOf(name, n), value: { name, n, text: `ö${n} `.repeat(Math.ceil(length / 4)).slice(0, length) } };
}
