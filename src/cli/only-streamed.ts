// Whether a run's report is nothing but its lines, so that what they tell need not be held to the end.

import type { Reporter } from '../reporters/reporter.ts';
import type { Request } from './request.ts';
import { reporterNamed } from './write-reports.ts';

/** How links are told as they are done; undefined where the format, or the action, tells them at the end. */
export async function streamOf({ action, settings }: Request): Promise<Reporter['stream']> {
  return action === 'check' ? (await reporterNamed(settings.format)).stream : undefined;
}

/** No file, baseline, draft or comparison needs the report as a whole. */
export function isOnlyStreamed({ settings }: Request, stream: Reporter['stream']): boolean {
  const { outputs, baseline, updateBaseline, fix, since, sinceMergeBase } = settings;
  const isWholeNeeded = outputs.length > 0 || baseline !== null || updateBaseline || fix;
  return stream !== undefined && !isWholeNeeded && since === null && sinceMergeBase === null;
}
