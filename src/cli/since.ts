// Only what was added or edited since a commit.

import { dirname, resolve } from 'node:path';
import { UnreadableInputError } from '../formats/index.ts';
import type { ReadDocument } from '../model/report.ts';
import { keepChangedNotes } from '../pipeline/changed-notes.ts';
import type { ReadOptions } from '../pipeline/read-article.ts';
import { readArticle } from '../pipeline/read-article.ts';
import type { Git } from '../world/git.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/**
 * The documents with only their notes that are new or edited since the commit that the settings name. An input that is
 * no file counts as new.
 * @throws UsageError with one line where git cannot tell
 */
export async function keepEdited(
  documents: readonly ReadDocument[],
  settings: Settings,
  options: ReadOptions,
  git: Git,
): Promise<readonly ReadDocument[]> {
  const edited: ReadDocument[] = [];
  for (const document of documents) {
    const isFile = document.path !== '-' && !/^https?:\/\//i.test(document.path);
    const commit = isFile ? await startOf(document.path, settings, git) : null;
    const bytes = commit === null ? null : await git.fileAt(document.path, commit);
    edited.push(keepChangedNotes(document, bytes === null ? null : await readEarlier(bytes, document.path, options)));
  }
  return edited;
}

async function startOf(path: string, { since, sinceMergeBase }: Settings, git: Git): Promise<string> {
  const folder = dirname(resolve(path));
  if (!(await git.isWorkTree(folder))) throw new UsageError(`${path}: not in a git work tree, which --since needs.`);
  const ref = sinceMergeBase ?? since ?? '';
  const commit = sinceMergeBase === null ? await git.commitOf(folder, ref) : await git.mergeBase(folder, ref);
  if (commit !== null) return commit;
  if (await git.isShallow(folder)) {
    throw new UsageError(
      `${ref}: this clone is shallow and does not reach that commit. Fetch the history (git fetch --unshallow; fetch-depth: 0 in a workflow).`,
    );
  }
  throw new UsageError(`${ref}: git knows no such commit here.`);
}

// What could not be read then had no notes that anybody checked.
async function readEarlier(bytes: Uint8Array, path: string, options: ReadOptions): Promise<ReadDocument | null> {
  try {
    return await readArticle(bytes, path, options);
  } catch (error) {
    if (error instanceof UnreadableInputError) return null;
    throw error;
  }
}
