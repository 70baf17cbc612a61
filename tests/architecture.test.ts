// Who may import whom, as code: opening a door between rooms is a change that a reviewer sees here.

import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ground = ['model', 'text'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  schemas: ['cli', 'pipeline'],
  index: ['cli', 'pipeline', 'formats', 'world', ...ground],
  cli: ['pipeline', 'formats', 'fixes', 'reporters', 'world', ...ground],
  pipeline: [
    'formats',
    'notes',
    'citations',
    'findings',
    'links',
    'probe',
    'verdicts',
    'archives',
    'ledger',
    'world',
    ...ground,
  ],
  formats: ground,
  notes: ground,
  citations: ground,
  findings: ground,
  links: ground,
  fixes: ground,
  verdicts: ground,
  reporters: ground,
  probe: ['world', ...ground],
  archives: ['world', ...ground],
  ledger: ['world', ...ground],
  world: ground,
  text: ['model'],
  model: [],
};

// Only these rooms may know these packages: a library has one place where it can be replaced.
const owners: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  undici: ['world'],
  'p-limit': ['pipeline'],
};

const src = join(import.meta.dirname, '../src');
const files = listFiles(src);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('every room imports only the rooms that its row allows', () => {
  const opened = [...imports].flatMap(([file, targets]) =>
    targets
      .filter(isRelative)
      .map((target) => resolve(file, target))
      .filter((target) => target.startsWith(src))
      .filter((target) => roomOf(target) !== roomOf(file) && !allowed[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${relative(src, file)} -> ${relative(src, target)}`),
  );
  expect(opened).toEqual([]);
});

test('every room has its row', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => allowed[room] === undefined)).toEqual([]);
});

test('a library with an owner is imported by nobody else', () => {
  const strays = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => owners[target] !== undefined && !owners[target].includes(roomOf(file)))
      .map((target) => `${relative(src, file)} -> ${target}`),
  );
  expect(strays).toEqual([]);
});

test('no file reaches itself through its imports, types counted', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].map((name) => relative(src, name)).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const target of (imports.get(file) ?? []).filter(isRelative)) visit(resolve(file, target), [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

function listFiles(folder: string): readonly string[] {
  return ts.sys.readDirectory(folder, ['.ts']).map(normalize);
}

function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

function isRelative(target: string): boolean {
  return target.startsWith('.');
}

function resolve(file: string, target: string): string {
  return normalize(join(dirname(file), target));
}

function roomOf(file: string): string {
  const [first = ''] = relative(src, file).split(/[\\/]/);
  return first.replace(/\.ts$/, '');
}
