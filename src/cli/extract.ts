// The action without a network: show what is understood of the inputs.

import { reportOffline } from '../pipeline/report-offline.ts';
import type { World } from '../world/world.ts';
import { findInputs } from './find-inputs.ts';
import { readInputs } from './read-inputs.ts';
import type { Request } from './request.ts';
import { version } from './version.ts';
import { finish } from './write-reports.ts';

/** Reads every input and tells what stands in it; the exit code. */
export async function extract(request: Request, world: World): Promise<number> {
  const found = await findInputs(request.inputs, world.files);
  const { documents, mistakes } = await readInputs(found, world, null, request.settings);
  const report = documents.length === 0 ? null : reportOffline(documents, world.clock, version);
  return finish(report, { ...request, settings: { ...request.settings, failOn: [] } }, world, mistakes);
}
