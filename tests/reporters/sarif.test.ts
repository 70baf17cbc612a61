// SARIF by its own schema, and what code hosts rely on.

import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderAs, reportNames, savedReport } from './saved-reports.ts';

// The schema is of draft 4; what it uses of that draft means the same in later ones, but for the names of its head.
const { $schema: _draft, id: _id, ...rules } = schema;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rules);

test.each(reportNames)('%s keeps the schema of SARIF 2.1.0', async (name) => {
  validate(JSON.parse(await renderAs('sarif', savedReport(name))));
  expect(validate.errors).toBeNull();
});

test('the schema is heard: a log without a version breaks it', () => {
  expect(validate({ runs: [] })).toBe(false);
});

describe('results', () => {
  test.each([
    ['parked-domain', 'error'],
    ['http-404', 'error'],
    ['title-mismatch', 'warning'],
    ['redirect-permanent', 'warning'],
    ['bot-wall', 'note'],
    ['timeout', 'note'],
    ['marker-without-note', 'error'],
    ['citation-without-locator', 'warning'],
  ])('%s is of level %s', async (rule, level) => {
    const { results } = await runOf(savedReport('verdicts'));
    expect(results.find((result) => result.ruleId === rule)?.level).toBe(level);
  });

  test('links that are fine are none', async () => {
    expect((await runOf(savedReport('fine'))).results).toEqual([]);
  });

  test('each stands at its address, in UTF-16 columns', async () => {
    const { run, results } = await runOf(savedReport('verdicts'));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const places = results.filter((result) => result.ruleId === 'parked-domain').map((result) => regionOf(result));
    expect(places).toEqual([
      { startLine: 23, startColumn: 88 },
      { startLine: 27, startColumn: 210 },
    ]);
  });

  test('each names a rule that is described', async () => {
    const { run, results } = await runOf(savedReport('verdicts'));
    const rules = run.tool.driver.rules ?? [];
    expect(results.map((result) => rules[result.ruleIndex ?? -1]?.id)).toEqual(results.map((result) => result.ruleId));
    expect(rules.filter((rule) => !rule.shortDescription?.text || !rule.help?.text)).toEqual([]);
  });

  test('where a format has no lines, the file alone is named', async () => {
    const report = savedReport('offline');
    const { results } = await runOf(report);
    expect(results[0]?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'book.docx' } });
  });
});

describe('fingerprints', () => {
  test('stay when lines move', async () => {
    const before = await runOf(savedReport('verdicts'));
    const after = await runOf(moveDown(savedReport('verdicts'), 7));
    expect(after.results.map((result) => result.partialFingerprints)).toEqual(
      before.results.map((result) => result.partialFingerprints),
    );
    expect(regionOf(after.results[0])).not.toEqual(regionOf(before.results[0]));
  });

  test('tell the links of one run apart', async () => {
    const { results } = await runOf(savedReport('verdicts'));
    const prints = results.map((result) => JSON.stringify(result.partialFingerprints));
    expect(new Set(prints).size).toBe(prints.length);
  });
});

test.each([
  ['./drafts/my essay.txt', 'drafts/my%20essay.txt'],
  ['drafts\\essay.txt', 'drafts/essay.txt'],
  ['https://journal.example/essay', 'https://journal.example/essay'],
  ['-', 'stdin'],
])('the document %s is named %s', async (path, uri) => {
  const report = savedReport('offline');
  const [document] = report.documents;
  const { results } = await runOf({ ...report, documents: document === undefined ? [] : [{ ...document, path }] });
  expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

async function runOf(report: Report): Promise<{ readonly run: Run; readonly results: readonly Result[] }> {
  const log: Log = JSON.parse(await renderAs('sarif', report));
  const [run] = log.runs;
  if (run === undefined) throw new Error('a log has one run');
  return { run, results: run.results ?? [] };
}

function regionOf(result: Result | undefined): object | undefined {
  return result?.locations?.[0]?.physicalLocation?.region;
}

function moveDown(report: Report, lines: number): Report {
  return JSON.parse(JSON.stringify(report), (key, value) => (key === 'line' ? value + lines : value));
}
