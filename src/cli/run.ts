// One run of the command: arguments and a world in, an exit code out. What an action needs is imported when it is asked for.

import { printableLine } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { parseCommand } from './command.ts';
import { defaultSettings } from './default-options.ts';
import { exitCodes } from './exit-codes.ts';
import { extract } from './extract.ts';
import type { Request } from './request.ts';
import type { Source } from './settings.ts';
import { settle } from './settings.ts';
import type { Command } from './understand.ts';
import { UsageError } from './usage-error.ts';
import { checkFormats } from './write-reports.ts';

/** Runs the command; never throws for a mistake of the user, which is said in one line on standard error. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const command = parseCommand(args);
    if ('text' in command) {
      await world.stdout.write(command.text);
      return exitCodes.fine;
    }
    return await perform(command, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await world.stderr.write(`cite-check: ${printableLine(error.message)}\n`);
    return exitCodes.mistake;
  }
}

async function perform(command: Command, world: World): Promise<number> {
  const { settings, origins } = settle(defaultSettings, await sourcesOf(command, world));
  if (command.printConfig) {
    const { printSettings } = await import('./print-settings.ts');
    await world.stdout.write(printSettings(settings, origins));
    return exitCodes.fine;
  }
  const request: Request = { action: command.action, inputs: command.inputs, settings };
  checkFormats(request);
  switch (request.action) {
    case 'check':
      return (await import('./check.ts')).check(request, world);
    case 'extract':
      return extract(request, world);
    case 'judge':
      return (await import('./judge.ts')).judge(request, world);
    case 'save':
      return (await import('./save.ts')).save(request, world);
    case 'report':
      return (await import('./report.ts')).report(request, world);
  }
}

async function sourcesOf(command: Command, world: World): Promise<readonly Source[]> {
  const given = { name: 'command line', values: command.given };
  if (command.config === false || command.action === 'report' || command.action === 'judge') return [given];
  const { loadConfig } = await import('./load-config.ts');
  const config = await loadConfig(command.config, world.env);
  return config === null ? [given] : [config, given];
}
