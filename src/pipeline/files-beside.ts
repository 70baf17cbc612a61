// Files that lie beside a draft: those of its own folder and the folders below, and no others.

import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { Beside } from '../formats/index.ts';
import type { Files } from '../world/files.ts';

// A library of ten thousand works; what is larger is not read with a draft.
const MAX_BYTES = 20 * 1024 * 1024;

/** Reads files beside the draft at `path`; a name that leads out of its folder, and what cannot be read, is null. */
export function filesBeside(path: string, files: Files): Beside {
  return async (name) => {
    const inside = normalize(name);
    if (isAbsolute(inside) || inside.startsWith('..') || inside.includes('\0')) return null;
    const file = join(dirname(path), inside);
    if ((await files.kindOf(file)) !== 'file') return null;
    return files.read(file, MAX_BYTES).catch(() => null);
  };
}
