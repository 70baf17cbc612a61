// The command line: names, help and types of every option. Only this room knows commander.

import { CommanderError, Command as Program } from 'commander';
import { addCheckOptions, addOutputOptions, addRecordOptions, addSaveOptions } from './add-options.ts';
import type { Command, Values } from './understand.ts';
import { understand } from './understand.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Text to print and leave with, for --help and --version. */
export interface Notice {
  readonly text: string;
}

/**
 * Reads the arguments after the program's name.
 * @throws UsageError with one line where they make no sense
 */
export function parseCommand(args: readonly string[]): Command | Notice {
  const found: { command?: Command } = {};
  const printed: string[] = [];
  const program = createProgram((command) => {
    found.command = command;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: (text) => printed.push(text), writeErr: () => undefined });
  }
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text: printed.join('') };
    throw new UsageError(tidy(error.message), { cause: error });
  }
  return found.command ?? { text: program.helpInformation() };
}

/** The program with its commands; `take` gets what the user asked for. */
export function createProgram(take: (command: Command) => void): Program {
  const program = new Program('cite-check')
    .description(
      'Checks the citations of an article: which links are dead, moved or changed, and which archived snapshot shows what was cited.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('<input...>', 'files, folders, globs, http(s) URLs of published articles, or - for standard input')
    .addHelpText('after', examples)
    .action((inputs: readonly string[], values: Values) => take(understand('check', inputs, values)));
  addRecordOptions(addCheckOptions(addOutputOptions(program)));
  addOutputOptions(
    program
      .command('extract')
      .description('show the notes and citations of an article; no network at all')
      .argument('<input...>', 'files, folders, globs, or - for standard input'),
  ).action((inputs: readonly string[], _: Values, program: Program) =>
    take(understand('extract', inputs, program.optsWithGlobals())),
  );
  addOutputOptions(
    program
      .command('report')
      .description('print a saved JSON report in another format')
      .argument('<report.json...>', 'reports that were written with --format json'),
  ).action((inputs: readonly string[], _: Values, program: Program) =>
    take(understand('report', inputs, program.optsWithGlobals())),
  );
  addOutputOptions(
    program
      .command('judge')
      .description('judge kept observations again, by the rules of this version; no network at all')
      .argument('<folder...>', 'folders that were written by --save-observations'),
  ).action((inputs: readonly string[], _: Values, program: Program) =>
    take(understand('judge', inputs, program.optsWithGlobals())),
  );
  addSaveOptions(
    addCheckOptions(
      addOutputOptions(
        program
          .command('save')
          .description('check an article and ask the Internet Archive to capture the pages that are there')
          .argument('<input...>', 'files, folders, globs, http(s) URLs of published articles, or - for standard input'),
      ),
    ),
  ).action((inputs: readonly string[], _: Values, program: Program) =>
    take(understand('save', inputs, program.optsWithGlobals())),
  );
  return program;
}

const examples = `
Examples:
  $ cite-check article.txt
  $ cite-check drafts/ -o report.json --fail-on dead,changed
  $ cite-check extract article.txt --json

Exit codes: 0 nothing to fail on, 1 a verdict of --fail-on was found, 2 a mistake in the command or an input,
130 interrupted.`;

// commander begins with "error: " and may add a suggestion on a second line.
function tidy(message: string): string {
  const tidied = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return /^missing required argument/.test(tidied) ? `${tidied}. See cite-check --help.` : tidied;
}
