// What stands beside the program says what the program does: man page, completions, README, docs/config.md.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { globSync } from 'tinyglobby';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { madeFiles } from '../scripts/docs/files.mjs';
import { createProgram, parseCommand } from '../src/cli/command.ts';
import { configJsonSchema } from '../src/cli/config-json-schema.ts';
import { configSchema } from '../src/cli/config-schema.ts';
import { verdictNames } from '../src/model/verdict.ts';
import { reporters } from '../src/reporters/index.ts';

const root = join(import.meta.dirname, '..');
const program = createProgram(() => {});
const made = madeFiles(program, verdictNames);
const readme = read('README.md');
// Without its changes of face, and with hyphens as a reader sees them.
const manual = (made.get('man/cite-check.1') ?? '').replace(/\\f[BIR]/g, '').replaceAll('\\-', '-');
const options = [...new Set([program, ...program.commands].flatMap(longOptions))];

describe('files made from the definitions', () => {
  test.each([...made])('%s is as "npm run docs" writes it', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test.each(['cite-check.bash', '_cite-check'])('every option and command is offered by %s', (name) => {
    const text = read(`completions/${name}`);
    const words = [...options, ...program.commands.map((command) => command.name())];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('every option and command is offered in fish', () => {
    const text = read('completions/cite-check.fish');
    expect(options.filter((option) => !text.includes(`-l ${option.slice(2)} `))).toEqual([]);
    expect(program.commands.filter((command) => !text.includes(`-a ${command.name()} `))).toEqual([]);
  });
});

// As bash splits the words of a line: an equals sign is a word of its own.
test.each([
  [['--for'], ['--format']],
  [
    ['--format', '=', 'j'],
    ['json', 'junit'],
  ],
  [['--fail-on', 'dead,ch'], ['dead,changed']],
  [['--fail-on', 'dead,dea'], []],
  [['extract', '--verb'], ['--verbose']],
  [['extract', '--time'], []],
  [['jud'], ['judge']],
  [
    ['report', 'package'],
    ['package.json', 'package-lock.json'],
  ],
  [['judge', 'fixt'], ['fixtures']],
])('bash completes %j to %j', (typed, offered) => {
  const script = `source completions/cite-check.bash
    COMP_WORDS=(cite-check "$@"); COMP_CWORD=$#; _cite_check; (( \${#COMPREPLY[@]} )) && printf '%s\\n' "\${COMPREPLY[@]}"; true`;
  const stdout = execFileSync('bash', ['-c', script, 'bash', ...typed], { cwd: root, encoding: 'utf8' });
  expect(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .toSorted(),
  ).toEqual(offered.toSorted());
});

describe('what is told by hand is whole', () => {
  test.each(options)('%s stands in the README and in the man page', (option) => {
    const word = new RegExp(`(?<![\\w-])${option}(?![\\w-])`);
    expect(readme).toMatch(word);
    expect(manual).toMatch(word);
  });

  test.each(program.commands.map((command) => command.name()))('the command %s stands in the README', (name) => {
    expect(readme).toContain(`cite-check ${name} `);
  });

  test.each(reporters.map(({ name, extensions }) => ({ name, extensions })))(
    'the README tells of the format $name and its extensions',
    ({ name, extensions }) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
      expect(row).not.toBe('');
      expect(extensions.filter((extension) => !row.includes(`\`${extension}\``))).toEqual([]);
    },
  );

  test('the man page tells of every variable of the environment that is read', () => {
    const source = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');
    const names = [...source.matchAll(/\benv\['([A-Z_]+)'\]/g)].map(([, name = '']) => name);
    expect(names).toContain('NO_COLOR');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(manual) && !isTerminalMark(name))).toEqual([]);
  });

  test.each(['light', 'dark'])('the %s picture of the terminal shows the run that the README prints', (scheme) => {
    const drawn = [...read(`docs/pictures/terminal-${scheme}.svg`).matchAll(/<text [^>]*>([^<]*)<\/text>/g)]
      .map(([, text = '']) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
      .join(' ');
    const printed = /<!-- demo -->\n```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(words(drawn)).toBe(words(`$ npm run demo ${printed}`));
  });

  test('docs/config.md has a heading for every key of the schema, and no other', () => {
    const headings = [...read('docs/config.md').matchAll(/^### `([^`]+)`$/gm)].map(([, key]) => key);
    expect(headings.toSorted()).toEqual(keysOf(configJsonSchema()).toSorted());
  });

  test.each(exampleCommands())('the example is understood: %s', (line) => {
    const [, ...args] = line.split(' ');
    expect(parseCommand(args)).toHaveProperty('inputs');
  });

  test.each([...jsonBlocks('README.md'), ...jsonBlocks('docs/config.md')])('the config is valid: %s', (text) => {
    expect(v.safeParse(configSchema, JSON.parse(text)).issues ?? []).toEqual([]);
  });

  test.each(['README.md', 'docs/config.md'])('every link of %s to a file of the repository leads somewhere', (path) => {
    const links = [...read(path).matchAll(/(?:\]\(|(?:src|srcset|href)=")([^):"#]+)(?:#[^)"]*)?[)"]/g)];
    const targets = links.map(([, target = '']) => join(root, path, '..', target));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});

// What terminals set to be known by is nothing that a user would set.
function isTerminalMark(name: string): boolean {
  return /^TERM|^TMUX$|_(?:SESSION|VERSION)$/.test(name);
}

/** The commands in the examples of the README and the man page, without what follows a pipe or a comment sign. */
function exampleCommands(): readonly string[] {
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm), ...manual.matchAll(/^\.nf\n([\s\S]*?)^\.fi/gm)];
  return blocks
    .flatMap(([, block = '']) => block.split('\n'))
    .flatMap((line) => /\bcite-check .*/.exec(line.replace(/ (?:#|\| jq).*/, ''))?.[0].trim() ?? []);
}

function jsonBlocks(path: string): readonly string[] {
  return [...read(path).matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function longOptions(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => long ?? []);
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
}

/** Dotted paths: `hosts.*.perHost`, `accept[].url`. */
function keysOf(schema: object, before = ''): readonly string[] {
  const { properties = {}, items, additionalProperties }: Schema = schema;
  const below = (value: unknown, path: string) =>
    typeof value === 'object' && value !== null ? keysOf(value, path) : [];
  return [
    ...Object.entries(properties).flatMap(([key, value]) => {
      const path = before === '' ? key : `${before}.${key}`;
      return [path, ...keysOf(value, path)];
    }),
    ...below(items, `${before}[]`),
    ...below(additionalProperties, `${before}.*`),
  ];
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
