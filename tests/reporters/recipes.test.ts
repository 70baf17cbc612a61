// The jq recipes of docs/reports.md, as they stand there. Where there is no jq one test says so.

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderAs, savedReport } from './saved-reports.ts';

const hasJq = spawnSync('jq', ['--version']).status === 0;
const docs = readFileSync(join(import.meta.dirname, '../../docs/reports.md'), 'utf8');
const recipes = [...docs.matchAll(/^jq -r '([^']+)' report\.(json|ndjson)$/gm)].map(
  ([, filter = '', format = '']) => [filter, format] as const,
);

const archived = (day: string, url: string) => `https://web.archive.org/web/${day}/${url}`;
const domain = 'http://www.portvostok.example/analitika/2/14/733.html';
const pdf = 'http://inlandwaters.example/quarterly/docs/20-winters.pdf';
const economy = 'http://rechvestnik.example/economy/20061119/70255.html';
const wall = 'http://www.zakon-arhiv.example/akty/?dok=02117&vid=all';
const expected: readonly (readonly string[])[] = [
  [`${domain}\t${archived('20091010083015', domain)}`, `${pdf}\tnone`],
  ['essay.txt:23 [2]', 'essay.txt:27 [4]', 'essay.txt:35 [8]'],
  [
    '1\tbot-wall',
    '1\tdoi-registered',
    '1\thttp-404',
    '1\tparked-domain',
    '1\tredirect-permanent',
    '1\trepaired-url',
    '1\ttimeout',
    '1\ttitle-mismatch',
    '1\tunsupported-scheme',
  ],
  [wall],
  [archived('20091010083015', domain), archived('20110228120000', economy)],
  [
    'https://harbour.example/papers/ramps\thttps://harbour.example/library/ramps',
    'http://ports.example/list of ports.html\thttp://ports.example/listofports.html',
  ],
  [domain, pdf],
];

test('every recipe has what it should print', () => {
  expect(recipes.length).toBe(expected.length);
});

if (hasJq) {
  test.each(recipes.map(([filter, format], index) => [filter, format, expected[index]] as const))(
    '%s',
    async (filter, format, lines) => {
      const input = await renderAs(format, savedReport('verdicts'));
      const printed = execFileSync('jq', ['-r', filter], { input, encoding: 'utf8' });
      expect(printed.trimEnd().split('\n')).toEqual(lines);
    },
  );
} else {
  test('the recipes were left out: there is no jq', () => {
    expect(hasJq).toBe(false);
  });
}
