// The process: real arguments, the real world, the exit code.

import { setFlagsFromString } from 'node:v8';
import { outputTo } from '../world/output.ts';
import { exitCodes } from './exit-codes.ts';
import { version } from './version.ts';

/** Runs the command of this process and ends it. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const notice = await noticeFor(args);
  if (notice !== null) {
    await outputTo(process.stdout).write(notice);
    process.exit(exitCodes.fine);
  }
  // V8 compiles a pattern to bytecode first and to machine code when it runs again; classes like \p{L} take several
  // times longer in bytecode, and reading an article runs nearly every pattern twice (docs/performance.md).
  setFlagsFromString('--no-regexp-tier-up');
  // V8 takes what lives as long as a request for what lives for ever, makes it old from the start, and then keeps every
  // page that it leads to until the next full collection.
  setFlagsFromString('--no-allocation-site-pretenuring');
  // Left to itself, V8 lets the heap grow to four times what is alive before it sweeps; this costs a twentieth more CPU.
  setFlagsFromString('--heap-growing-percent=75');
  const { realWorld, run } = await import('./program.ts');
  // Everything is written by now; a name server that never answers must not hold the process.
  process.exit(await run(args, realWorld()));
}

// What is said before the program is loaded. The build keeps the help as a program reads it; a terminal has its own width.
async function noticeFor(args: readonly string[]): Promise<string | null> {
  const [only, ...rest] = args;
  if (rest.length > 0) return null;
  if (only === '--version' || only === '-V') return `${version}\n`;
  if ((only !== '--help' && only !== '-h') || process.stdout.columns !== undefined) return null;
  return (await import('node:fs/promises')).readFile(new URL('help.txt', import.meta.url), 'utf8');
}
