// One run of the command: arguments and a world in, an exit code out.

import type { ReadDocument, Report } from '../model/report.ts';
import { checkDocuments, NoNetworkError, reportOffline } from '../pipeline/check-documents.ts';
import { networkOptions } from '../pipeline/network-options.ts';
import { summaryLine } from '../reporters/ndjson.ts';
import { printableLine } from '../text/printable.ts';
import type { Network } from '../world/network.ts';
import type { World } from '../world/world.ts';
import type { Request } from './command.ts';
import { parseCommand } from './command.ts';
import { findInputs } from './find-inputs.ts';
import { createProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { readSavedReports } from './read-saved-report.ts';
import { styleFor } from './style.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import { reporterForFile, reporterNamed, writeReports } from './write-reports.ts';

/** Exit codes of the contract. */
const FINE = 0;
const FOUND = 1;
const MISTAKE = 2;
const INTERRUPTED = 130;

/** Runs the command; never throws for a mistake of the user, which is said in one line on standard error. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const request = parseCommand(args);
    if ('text' in request) {
      await world.stdout.write(request.text);
      return FINE;
    }
    return await perform(request, world);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof NoNetworkError)) throw error;
    await complain(error.message, world);
    return MISTAKE;
  }
}

async function perform(request: Request, world: World): Promise<number> {
  for (const path of request.outputs) reporterForFile(path);
  switch (request.action) {
    case 'check':
      return check(request, world);
    case 'extract':
      return extract(request, world);
    case 'report': {
      const report = await readSavedReports(request.inputs, world.files);
      return finish(report, request, world, [], false);
    }
  }
}

async function extract(request: Request, world: World): Promise<number> {
  const { inputs, mistakes } = await findInputs(request.inputs, world.files);
  const read = await readInputs(inputs, world, null, 0);
  const report = reportOffline(read.documents, world.clock, version);
  return finish(report, request, world, [...mistakes, ...read.mistakes], false);
}

async function check(request: Request, world: World): Promise<number> {
  const { options } = request;
  const network = world.createNetwork(networkOptions(options, world.env));
  const stop = new AbortController();
  const stopListening = world.onInterrupt(() => {
    // A second request to stop is not argued with.
    if (stop.signal.aborted) world.exit(INTERRUPTED);
    stop.abort();
  });
  try {
    const { inputs, mistakes } = await findInputs(request.inputs, world.files);
    const read = await readInputs(inputs, world, network, options.timeoutMs);
    const allMistakes = [...mistakes, ...read.mistakes];
    if (read.documents.length === 0) {
      for (const mistake of allMistakes) await complain(mistake, world);
      return MISTAKE;
    }
    const isStreamed = request.format === 'ndjson';
    const report = await checkWithProgress(read.documents, request, world, network, stop.signal);
    return await finish(report, request, world, allMistakes, isStreamed);
  } finally {
    stopListening();
    await network.close();
  }
}

async function checkWithProgress(
  documents: readonly ReadDocument[],
  request: Request,
  world: World,
  network: Network,
  signal: AbortSignal,
): Promise<Report> {
  const isShown = request.progress && world.stderr.isTerminal && !world.env['CI'];
  const progress = createProgress(world.stderr, world.clock, isShown);
  const streamed = request.format === 'ndjson' ? reporterNamed('ndjson') : null;
  try {
    return await checkDocuments(documents, request.options, {
      network,
      clock: world.clock,
      version,
      signal,
      onStart: (links) => progress.start(links),
      onLink(link) {
        progress.link(link);
        if (streamed?.renderLink !== undefined) void world.stdout.write(streamed.renderLink(link));
      },
      onWait: (service, waitMs) => progress.wait(service, waitMs),
    });
  } finally {
    progress.end();
  }
}

/** Prints and writes the report, then the mistakes; the exit code. */
async function finish(
  report: Report,
  request: Request,
  world: World,
  mistakes: readonly string[],
  isStreamed: boolean,
): Promise<number> {
  const style = styleFor(request, world);
  await world.stdout.write(isStreamed ? summaryLine(report) : reporterNamed(request.format).render(report, style));
  const unwritten = await writeReports(report, request.outputs, style, world);
  const all = [...mistakes, ...unwritten];
  for (const mistake of all) await complain(mistake, world);
  if (report.interrupted) return INTERRUPTED;
  if (all.length > 0) return MISTAKE;
  const isFound = report.links.some((link) => request.failOn.includes(link.verdict));
  return isFound ? FOUND : FINE;
}

async function complain(message: string, world: World): Promise<void> {
  await world.stderr.write(`cite-check: ${printableLine(message)}\n`);
}
