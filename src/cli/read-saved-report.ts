// Saved JSON reports, checked against the contract before anything believes them.

import type { Report } from '../model/report.ts';
import { mergeReports } from '../pipeline/merge-reports.ts';
import type { Files } from '../world/files.ts';
import { UsageError } from './usage-error.ts';

const MAX_REPORT_BYTES = 500 * 1024 * 1024;

/** The reports of these files as one. @throws UsageError with one line where one cannot be read or is no report */
export async function readSavedReports(paths: readonly string[], files: Files): Promise<Report> {
  const [first, ...others] = await Promise.all(paths.map((path) => readOne(path, files)));
  if (first === undefined) throw new UsageError('name a report that was written with --format json.');
  return mergeReports([first, ...others]);
}

async function readOne(path: string, files: Files): Promise<Report> {
  if ((await files.kindOf(path)) !== 'file') {
    throw new UsageError(`${path}: no such file. Name a report that was written with --format json.`);
  }
  const parsed = parse(path, Buffer.from(await files.read(path, MAX_REPORT_BYTES)).toString('utf8'));
  const [v, { reportSchema }] = await Promise.all([import('valibot'), import('../pipeline/report-schema.ts')]);
  const result = v.safeParse(reportSchema, parsed);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UsageError(`${path}: no report of cite-check: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError(`${path}: no JSON. Name a report that was written with --format json.`, { cause });
  }
}
