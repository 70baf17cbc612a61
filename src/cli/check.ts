// The action that the program is for: read the inputs, check their links, tell the result.

import type { Report } from '../model/report.ts';
import { compareWithBaseline } from '../pipeline/baseline.ts';
import { createGathering } from '../pipeline/gather.ts';
import type { World } from '../world/world.ts';
import { readBaseline, withBaselineOutput } from './baseline.ts';
import { checkWithProgress } from './check-with-progress.ts';
import { findInputs } from './find-inputs.ts';
import { createKeeper } from './observations.ts';
import { isOnlyStreamed, streamOf } from './only-streamed.ts';
import { readInputs } from './read-inputs.ts';
import type { Request } from './request.ts';
import { UsageError } from './usage-error.ts';
import { withNetwork } from './with-network.ts';
import { finish } from './write-reports.ts';

/** Checks every input; the exit code. @throws UsageError where there is nothing to check or no network */
export async function check(request: Request, world: World): Promise<number> {
  if (request.settings.dryRun && !request.settings.fix) throw new UsageError('--dry-run needs --fix.');
  return withNetwork(request.settings, world, async ({ network, signal }) => {
    const found = await findInputs(request.inputs, world.files);
    const isStreamed = isOnlyStreamed(request, await streamOf(request));
    const gathering = createGathering(!isStreamed);
    const take = isStreamed ? gathering.add : undefined;
    const { documents, mistakes } = await readInputs(found, world, network, request.settings, take);
    const baseline = await readBaseline(request.settings, world.files);
    for (const document of documents) gathering.add(document);
    const gathered = gathering.end();
    if (gathered.counts.documents === 0) return await finish(null, request, world, mistakes);
    const { saveObservations } = request.settings;
    const keeper = saveObservations === null ? null : await createKeeper(saveObservations, world.files);
    const fresh = await checkWithProgress(gathered, request, world, { network, signal, keeper });
    const report = baseline === null ? fresh : compareWithBaseline(fresh, baseline);
    const unkept = (await keeper?.end()) ?? [];
    const unfixed = request.settings.fix ? await fixDrafts(report, request, world) : [];
    return await finish(report, withBaselineOutput(request, report), world, [...mistakes, ...unkept, ...unfixed]);
  });
}

async function fixDrafts(report: Report, { settings }: Request, world: World): Promise<readonly string[]> {
  const { fix } = await import('./fix.ts');
  return fix(report, settings, world);
}
