// The action that the program is for: read the inputs, check their links, tell the result.

import type { ReadDocument, Report } from '../model/report.ts';
import { compareWithBaseline } from '../pipeline/baseline.ts';
import { checkDocuments, NoNetworkError } from '../pipeline/check-documents.ts';
import { networkOptions } from '../pipeline/network-options.ts';
import type { Network } from '../world/network.ts';
import type { World } from '../world/world.ts';
import { readBaseline, withBaselineOutput } from './baseline.ts';
import { cacheOf } from './cache.ts';
import { exitCodes } from './exit-codes.ts';
import { findInputs } from './find-inputs.ts';
import type { Keeper } from './observations.ts';
import { createKeeper } from './observations.ts';
import { createProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import type { Request } from './request.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import { finish, reporterNamed } from './write-reports.ts';

/** Checks every input; the exit code. @throws UsageError where there is nothing to check or no network */
export async function check(request: Request, world: World): Promise<number> {
  const network = await world.openNetwork(networkOptions(request.settings, world.env));
  const stop = new AbortController();
  const stopListening = world.onInterrupt(() => {
    // A second request to stop is not argued with.
    if (stop.signal.aborted) world.exit(exitCodes.interrupted);
    stop.abort();
  });
  try {
    const found = await findInputs(request.inputs, world.files);
    const { documents, mistakes } = await readInputs(found, world, network, request.settings);
    const baseline = await readBaseline(request.settings, world.files);
    if (documents.length === 0) return await finish(null, request, world, mistakes);
    const { saveObservations } = request.settings;
    const keeper = saveObservations === null ? null : await createKeeper(saveObservations, world.files);
    const fresh = await checkWithProgress(documents, request, world, { network, signal: stop.signal, keeper });
    const report = baseline === null ? fresh : compareWithBaseline(fresh, baseline);
    const unkept = (await keeper?.end()) ?? [];
    return await finish(report, withBaselineOutput(request, report), world, [...mistakes, ...unkept]);
  } finally {
    stopListening();
    await network.close();
  }
}

interface Means {
  readonly network: Network;
  readonly signal: AbortSignal;
  readonly keeper: Keeper | null;
}

async function checkWithProgress(
  documents: readonly ReadDocument[],
  request: Request,
  world: World,
  { network, signal, keeper }: Means,
): Promise<Report> {
  const isShown = request.settings.progress && world.stderr.isTerminal && !world.env['CI'];
  const cache = await cacheOf(request.settings, world);
  const progress = createProgress(world.stderr, world.clock, isShown);
  const { stream } = await reporterNamed(request.settings.format);
  try {
    return await checkDocuments(documents, request.settings, {
      network,
      clock: world.clock,
      version,
      signal,
      onStart: (links) => progress.start(links),
      onLink(link) {
        progress.link(link);
        if (stream !== undefined) void world.stdout.write(stream.link(link));
      },
      ...(keeper !== null && { onObserved: keeper.keep }),
      ...(cache !== null && { cache }),
      onWait: (service, waitMs) => progress.wait(service, waitMs),
    });
  } catch (error) {
    if (error instanceof NoNetworkError) throw new UsageError(error.message, { cause: error });
    throw error;
  } finally {
    progress.end();
  }
}
