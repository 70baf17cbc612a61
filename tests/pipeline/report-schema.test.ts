import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { reportJsonSchema } from '../../src/pipeline/report-json-schema.ts';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

const shipped: object = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(shipped);

test('the schema that ships is the one that the program checks with', () => {
  expect(reportJsonSchema()).toEqual(shipped);
});

test('a report of a draft that was only read fits the schema', async () => {
  const report = reportOf(await runCli(['extract', 'fixtures/demo/article.txt', '--json']));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
});

test('a report of a run fits the schema, and has every key of the contract', async () => {
  const web = await startWeb({
    'rechvestnik.example': { status: 410 },
    '/cdx/search/cdx': { headers: { 'content-type': 'application/json' }, body: '[]' },
  });
  const ran = await runCli([
    'fixtures/demo/article.txt',
    '--json',
    '--retries',
    '0',
    '--connect-to',
    web.connectTo,
    '--wayback-endpoint',
    'http://archive.test',
  ]);
  await web.close();
  const report = reportOf(ran);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(Object.keys(report.links[0] ?? {})).toEqual(
    expect.arrayContaining([
      'url',
      'verdict',
      'reason',
      'explanation',
      'status',
      'finalUrl',
      'redirects',
      'page',
      'attempts',
      'elapsedMs',
      'checkedAt',
      'cached',
      'archive',
      'citedBy',
      'answeredAs',
      'archiveOf',
    ]),
  );
});

test.each([
  [
    'an unknown verdict',
    (report: Damaged) => {
      for (const link of report.links) link.verdict = 'lost';
    },
  ],
  [
    'a missing summary',
    (report: Damaged) => {
      delete report.summary;
    },
  ],
])('%s does not fit', async (_, damage) => {
  const report: Damaged = JSON.parse((await runCli(['extract', 'fixtures/demo/article.txt', '--json'])).stdout);
  damage(report);
  expect(validate(report)).toBe(false);
});

interface Damaged {
  links: { verdict: string }[];
  summary?: unknown;
}
