// Every option with its name, its help and the way its value is read.

import { Option, type Command as Program } from 'commander';
import { reporters } from '../reporters/index.ts';
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

/** What is shown and written; for every command. */
export function addOutputOptions(program: Program): Program {
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

/** How links are asked and judged. */
export function addCheckOptions(program: Program): Program {
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

/** What is kept of a run, compared with it, and made of it. */
export function addRecordOptions(program: Program): Program {
  return program
    .option('--baseline <report.json>', 'fail only on what is not in this saved report')
    .option('--update-baseline', 'write the report to the file of --baseline')
    .option('--save-observations <folder>', 'keep what the wire did, a file for each link, for the command judge')
    .option('--fix', 'rewrite the article: dead links to their verified snapshots, moved ones to their new address')
    .option('--dry-run', 'with --fix: tell what would be rewritten, and write nothing');
}

/** How pages are saved. */
export function addSaveOptions(program: Program): Program {
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
