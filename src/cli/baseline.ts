// The baseline of a run: a saved report, read before, written after.

import type { Report } from '../model/report.ts';
import type { Files } from '../world/files.ts';
import { readSavedReports } from './read-saved-report.ts';
import type { Request } from './request.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** Null where none is asked for, or where the one to be written does not exist yet. */
export async function readBaseline({ baseline, updateBaseline }: Settings, files: Files): Promise<Report | null> {
  if (baseline === null) {
    if (updateBaseline) throw new UsageError('--update-baseline needs --baseline <report.json>.');
    return null;
  }
  if (!baseline.endsWith('.json')) throw new UsageError(`${baseline}: a baseline is a .json report.`);
  if (updateBaseline && (await files.kindOf(baseline)) === 'none') return null;
  return readSavedReports([baseline], files);
}

/** The request with the baseline among its outputs; a run that was cut short knows too little to be a measure. */
export function withBaselineOutput(request: Request, report: Report): Request {
  const { baseline, updateBaseline, outputs } = request.settings;
  if (!updateBaseline || baseline === null || report.interrupted) return request;
  return { ...request, settings: { ...request.settings, outputs: [...outputs, baseline] } };
}
