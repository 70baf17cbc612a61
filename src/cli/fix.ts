// Rewrites the drafts of a report: dead links to their verified snapshots, moved ones to their new addresses.

import { applyEdits, type Edit, findEdits, replacementFor, textFile } from '../fixes/index.ts';
import type { FormatName } from '../model/document.ts';
import type { Report, ReportedDocument } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import { MAX_INPUT_BYTES } from './read-inputs.ts';
import type { Settings } from './settings.ts';

// Files that are packages of other files, or pages set for print: nothing in them can be replaced letter for letter.
const closedFormats: readonly FormatName[] = ['docx', 'odt', 'pdf'];

/**
 * Rewrites every draft in which something is to be rewritten, each file whole or not at all, and says on standard error
 * what was done; with `dryRun` says it and writes nothing.
 * @returns a line for each file that could not be written
 */
export async function fix(report: Report, settings: Settings, world: World): Promise<readonly string[]> {
  if (report.interrupted) {
    await tell('the run was interrupted, so nothing was rewritten.', world);
    return [];
  }
  const mistakes: string[] = [];
  for (const document of report.documents) mistakes.push(...(await fixDocument(document, report, settings, world)));
  const kept = report.links.filter((link) => link.verdict === 'dead' && replacementFor(link) === null).length;
  if (kept > 0) {
    const they = kept === 1 ? '1 dead link has' : `${kept} dead links have`;
    await tell(`${they} no snapshot that was verified, and ${kept === 1 ? 'stays' : 'stay'} as printed.`, world);
  }
  return mistakes;
}

async function fixDocument(
  document: ReportedDocument,
  report: Report,
  settings: Settings,
  world: World,
): Promise<readonly string[]> {
  const { path, format, notes } = document;
  const places = notes.flatMap((note) => note.citations.flatMap(({ links }) => links));
  const cited = new Set(places.map(({ url }) => url));
  const replacements = report.links.flatMap((link) => (cited.has(link.url) ? (replacementFor(link) ?? []) : []));
  if (replacements.length === 0) return [];
  if (path === '-' || /^https?:\/\//i.test(path) || closedFormats.includes(format)) {
    const what = closedFormats.includes(format) ? `a ${format.toUpperCase()} file` : 'an input that is no file';
    await tell(`${path}: ${addresses(replacements.length)} to rewrite, which --fix cannot do in ${what}.`, world);
    return [];
  }
  try {
    const file = textFile(await world.files.read(path, MAX_INPUT_BYTES));
    const { edits, missed } = findEdits(file.text, format, places, replacements);
    if (edits.length > 0 && !settings.dryRun) await world.files.write(path, file.encode(applyEdits(file.text, edits)));
    await tellEdits(path, edits, settings, world);
    for (const url of missed) await tell(`${path}: ${url} stands there in a way that --fix cannot rewrite.`, world);
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [`${path}: could not be rewritten (${String(error.code)}). It stands as it was.`];
  }
}

async function tellEdits(path: string, edits: readonly Edit[], settings: Settings, world: World): Promise<void> {
  for (const { position, printed, by } of settings.dryRun || settings.verbose ? edits : []) {
    const lines = [`${path}:${position.line}:${position.column}`, `- ${printed}`, `+ ${by}`];
    await world.stderr.write(`${lines.map(printableLine).join('\n')}\n`);
  }
  if (edits.length === 0) return;
  const snapshots = edits.filter(({ kind }) => kind === 'snapshot').length;
  const sorts = [
    ...(snapshots > 0 ? [`${snapshots} to snapshots`] : []),
    ...(snapshots < edits.length ? [`${edits.length - snapshots} to new addresses`] : []),
  ];
  const verb = settings.dryRun ? 'would be rewritten' : 'rewritten';
  await tell(`${path}: ${addresses(edits.length)} ${verb} (${sorts.join(', ')}).`, world);
}

function addresses(count: number): string {
  return count === 1 ? '1 address' : `${count} addresses`;
}

async function tell(line: string, world: World): Promise<void> {
  await world.stderr.write(`cite-check: ${printableLine(line)}\n`);
}
