// The inputs' bytes, and the articles in them; what cannot be read becomes one line and the others go on.

import { UnreadableInputError } from '../formats/index.ts';
import type { ReadDocument } from '../model/report.ts';
import { fetchArticle } from '../pipeline/fetch-article.ts';
import { filesBeside } from '../pipeline/files-beside.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { printableLine } from '../text/printable.ts';
import type { Network } from '../world/network.ts';
import type { World } from '../world/world.ts';
import type { FoundInputs, Input } from './find-inputs.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** No draft is larger; a file that is would only be a mistake. */
export const MAX_INPUT_BYTES = 200 * 1024 * 1024;

const MOST_WARNINGS = 20;

export interface ReadInputs {
  readonly documents: readonly ReadDocument[];
  /** One line for each input that could not be read. */
  readonly mistakes: readonly string[];
}

/**
 * Reads every input that was found; its mistakes follow those of the finding. `network` is null where none may be used.
 * @param take is given each document, which is then not kept; not with --since, which compares them
 */
export async function readInputs(
  found: FoundInputs,
  world: World,
  network: Network | null,
  settings: Settings,
  take?: (document: ReadDocument) => void,
): Promise<ReadInputs> {
  const documents: ReadDocument[] = [];
  const keep = take ?? ((document: ReadDocument) => documents.push(document));
  const mistakes = [...found.mistakes];
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const options = { today, findingsOff: settings.findingsOff, now: () => world.clock.now() };
  for (const input of found.inputs) {
    const name = input.kind === 'stdin' ? 'standard input' : input.path;
    try {
      const bytes = await readBytes(input, world, network, settings.timeoutMs);
      const beside = input.kind === 'file' ? filesBeside(input.path, world.files) : undefined;
      const document = await readArticle(bytes, input.path, { ...options, ...(beside && { beside }) });
      await warn(name, document.warnings, settings, world);
      keep(document);
    } catch (error) {
      mistakes.push(`${name}: ${explain(error)}`);
    }
  }
  if (settings.since === null && settings.sinceMergeBase === null) return { documents, mistakes };
  const { keepEdited } = await import('./since.ts');
  return { documents: await keepEdited(documents, settings, options, world.git), mistakes };
}

// What was read in a simpler way, or not at all: no mistake, but an editor should know.
async function warn(name: string, warnings: readonly string[], { quiet }: Settings, world: World): Promise<void> {
  for (const warning of quiet ? [] : warnings.slice(0, MOST_WARNINGS)) {
    await world.stderr.write(`cite-check: ${printableLine(`${name}: ${warning}`)}.\n`);
  }
}

async function readBytes(input: Input, world: World, network: Network | null, timeoutMs: number): Promise<Uint8Array> {
  switch (input.kind) {
    case 'file':
      return world.files.read(input.path, MAX_INPUT_BYTES);
    case 'stdin':
      return readAll(world.stdin);
    case 'url': {
      if (network === null) throw new UsageError('an address cannot be read offline. Save the page and name the file.');
      const fetched = await fetchArticle(input.path, network, timeoutMs, MAX_INPUT_BYTES);
      if (fetched.kind === 'failure') throw new UsageError(`${fetched.detail}. Check the address, or save the page.`);
      return fetched.bytes;
    }
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > MAX_INPUT_BYTES) throw new RangeError('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// Anything that is not the user's mistake is a bug and must show its stack.
function explain(error: unknown): string {
  if (error instanceof UnreadableInputError || error instanceof UsageError) return error.message;
  if (error instanceof RangeError) return `larger than ${MAX_INPUT_BYTES / 1024 / 1024} MB, which no article is.`;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read. Check its permissions.';
  if (code === 'EISDIR') return 'is a folder.';
  if (code === 'ENOENT') return 'no such file.';
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return `cannot be read (${code}).`;
  throw error;
}
