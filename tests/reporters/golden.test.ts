// Every format of every saved report, compared with the file that a person has looked at. UPDATE=1 writes them anew.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { fixtures, renderAs, reportNames, savedReport } from './saved-reports.ts';

const extensions: Readonly<Record<string, string>> = {
  pretty: '.txt',
  json: '.json',
  ndjson: '.ndjson',
  markdown: '.md',
  html: '.html',
  sarif: '.sarif',
  junit: '.xml',
  github: '.github',
  csv: '.csv',
  'csl-json': '.csl.json',
};

const rows = reporters.flatMap(({ name }) => reportNames.map((report) => [name, report] as const));

describe('the golden files', () => {
  test('cover every registered format', () => {
    expect(reporters.map((entry) => entry.name).filter((name) => extensions[name] === undefined)).toEqual([]);
  });

  test.each(rows)('hold %s of %s', async (format, name) => {
    const text = shorten(await renderAs(format, savedReport(name)));
    const path = join(fixtures, `golden/${format}/${name}${extensions[format]}`);
    if (process.env['UPDATE']) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

/** The page's style, script and their hashes are looked at in src/reporters/html, not in every golden file. */
function shorten(text: string): string {
  return text
    .replace(/(<style>)[\s\S]*?(<\/style>)/, '$1…$2')
    .replace(/(\n<script>)[\s\S]*?(<\/script>\n<\/body>)/, '$1…$2')
    .replace(/sha256-[A-Za-z0-9+/]{43}=/g, 'sha256-…');
}
