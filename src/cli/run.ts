// One run of the command: arguments and a world in, an exit code out. What an action needs is imported when it is asked for.

import { printableLine } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import type { Request } from './command.ts';
import { parseCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command; never throws for a mistake of the user, which is said in one line on standard error. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const request = parseCommand(args);
    if ('text' in request) {
      await world.stdout.write(request.text);
      return exitCodes.fine;
    }
    return await perform(request, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await world.stderr.write(`cite-check: ${printableLine(error.message)}\n`);
    return exitCodes.mistake;
  }
}

async function perform(request: Request, world: World): Promise<number> {
  const { checkFormats } = await import('./write-reports.ts');
  checkFormats(request);
  switch (request.action) {
    case 'check':
      return (await import('./check.ts')).check(request, world);
    case 'extract':
      return (await import('./extract.ts')).extract(request, world);
    case 'report':
      return (await import('./report.ts')).report(request, world);
  }
}
