// The saved reports that tests of reporters share.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/pipeline/report-schema.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { Style } from '../../src/reporters/reporter.ts';

export const fixtures = join(import.meta.dirname, '../../fixtures/reporters');

export const reportNames = ['fine', 'verdicts', 'offline', 'accepted', 'hostile', 'office'] as const;

export type ReportName = (typeof reportNames)[number];

/** Checked against the contract, so that no reporter is tested with what a run cannot yield. */
export function savedReport(name: ReportName): Report {
  return parse(reportSchema, JSON.parse(readFileSync(join(fixtures, `reports/${name}.json`), 'utf8')));
}

export const plain: Style = {
  columns: 80,
  color: false,
  verbose: false,
  quiet: false,
  unicode: true,
  hyperlinks: false,
};

/** The report in a format, by its registered name. */
export async function renderAs(format: string, report: Report, style: Style = plain): Promise<string> {
  const entry = reporters.find((candidate) => candidate.name === format);
  if (entry === undefined) throw new Error(`no reporter is registered as ${format}`);
  return (await entry.load()).render(report, style);
}
