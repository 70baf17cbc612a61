// Reports to standard output and to files, a file's format by its extension, and the exit code that they amount to.

import type { Report, ReportedLink } from '../model/report.ts';
import type { ReporterEntry } from '../reporters/index.ts';
import { reporters } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { printableLine } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { exitCodes } from './exit-codes.ts';
import type { Request } from './request.ts';
import type { Settings } from './settings.ts';
import { styleFor } from './style.ts';
import { UsageError } from './usage-error.ts';

/** Complains of an output whose format cannot be told, before anything is asked. @throws UsageError */
export function checkFormats(request: Request): void {
  for (const path of request.settings.outputs) entryForFile(path);
}

/** The reporter of that name. @throws UsageError where there is none */
export function reporterNamed(name: string): Promise<Reporter> {
  const entry = reporters.find((candidate) => candidate.name === name);
  if (entry !== undefined) return entry.load();
  throw new UsageError(`there is no report format ${name}.`);
}

/**
 * Prints and writes the report, then says what went wrong, a line each.
 * @param report null where no input could be read
 * @param mistakes what was wrong with inputs
 * @returns the exit code
 */
export async function finish(
  report: Report | null,
  request: Request,
  world: World,
  mistakes: readonly string[],
): Promise<number> {
  const said = [...mistakes];
  if (report !== null) {
    await world.stdout.write(await textFor(report, request, world));
    said.push(...(await writeFiles(report, request, world)), ...(await writeJobSummary(report, request, world)));
  }
  for (const mistake of said) await world.stderr.write(`cite-check: ${printableLine(mistake)}\n`);
  if (report?.interrupted) return exitCodes.interrupted;
  if (said.length > 0) return exitCodes.mistake;
  const failures = report?.links.filter((link) => isFailure(link, request.settings)) ?? [];
  if (failures.length === 0) return exitCodes.fine;
  // In a job's log nobody sees the exit code.
  if (world.env['CI']) await world.stderr.write(`cite-check: ${describeFailures(failures)}\n`);
  return exitCodes.found;
}

function describeFailures(failures: readonly ReportedLink[]): string {
  const verdicts = [...new Set(failures.map(({ verdict }) => verdict))].join(', ');
  const links = failures.length === 1 ? '1 link' : `${failures.length} links`;
  return `${links} made this run fail (${verdicts}). To accept one as it is, name it under "accept" in cite-check.config.json.`;
}

/** Whether this link makes the run fail. */
export function isFailure({ verdict, accepted, known }: ReportedLink, { failOn }: Settings): boolean {
  return failOn.includes(verdict) && accepted === undefined && known !== true;
}

// What was streamed while links were checked is written; what is left is its end.
async function textFor(report: Report, request: Request, world: World): Promise<string> {
  const reporter = await reporterNamed(request.settings.format);
  if (request.action === 'check' && reporter.stream !== undefined) return reporter.stream.end(report);
  return reporter.render(report, styleFor(request, world));
}

async function writeFiles(report: Report, request: Request, world: World): Promise<readonly string[]> {
  const mistakes: string[] = [];
  for (const path of request.settings.outputs) {
    const style = { ...styleFor(request, world), color: false, columns: 80 };
    try {
      const reporter = await entryForFile(path).load();
      await world.files.write(path, reporter.render(report, style));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      mistakes.push(`${path}: the report could not be written${code}.`);
    }
  }
  return mistakes;
}

/** A workflow on GitHub shows the Markdown report on the job's page (docs.github.com: workflow commands). */
async function writeJobSummary(report: Report, request: Request, world: World): Promise<readonly string[]> {
  const path = world.env['GITHUB_STEP_SUMMARY'];
  if (request.settings.format !== 'github' || !path) return [];
  try {
    const markdown = await reporterNamed('markdown');
    await world.files.append(path, markdown.render(report, { ...styleFor(request, world), color: false }));
    return [];
  } catch {
    return [`${path}: the job summary could not be written.`];
  }
}

function entryForFile(path: string): ReporterEntry {
  const name = path.toLowerCase();
  const fits = ({ extensions }: ReporterEntry) => extensions.filter((extension) => name.endsWith(extension));
  // .csl.json before .json
  const [entry] = reporters
    .filter((candidate) => fits(candidate).length > 0)
    .toSorted((a, b) => Math.max(...fits(b).map(lengthOf)) - Math.max(...fits(a).map(lengthOf)));
  if (entry !== undefined) return entry;
  const known = reporters.flatMap(({ extensions }) => extensions).join(' ');
  throw new UsageError(`${path}: the format of a report follows its extension, one of ${known}.`);
}

function lengthOf(text: string): number {
  return text.length;
}
