// The action that the program is for: read the inputs, check their links, tell the result.

import type { ReadDocument, Report } from '../model/report.ts';
import { compareWithBaseline } from '../pipeline/baseline.ts';
import { checkDocuments, NoNetworkError } from '../pipeline/check-documents.ts';
import { networkOptions } from '../pipeline/network-options.ts';
import type { Files } from '../world/files.ts';
import type { Network } from '../world/network.ts';
import type { World } from '../world/world.ts';
import { exitCodes } from './exit-codes.ts';
import { findInputs } from './find-inputs.ts';
import { createProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { readSavedReports } from './read-saved-report.ts';
import type { Request } from './request.ts';
import type { Settings } from './settings.ts';
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
    const fresh = await checkWithProgress(documents, request, world, network, stop.signal);
    const report = baseline === null ? fresh : compareWithBaseline(fresh, baseline);
    return await finish(report, withBaselineOutput(request, report), world, mistakes);
  } finally {
    stopListening();
    await network.close();
  }
}

/** Null where none is asked for, or where the one to be written does not exist yet. */
async function readBaseline({ baseline, updateBaseline }: Settings, files: Files): Promise<Report | null> {
  if (baseline === null) {
    if (updateBaseline) throw new UsageError('--update-baseline needs --baseline <report.json>.');
    return null;
  }
  if (!baseline.endsWith('.json')) throw new UsageError(`${baseline}: a baseline is a .json report.`);
  if (updateBaseline && (await files.kindOf(baseline)) === 'none') return null;
  return readSavedReports([baseline], files);
}

// A run that was cut short knows too little to be the measure of later ones.
function withBaselineOutput(request: Request, report: Report): Request {
  const { baseline, updateBaseline, outputs } = request.settings;
  if (!updateBaseline || baseline === null || report.interrupted) return request;
  return { ...request, settings: { ...request.settings, outputs: [...outputs, baseline] } };
}

async function checkWithProgress(
  documents: readonly ReadDocument[],
  request: Request,
  world: World,
  network: Network,
  signal: AbortSignal,
): Promise<Report> {
  const isShown = request.settings.progress && world.stderr.isTerminal && !world.env['CI'];
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
      onWait: (service, waitMs) => progress.wait(service, waitMs),
    });
  } catch (error) {
    if (error instanceof NoNetworkError) throw new UsageError(error.message, { cause: error });
    throw error;
  } finally {
    progress.end();
  }
}
