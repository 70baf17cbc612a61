// The command line: names, help and types of every option. Only this room knows commander.

import { CommanderError, Option, Command as Program } from 'commander';
import type { VerdictName } from '../model/verdict.ts';
import { reporters } from '../reporters/index.ts';
import type { ScopedHeader } from '../world/request-headers.ts';
import { defaultSettings } from './default-options.ts';
import {
  collect,
  parseArchive,
  parseConnectTo,
  parseDuration,
  parseFailOn,
  parseHeader,
  parseOrigin,
  parsePattern,
  parseUserAgent,
  wholeNumber,
} from './parse-values.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What the arguments say, before the config file and the defaults have their say. */
export interface Command {
  readonly action: 'check' | 'extract' | 'report' | 'judge' | 'save';
  readonly inputs: readonly string[];
  readonly given: Partial<Settings>;
  /** The file of --config; null where the nearest one is looked for, false for --no-config. */
  readonly config: string | null | false;
  readonly printConfig: boolean;
}

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

interface Values {
  readonly format?: string;
  readonly json?: boolean;
  readonly output?: readonly string[];
  readonly failOn?: readonly VerdictName[];
  readonly concurrency?: number;
  readonly perHost?: number;
  readonly hostInterval?: number;
  readonly crawlDelay?: boolean;
  readonly timeout?: number;
  readonly retries?: number;
  readonly maxRedirects?: number;
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
  readonly header?: readonly ScopedHeader[];
  readonly userAgent?: string;
  readonly connectTo?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly archive?: readonly string[] | boolean;
  readonly archiveAll?: boolean;
  readonly waybackEndpoint?: string;
  readonly cache?: string | boolean;
  readonly maxAge?: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
  readonly sinceMergeBase?: string;
  readonly saveObservations?: string;
  readonly config?: string | boolean;
  readonly printConfig?: boolean;
  readonly dryRun?: boolean;
  readonly ifOlder?: number;
  readonly progress?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

function understand(action: Command['action'], inputs: readonly string[], values: Values): Command {
  return {
    action,
    inputs,
    given: present({
      format: values.json === true ? 'json' : values.format,
      outputs: values.output,
      failOn: values.failOn,
      concurrency: values.concurrency,
      perHost: values.perHost,
      hostIntervalMs: values.hostInterval,
      crawlDelay: values.crawlDelay,
      timeoutMs: values.timeout,
      retries: values.retries,
      maxRedirects: values.maxRedirects,
      include: values.include,
      exclude: values.exclude,
      headers: values.header,
      userAgent: values.userAgent,
      connectTo: values.connectTo,
      allowPrivate: values.allowPrivate,
      archives: archivesOf(values.archive),
      archiveAll: values.archiveAll,
      waybackEndpoint: values.waybackEndpoint,
      cache: values.cache === true ? undefined : values.cache,
      maxAgeMs: values.maxAge,
      baseline: values.baseline,
      updateBaseline: values.updateBaseline,
      since: values.since,
      sinceMergeBase: values.sinceMergeBase,
      saveObservations: values.saveObservations,
      dryRun: values.dryRun,
      ifOlderMs: values.ifOlder,
      // commander gives every --no-x a value of true; only a no is a word of the user's.
      progress: values.progress === false ? false : undefined,
      color: values.color,
      quiet: values.quiet,
      verbose: values.verbose,
    }),
    config: values.config === true || values.config === undefined ? null : values.config,
    printConfig: values.printConfig ?? false,
  };
}

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Without the keys that have no value. */
function present(values: Loose<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// commander keeps --archive and --no-archive in one key: a list, true, or false.
function archivesOf(value: readonly string[] | boolean | undefined): readonly string[] | undefined {
  if (value === false) return [];
  return value === true ? undefined : value;
}

function addOutputOptions(program: Program): Program {
  const names = reporters.map((reporter) => reporter.name);
  return program
    .addOption(
      new Option('-f, --format <name>', `what goes to standard output ${defaultsTo(defaultSettings.format)}`).choices(
        names,
      ),
    )
    .option('--json', 'short for --format json')
    .option(
      '-o, --output <file>',
      'also write a report to a file, its format by the extension (repeatable)',
      collect((file) => file),
    )
    .option('--color', 'colours even where standard output is no terminal')
    .option('--no-color', 'no colours')
    .option('-q, --quiet', 'only what needs an editor, no summary')
    .option('-v, --verbose', 'also links that are fine, and what each verdict rests on');
}

function addCheckOptions(program: Program): Program {
  const { concurrency, perHost, hostIntervalMs, timeoutMs, retries, maxRedirects, failOn } = defaultSettings;
  return program
    .option(
      '--fail-on <verdicts>',
      `verdicts that make the exit code 1, or never ${defaultsTo(failOn.join(','))}`,
      parseFailOn,
    )
    .option('--concurrency <n>', `requests at once in all ${defaultsTo(concurrency)}`, wholeNumber(1, 1000))
    .option('--per-host <n>', `requests at once to one host ${defaultsTo(perHost)}`, wholeNumber(1, 1000))
    .option(
      '--host-interval <ms>',
      `pause between two requests to one host ${defaultsTo(hostIntervalMs)}`,
      wholeNumber(0, 3_600_000),
    )
    .option('--crawl-delay', "ask each site's robots.txt for a pause between requests, and keep it")
    .option('--timeout <ms>', `deadline of one attempt ${defaultsTo(timeoutMs)}`, wholeNumber(1, 3_600_000))
    .option('--retries <n>', `further attempts after a temporary failure ${defaultsTo(retries)}`, wholeNumber(0, 20))
    .option('--max-redirects <n>', `redirects followed in one attempt ${defaultsTo(maxRedirects)}`, wholeNumber(0, 50))
    .option(
      '--exclude <pattern>',
      'leave out links: a glob or /regular expression/ over the URL (repeatable)',
      collect(parsePattern),
    )
    .option('--include <pattern>', 'ask only such links (repeatable)', collect(parsePattern))
    .option('--header <"Name: value">', 'send a header to every site (repeatable)', collect(parseHeader))
    .option('--user-agent <text>', 'the name to ask under', parseUserAgent)
    .option(
      '--connect-to <HOST1:PORT1:HOST2:PORT2>',
      'connect to HOST2:PORT2 in place of HOST1:PORT1, as in curl (repeatable)',
      collect(parseConnectTo),
    )
    .option('--allow-private', 'also ask loopback, private and other special addresses')
    .option(
      '--archive <name>',
      'wayback, or the URL of a Memento TimeGate (repeatable, default: wayback)',
      collect(parseArchive),
    )
    .option('--no-archive', 'ask no archive')
    .option('--archive-all', 'look up a snapshot of every link, not only of those in trouble')
    .option('--wayback-endpoint <origin>', "origin that serves the Wayback Machine's interfaces", parseOrigin)
    .option('--cache <file>', "keep what is learnt here, in place of the user's cache folder")
    .option('--no-cache', 'neither use nor keep what is learnt')
    .option(
      '--max-age <duration>',
      `how long a good verdict in the cache holds: 30m, 12h, 7d ${defaultsTo('7d')}`,
      parseDuration,
    )
    .option('--since <git ref>', 'only notes that were added or edited since that commit')
    .option('--since-merge-base <git ref>', 'the same since the common ancestor of that branch and HEAD')
    .option('--config <file>', 'a config file, in place of the nearest cite-check.config.json')
    .option('--no-config', 'no config file')
    .option('--print-config', 'print every setting and where it comes from, and do nothing else')
    .option('--no-progress', 'no progress line');
}

function addRecordOptions(program: Program): Program {
  return program
    .option('--baseline <report.json>', 'fail only on what is not in this saved report')
    .option('--update-baseline', 'write the report to the file of --baseline')
    .option('--save-observations <folder>', 'keep what the wire did, a file for each link, for the command judge');
}

function addSaveOptions(program: Program): Program {
  return program
    .option('--dry-run', 'tell what would be sent, and send nothing')
    .option(
      '--if-older <duration>',
      `save no page of which the archive has a younger capture: 12h, 30d ${defaultsTo('1d')}`,
      parseDuration,
    );
}

function defaultsTo(value: number | string): string {
  return `(default: ${value})`;
}

// commander begins with "error: " and may add a suggestion on a second line.
function tidy(message: string): string {
  const tidied = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return /^missing required argument/.test(tidied) ? `${tidied}. See cite-check --help.` : tidied;
}
