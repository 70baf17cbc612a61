// The process: real arguments, the real world, the exit code.

import { realWorld } from '../world/world.ts';
import { run } from './run.ts';

/** Runs the command of this process and ends it. */
export async function main(): Promise<void> {
  // Everything is written by now; a name server that never answers must not hold the process.
  process.exit(await run(process.argv.slice(2), realWorld()));
}
