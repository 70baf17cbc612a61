// The command line: names, help and types of every option. Only this room knows commander.

import { Command, CommanderError, Option } from 'commander';
import type { VerdictName } from '../model/verdict.ts';
import type { CheckOptions } from '../pipeline/options.ts';
import { compilePattern } from '../pipeline/url-filter.ts';
import { reporters } from '../reporters/index.ts';
import { parseConnectTo } from '../world/connect-to.ts';
import type { ScopedHeader } from '../world/request-headers.ts';
import { defaultFailOn, defaultFormat, defaultOptions } from './default-options.ts';
import { collect, parseArchive, parseFailOn, parseHeader, parseOrigin, wholeNumber } from './parse-values.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What the user asked for, understood. */
export interface Request {
  readonly action: 'check' | 'extract' | 'report';
  readonly inputs: readonly string[];
  readonly options: CheckOptions;
  readonly format: string;
  readonly outputs: readonly string[];
  readonly failOn: readonly VerdictName[];
  readonly progress: boolean;
  /** Null where the terminal and the environment decide. */
  readonly color: boolean | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Text to print and leave with, for --help and --version. */
export interface Notice {
  readonly text: string;
}

/**
 * Reads the arguments after the program's name.
 * @throws UsageError with one line where they make no sense
 */
export function parseCommand(args: readonly string[]): Request | Notice {
  const found: { request?: Request } = {};
  const printed: string[] = [];
  const program = createProgram((request) => {
    found.request = request;
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
  return found.request ?? { text: program.helpInformation() };
}

/** The program with its commands; `take` gets what the user asked for. */
export function createProgram(take: (request: Request) => void): Command {
  const program = new Command('cite-check')
    .description(
      'Checks the citations of an article: which links are dead, moved or changed, and which archived\nsnapshot shows what was cited.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .argument('<input...>', 'files, folders, globs, http(s) URLs of published articles, or - for standard input')
    .addHelpText('after', examples)
    .action((inputs: readonly string[], values: Values) => take(understand('check', inputs, values)));
  addCheckOptions(addOutputOptions(program));
  addOutputOptions(
    program
      .command('extract')
      .description('show the notes and citations of an article; no network at all')
      .argument('<input...>', 'files, folders, globs, or - for standard input'),
  ).action((inputs: readonly string[], _: Values, command: Command) =>
    take(understand('extract', inputs, command.optsWithGlobals())),
  );
  addOutputOptions(
    program
      .command('report')
      .description('print a saved JSON report in another format')
      .argument('<report.json...>', 'reports that were written with --format json'),
  ).action((inputs: readonly string[], _: Values, command: Command) =>
    take(understand('report', inputs, command.optsWithGlobals())),
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
  readonly format: string;
  readonly json?: boolean;
  readonly output?: readonly string[];
  readonly failOn?: readonly VerdictName[];
  readonly concurrency?: number;
  readonly perHost?: number;
  readonly hostInterval?: number;
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
  readonly progress?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

function understand(action: Request['action'], inputs: readonly string[], values: Values): Request {
  const defaults = defaultOptions;
  return {
    action,
    inputs,
    options: {
      ...defaults,
      concurrency: values.concurrency ?? defaults.concurrency,
      perHost: values.perHost ?? defaults.perHost,
      hostIntervalMs: values.hostInterval ?? defaults.hostIntervalMs,
      timeoutMs: values.timeout ?? defaults.timeoutMs,
      retries: values.retries ?? defaults.retries,
      maxRedirects: values.maxRedirects ?? defaults.maxRedirects,
      include: values.include ?? defaults.include,
      exclude: values.exclude ?? defaults.exclude,
      headers: values.header ?? defaults.headers,
      userAgent: values.userAgent ?? defaults.userAgent,
      connectTo: values.connectTo ?? defaults.connectTo,
      allowPrivate: values.allowPrivate ?? defaults.allowPrivate,
      archives: archivesOf(values.archive),
      archiveAll: values.archiveAll ?? defaults.archiveAll,
      waybackEndpoint: values.waybackEndpoint ?? defaults.waybackEndpoint,
    },
    format: values.json === true ? 'json' : values.format,
    outputs: values.output ?? [],
    failOn: values.failOn ?? parseFailOn(defaultFailOn),
    progress: values.progress ?? true,
    color: values.color ?? null,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
  };
}

// commander keeps --archive and --no-archive in one key: a list, true, or false.
function archivesOf(value: readonly string[] | boolean | undefined): readonly string[] {
  if (value === false) return [];
  if (value === undefined || value === true) return defaultOptions.archives;
  return value;
}

function addOutputOptions(command: Command): Command {
  const names = reporters.map((reporter) => reporter.name);
  return command
    .addOption(new Option('-f, --format <name>', 'what goes to standard output').choices(names).default(defaultFormat))
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

function addCheckOptions(command: Command): Command {
  const { concurrency, perHost, hostIntervalMs, timeoutMs, retries, maxRedirects } = defaultOptions;
  const defaultsTo = (value: number | string) => `(default: ${value})`;
  return command
    .option(
      '--fail-on <verdicts>',
      `verdicts that make the exit code 1, or never ${defaultsTo(defaultFailOn)}`,
      parseFailOn,
    )
    .option('--concurrency <n>', `requests at once in all ${defaultsTo(concurrency)}`, wholeNumber(1, 1000))
    .option('--per-host <n>', `requests at once to one host ${defaultsTo(perHost)}`, wholeNumber(1, 1000))
    .option(
      '--host-interval <ms>',
      `pause between two requests to one host ${defaultsTo(hostIntervalMs)}`,
      wholeNumber(0, 3_600_000),
    )
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
      collect(checkConnectTo),
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
    .option('--no-progress', 'no progress line');
}

function parsePattern(text: string): string {
  if (compilePattern(text) !== null) return text;
  throw new UsageError(`the pattern ${text} is no regular expression. Mend it, or leave out the slashes for a glob.`);
}

function checkConnectTo(text: string): string {
  if (parseConnectTo(text) !== null) return text;
  throw new UsageError(`--connect-to takes HOST1:PORT1:HOST2:PORT2, not ${text}. HOST1 and PORT1 may be empty.`);
}

function parseUserAgent(text: string): string {
  if (/^[\t\x20-\x7e]+$/.test(text)) return text;
  throw new UsageError('--user-agent takes printable ASCII text on one line.');
}

// commander begins with "error: " and may add a suggestion on a second line.
function tidy(message: string): string {
  return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
}
