// The process: real arguments, the real world, the exit code.

import { setFlagsFromString } from 'node:v8';
import { realWorld } from '../world/world.ts';
import { run } from './run.ts';

/** Runs the command of this process and ends it. */
export async function main(): Promise<void> {
  // V8 compiles a pattern to bytecode first and to machine code when it runs again; classes like \p{L} take several
  // times longer in bytecode, and reading an article runs nearly every pattern twice (docs/performance.md).
  setFlagsFromString('--no-regexp-tier-up');
  // Everything is written by now; a name server that never answers must not hold the process.
  process.exit(await run(process.argv.slice(2), realWorld()));
}
