// Checks documents with a progress line, telling each link as it is done where the format can.

import type { Report } from '../model/report.ts';
import { checkDocuments, NoNetworkError } from '../pipeline/check-documents.ts';
import type { Gathered } from '../pipeline/gather.ts';
import type { World } from '../world/world.ts';
import { cacheOf } from './cache.ts';
import { gatherLines } from './gather-lines.ts';
import type { Keeper } from './observations.ts';
import { isOnlyStreamed, streamOf } from './only-streamed.ts';
import { createProgress } from './progress.ts';
import type { Request } from './request.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import type { Means } from './with-network.ts';
import { isFailure } from './write-reports.ts';

interface CheckMeans extends Means {
  readonly keeper: Keeper | null;
}

/** The report of these documents. @throws UsageError where there is no network */
export async function checkWithProgress(
  gathered: Gathered,
  request: Request,
  world: World,
  { network, signal, keeper }: CheckMeans,
): Promise<Report> {
  const isShown = request.settings.progress && world.stderr.isTerminal && !world.env['CI'];
  const cache = await cacheOf(request.settings, world);
  const progress = createProgress(world.stderr, world.clock, isShown);
  const streamed = await streamOf(request);
  const lines = gatherLines(world.stdout);
  try {
    return await checkDocuments(gathered, request.settings, {
      network,
      clock: world.clock,
      version,
      signal,
      findingsOff: request.settings.findingsOff,
      onStart: (links) => progress.start(links),
      onLink(link) {
        progress.link(link);
        if (streamed !== undefined) lines.add(streamed.link(link));
      },
      ...(isOnlyStreamed(request, streamed) && { isKept: (link) => isFailure(link, request.settings) }),
      ...(keeper !== null && { onObserved: keeper.keep }),
      ...(cache !== null && { cache }),
      onWait: (service, waitMs) => progress.wait(service, waitMs),
    });
  } catch (error) {
    if (error instanceof NoNetworkError) throw new UsageError(error.message, { cause: error });
    throw error;
  } finally {
    lines.end();
    progress.end();
  }
}
