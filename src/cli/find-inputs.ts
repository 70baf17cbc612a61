// From the arguments to the inputs they name: files, the files of a folder or a glob, an article's URL, standard input.

import { extname } from 'node:path';
import type { Files } from '../world/files.ts';

export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly path: string }
  | { readonly kind: 'stdin'; readonly path: '-' };

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** One line for each argument that names nothing. */
  readonly mistakes: readonly string[];
}

// In a folder, only what can be a draft; a file that is named is read whatever its name. Many .json files are no lists
// of sources, so those have to be named.
const DRAFT_EXTENSIONS = new Set(
  '.txt .text .md .markdown .mdown .mkd .qmd .rmd .html .htm .xhtml .docx .odt .pdf .tex .latex .ltx .bib .ris'.split(
    ' ',
  ),
);

/** Every input once, in the order of the arguments. */
export async function findInputs(args: readonly string[], files: Files): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const mistakes: string[] = [];
  const add = (input: Input) => inputs.set(input.path, inputs.get(input.path) ?? input);
  for (const argument of args) {
    if (argument === '-') {
      add({ kind: 'stdin', path: '-' });
      continue;
    }
    if (/^https?:\/\//i.test(argument)) {
      add({ kind: 'url', path: argument });
      continue;
    }
    const kind = await files.kindOf(argument);
    const paths = kind === 'none' ? await files.match(argument) : [argument];
    const drafts = kind === 'folder' ? (await files.list(argument)).filter(isDraft) : paths;
    if (drafts.length === 0) mistakes.push(complain(argument, kind === 'folder'));
    for (const path of drafts) add({ kind: 'file', path });
  }
  return { inputs: [...inputs.values()], mistakes };
}

function isDraft(path: string): boolean {
  return DRAFT_EXTENSIONS.has(extname(path).toLowerCase());
}

function complain(argument: string, isFolder: boolean): string {
  if (isFolder) return `${argument}: no draft in this folder. Name a file that cite-check can read.`;
  return `${argument}: no such file. Give a path, or - for standard input.`;
}
