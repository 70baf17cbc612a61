// The action on saved reports: print them again, in another format, as one.

import type { World } from '../world/world.ts';
import { readSavedReports } from './read-saved-report.ts';
import type { Request } from './request.ts';
import { finish } from './write-reports.ts';

/** Prints saved reports; the exit code is that of the verdicts in them. */
export async function report(request: Request, world: World): Promise<number> {
  return finish(await readSavedReports(request.inputs, world.files), request, world, []);
}
