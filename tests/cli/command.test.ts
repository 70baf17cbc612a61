import { expect, test } from 'vitest';
import { type Notice, parseCommand } from '../../src/cli/command.ts';
import type { Command } from '../../src/cli/understand.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

test('an article alone is checked, and nothing else is said', () => {
  expect(command(['a.txt'])).toEqual({
    action: 'check',
    inputs: ['a.txt'],
    given: {},
    config: null,
    printConfig: false,
  });
});

test('the options of the contract are understood', () => {
  const { inputs, given } = command(
    [
      'a.txt -',
      '--json -o a.json -o b.ndjson --fail-on dead,moved -q -v --no-color --no-progress',
      '--concurrency 9 --per-host 2 --host-interval 5 --timeout 7 --retries 0 --max-redirects 3',
      '--exclude x.test --exclude /y/ --include z.test --user-agent me/1 --connect-to a:80:b:81 --connect-to ::127.0.0.1:9',
      '--allow-private --archive https://t.test/g/ --archive wayback --archive-all --wayback-endpoint http://127.0.0.1:8',
    ].flatMap((line) => line.split(' ')),
  );
  expect(inputs).toEqual(['a.txt', '-']);
  expect(given).toEqual({
    format: 'json',
    outputs: ['a.json', 'b.ndjson'],
    failOn: ['dead', 'moved'],
    quiet: true,
    verbose: true,
    color: false,
    progress: false,
    concurrency: 9,
    perHost: 2,
    hostIntervalMs: 5,
    timeoutMs: 7,
    retries: 0,
    maxRedirects: 3,
    exclude: ['x.test', '/y/'],
    include: ['z.test'],
    userAgent: 'me/1',
    connectTo: ['a:80:b:81', '::127.0.0.1:9'],
    allowPrivate: true,
    archives: ['https://t.test/g/', 'wayback'],
    archiveAll: true,
    waybackEndpoint: 'http://127.0.0.1:8',
  });
});

test('a header goes to every origin', () => {
  expect(command(['a.txt', '--header', 'X-Key:  a: b ']).given.headers).toEqual([
    { name: 'x-key', value: 'a: b', host: null },
  ]);
});

test('--no-archive asks none', () => {
  expect(command(['a.txt', '--no-archive']).given.archives).toEqual([]);
});

test('--fail-on never fails on nothing', () => {
  expect(command(['a.txt', '--fail-on', 'never']).given.failOn).toEqual([]);
});

test.each([
  [['extract', 'a.txt', '--json'], 'extract', 'json'],
  [['report', 'a.json', '-f', 'ndjson'], 'report', 'ndjson'],
])('%j is the action %s in %s', (args, action, format) => {
  expect(command(args)).toMatchObject({ action, inputs: [args[1]], given: { format } });
});

test.each([
  [['a.txt'], null],
  [['a.txt', '--config', 'x.json'], 'x.json'],
  [['a.txt', '--no-config'], false],
])('%j has the config %s', (args, config) => {
  expect(command(args).config).toBe(config);
});

test.each([
  [['a.txt', '--timeout', 'soon'], /--timeout.*whole number from 1/],
  [['a.txt', '--retries', '-1'], /--retries/],
  [['a.txt', '--fail-on', 'deadly'], /--fail-on.*alive, moved/],
  [['a.txt', '--header', 'no colon'], /--header.*Name: value/],
  [['a.txt', '--header', 'X: a\nY: b'], /--header/],
  [['a.txt', '--connect-to', 'nonsense'], /HOST1:PORT1:HOST2:PORT2/],
  [['a.txt', '--wayback-endpoint', 'http://a.test/path'], /--wayback-endpoint.*origin/],
  [['a.txt', '--archive', 'attic'], /--archive.*TimeGate/],
  [['a.txt', '--exclude', '/(/'], /regular expression/],
  [['a.txt', '-f', 'papyrus'], /papyrus.*pretty, json/],
  [['a.txt', '--colour'], /--colour.*--color/],
  [[], /missing required argument/],
])('%j is a mistake, said in one line', (args, message) => {
  const complaint = mistake(args);
  expect(complaint).toMatch(message);
  expect(complaint).not.toContain('\n');
});

test.each([['--version'], ['-V']])('%s prints the version', (flag) => {
  expect(notice([flag])).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [['--help'], 'cite-check [options]'],
  [['extract', '--help'], 'cite-check extract'],
])('%j prints help', (args, start) => {
  expect(notice(args)).toContain(`Usage: ${start}`);
});

function command(args: readonly string[]): Command {
  const parsed = parseCommand(args);
  if ('text' in parsed) throw new Error(`a notice: ${parsed.text}`);
  return parsed;
}

function notice(args: readonly string[]): string {
  const parsed: Command | Notice = parseCommand(args);
  return 'text' in parsed ? parsed.text : '';
}

function mistake(args: readonly string[]): string {
  try {
    parseCommand(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}
