// What git knows of a file at an earlier commit. git is a program of the user's machine; it is asked, never changed.

import { dirname, resolve } from 'node:path';

export interface Git {
  /** The full name of the commit that a reference names; null where there is none. */
  commitOf(folder: string, ref: string): Promise<string | null>;
  /** The best common ancestor of a reference and HEAD; null where git finds none. */
  mergeBase(folder: string, ref: string): Promise<string | null>;
  /** Whether the history was cut off when the repository was cloned. */
  isShallow(folder: string): Promise<boolean>;
  /** Whether the folder lies in a git work tree, and git can be run. */
  isWorkTree(folder: string): Promise<boolean>;
  /** The file as it was at a commit, by its name then if it was renamed since; null where it did not exist. */
  fileAt(path: string, commit: string): Promise<Uint8Array | null>;
}

const MAX_BYTES = 256 * 1024 * 1024;

export const realGit: Git = {
  async commitOf(folder, ref) {
    return line(await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  },
  async mergeBase(folder, ref) {
    const commit = await realGit.commitOf(folder, ref);
    return commit === null ? null : line(await git(folder, ['merge-base', commit, 'HEAD']));
  },
  async isShallow(folder) {
    return line(await git(folder, ['rev-parse', '--is-shallow-repository'])) === 'true';
  },
  async isWorkTree(folder) {
    return line(await git(folder, ['rev-parse', '--is-inside-work-tree'])) === 'true';
  },
  async fileAt(path, commit) {
    const folder = dirname(resolve(path));
    const top = line(await git(folder, ['rev-parse', '--show-prefix']));
    const name = `${top ?? ''}${resolve(path).slice(folder.length + 1)}`;
    return (
      (await git(folder, ['show', '--end-of-options', `${commit}:${name}`])) ??
      (await showOldName(folder, commit, name))
    );
  },
};

async function showOldName(folder: string, commit: string, name: string): Promise<Uint8Array | null> {
  const renames = await git(folder, ['diff', '--find-renames', '--diff-filter=R', '--name-status', '-z', commit, '--']);
  // Three fields a rename: its score, the old name, the new name.
  const fields = renames === null ? [] : Buffer.from(renames).toString('utf8').split('\0');
  const index = fields.findIndex((field, at) => at % 3 === 2 && field === name);
  const old = fields[index - 1];
  return index < 0 || old === undefined ? null : git(folder, ['show', '--end-of-options', `${commit}:${old}`]);
}

function line(output: Uint8Array | null): string | null {
  const text = output === null ? '' : Buffer.from(output).toString('utf8').trim();
  return text === '' ? null : text;
}

/** Standard output; null where git fails or is not there. */
async function git(folder: string, args: readonly string[]): Promise<Uint8Array | null> {
  const { execFile } = await import('node:child_process');
  return new Promise((done) => {
    const options = { cwd: folder, encoding: 'buffer' as const, maxBuffer: MAX_BYTES, windowsHide: true };
    execFile('git', [...args], options, (error, stdout) => done(error === null ? stdout : null));
  });
}
