// What was saved, kept in the run's JSON report: read before, written after every page, so that nothing is asked twice.

import type { Report } from '../model/report.ts';
import type { World } from '../world/world.ts';
import { readSavedReports } from './read-saved-report.ts';
import type { Request } from './request.ts';
import { styleFor } from './style.ts';
import { reporterNamed } from './write-reports.ts';

export interface SaveState {
  /** The report of an earlier run; null where there is none. */
  readonly earlier: Report | null;
  /** Writes the report so far; of many in a row the last one counts. */
  keep(report: Report): void;
  /** Resolves when all is written. */
  end(): Promise<void>;
}

/** The state in the first JSON file of --output; without one nothing is kept. @throws UsageError where it is no report */
export async function openSaveState(request: Request, world: World): Promise<SaveState> {
  const path = request.settings.outputs.find((output) => /(?<!\.csl)\.json$/i.test(output));
  if (path === undefined) return { earlier: null, keep: () => undefined, end: async () => undefined };
  const isThere = (await world.files.kindOf(path)) === 'file';
  const earlier = isThere ? await readSavedReports([path], world.files) : null;
  const reporter = await reporterNamed('json');
  const style = { ...styleFor(request, world), color: false };
  let latest: Report | null = null;
  let writing: Promise<void> | null = null;
  const write = async (): Promise<void> => {
    while (latest !== null) {
      const text = reporter.render(latest, style);
      latest = null;
      // A file that cannot be written is told of at the end of the run, when it is written once more.
      await world.files.write(path, text).catch(() => undefined);
    }
    writing = null;
  };
  return {
    earlier,
    keep(report) {
      latest = report;
      writing ??= write();
    },
    end: async () => {
      await writing;
    },
  };
}
