// Files: read with a limit, written whole or not at all.

import { appendFile, mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Files {
  /** What stands at a path; `none` also where it cannot be reached. */
  kindOf(path: string): Promise<'file' | 'folder' | 'none'>;
  /**
   * The bytes of a file.
   * @throws the system's error, or a RangeError where the file holds more than `maxBytes`
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Files below a folder in order of their names, hidden ones and node_modules left out. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder and those above it; nothing where it stands. @throws the system's error */
  makeFolder(path: string): Promise<void>;
  /** Files that a glob matches, in order of their names. */
  match(pattern: string): Promise<readonly string[]>;
  /**
   * Writes a file so that a reader sees the old or the new one, whole.
   * @throws the system's error; then the old file stands
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Adds to the end of a file that others write to as well. @throws the system's error */
  append(path: string, text: string): Promise<void>;
}

const CHUNK_BYTES = 65_536;

export const realFiles: Files = {
  async kindOf(path) {
    try {
      return (await stat(path)).isDirectory() ? 'folder' : 'file';
    } catch {
      return 'none';
    }
  },
  async read(path, maxBytes) {
    const file = await open(path, 'r');
    try {
      // Not readFile: a device or a pipe has no size to trust.
      const chunks: Buffer[] = [];
      let bytes = 0;
      while (true) {
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
        if (bytesRead === 0) return Buffer.concat(chunks);
        bytes += bytesRead;
        if (bytes > maxBytes) throw new RangeError(`larger than ${maxBytes} bytes`);
        chunks.push(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    const found: string[] = [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await realFiles.list(path)));
      else if (entry.isFile()) found.push(path);
    }
    return found;
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async match(pattern) {
    const { glob } = await import('tinyglobby');
    return (await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false })).toSorted();
  },
  append: (path, text) => appendFile(path, text),
  async write(path, content) {
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, Buffer.from(content));
  },
};
