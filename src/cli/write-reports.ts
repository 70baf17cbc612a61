// Reports to standard output and to files; a file's format follows its extension.

import { extname } from 'node:path';
import type { Report } from '../model/report.ts';
import { reporters } from '../reporters/index.ts';
import type { Reporter, Style } from '../reporters/reporter.ts';
import type { World } from '../world/world.ts';
import { UsageError } from './usage-error.ts';

/** The reporter that an output file's name asks for. @throws UsageError where none does */
export function reporterForFile(path: string): Reporter {
  const extension = extname(path).toLowerCase();
  const reporter = reporters.find((candidate) => candidate.extensions.includes(extension));
  if (reporter !== undefined) return reporter;
  const known = reporters.flatMap((candidate) => candidate.extensions).join(' ');
  throw new UsageError(`${path}: the format of a report follows its extension, one of ${known}.`);
}

/** The reporter of that name. @throws UsageError where there is none */
export function reporterNamed(name: string): Reporter {
  const reporter = reporters.find((candidate) => candidate.name === name);
  if (reporter !== undefined) return reporter;
  throw new UsageError(`there is no report format ${name}.`);
}

/**
 * Writes the report to each file, whole or not at all.
 * @returns one line for each file that could not be written
 */
export async function writeReports(
  report: Report,
  paths: readonly string[],
  style: Style,
  world: World,
): Promise<readonly string[]> {
  const mistakes: string[] = [];
  for (const path of paths) {
    const text = reporterForFile(path).render(report, { ...style, color: false, columns: 80 });
    try {
      await world.files.write(path, text);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      mistakes.push(`${path}: the report could not be written${code}.`);
    }
  }
  return mistakes;
}
