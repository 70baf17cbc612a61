// The action on kept observations: judge them again, offline, by the rules of today.

import type { ReadDocument } from '../model/report.ts';
import { buildReport, reportLink } from '../pipeline/build-report.ts';
import { judgeKept } from '../pipeline/keep-observation.ts';
import { summarise } from '../pipeline/summarise.ts';
import type { World } from '../world/world.ts';
import { readKept } from './observations.ts';
import type { Request } from './request.ts';
import { version } from './version.ts';
import { finish } from './write-reports.ts';

/** Judges every observation of the folders and prints a report; the exit code is that of the verdicts. */
export async function judge(request: Request, world: World): Promise<number> {
  const kept = (await Promise.all(request.inputs.map((folder) => readKept(folder, world.files)))).flat();
  const links = kept.map((one) => reportLink(judgeKept(one)));
  const paths = new Set(links.flatMap(({ citedBy }) => citedBy.map(({ document }) => document)));
  const documents = [...paths].map(
    (path): ReadDocument => ({ path, format: 'text', notes: [], findings: [], acceptances: [], warnings: [] }),
  );
  const now = new Date(world.clock.now()).toISOString();
  const summary = summarise(documents, links);
  const moments = { startedAt: now, finishedAt: now };
  const report = buildReport({ version, ...moments, documents, links, summary, wasInterrupted: false });
  return finish(report, request, world, []);
}
