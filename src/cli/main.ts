// The process: real arguments, the real world, the exit code.

import { realWorld } from '../world/world.ts';
import { run } from './run.ts';

/** Runs the command of this process and sets its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), realWorld());
}
