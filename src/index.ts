// The library: the same checking for other programs.

import { readFile } from 'node:fs/promises';
import { defaultOptions } from './cli/default-options.ts';
import { version } from './cli/version.ts';
import type { Report } from './model/report.ts';
import { checkDocuments } from './pipeline/check-documents.ts';
import { filesBeside } from './pipeline/files-beside.ts';
import { gather } from './pipeline/gather.ts';
import { networkOptions } from './pipeline/network-options.ts';
import type { CheckOptions } from './pipeline/options.ts';
import { readArticle } from './pipeline/read-article.ts';
import { reportOffline } from './pipeline/report-offline.ts';
import { realClock } from './world/clock.ts';
import { realFiles } from './world/files.ts';
import { createNetwork } from './world/network.ts';

export { UnreadableInputError } from './formats/index.ts';
export type { Finding, Severity } from './model/finding.ts';
export type * from './model/report.ts';
export type { VerdictName } from './model/verdict.ts';
export { NoNetworkError } from './pipeline/check-documents.ts';
export type { CheckOptions } from './pipeline/options.ts';

/** An article: a file's path, or its text or bytes, with a path that only names it in the report. */
export type ArticleSource =
  | { readonly path: string }
  | { readonly text: string; readonly path?: string }
  | { readonly bytes: Uint8Array; readonly path?: string };

export interface CheckArticleOptions extends Partial<CheckOptions> {
  /** Stops the run; the report then holds what was done so far and says `interrupted`. */
  readonly signal?: AbortSignal;
}

/**
 * Checks every citation of an article. What the web does is told in the report, never thrown.
 * @throws the system's error where the file cannot be read, UnreadableInputError where no format can read it,
 *   NoNetworkError where this machine has no network
 */
export async function checkArticle(source: ArticleSource, options: CheckArticleOptions = {}): Promise<Report> {
  const { signal = new AbortController().signal, ...given } = options;
  const chosen: CheckOptions = { ...defaultOptions, ...given };
  const document = await read(source);
  const network = createNetwork(networkOptions(chosen, process.env));
  try {
    return await checkDocuments(gather([document]), chosen, {
      network,
      clock: realClock,
      version,
      signal,
      findingsOff: [],
    });
  } finally {
    await network.close();
  }
}

/**
 * Reads an article without any network; every link is `skipped` as `offline`.
 * @throws the system's error where the file cannot be read, UnreadableInputError where no format can read it
 */
export async function extractArticle(source: ArticleSource): Promise<Report> {
  return reportOffline([await read(source)], realClock, version);
}

async function read(source: ArticleSource) {
  const today = new Date(realClock.now()).toISOString().slice(0, 10);
  const options = { today, findingsOff: [], now: () => realClock.now() };
  if ('text' in source) return readArticle(Buffer.from(source.text, 'utf8'), source.path ?? 'article.txt', options);
  if ('bytes' in source) return readArticle(source.bytes, source.path ?? 'article', options);
  const beside = filesBeside(source.path, realFiles);
  return readArticle(await readFile(source.path), source.path, { ...options, beside });
}
