// A file that several processes append to at once, and that one of them may replace as a whole.

import { type FileHandle, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface LogFile {
  /** At most `length` bytes from `offset` on; fewer at the end of the file, none beyond it. @throws the system's error */
  read(offset: number, length: number): Promise<Buffer>;
  /** Bytes in the file now. @throws the system's error */
  size(): Promise<number>;
  /** Whether the path still leads to the file that was opened. */
  isInPlace(): Promise<boolean>;
  close(): Promise<void>;
}

// What is kept of a user's reading is nobody else's business.
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const MOST_TRIES = 20;
const ABANDONED_MS = 3_600_000;

/** Opens a file for reading; makes it, and the folders above it, where there is none. @throws the system's error */
export async function openLog(path: string): Promise<LogFile> {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
  // Opened for appending as well: a file that cannot be written is better known now than after the work.
  const file = await open(path, 'a+', FILE_MODE);
  if ((await file.stat()).isFile()) return logFile(file, path);
  // A pipe or a terminal would never come to an end.
  await file.close();
  throw Object.assign(new Error('no regular file'), { code: 'EINVAL' });
}

function logFile(file: FileHandle, path: string): LogFile {
  return {
    async read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      const { bytesRead } = await file.read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
    size: async () => (await file.stat()).size,
    isInPlace: () => isSameFile(file, path),
    close: () => file.close(),
  };
}

/** In one write, which appendFile does not promise. */
async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  const { bytesWritten } = await file.write(bytes);
  if (bytesWritten < bytes.length) throw Object.assign(new Error('the disk took a part'), { code: 'ENOSPC' });
}

async function isSameFile(file: FileHandle, path: string): Promise<boolean> {
  try {
    const [own, there] = await Promise.all([file.stat({ bigint: true }), stat(path, { bigint: true })]);
    return own.ino === there.ino && own.dev === there.dev;
  } catch {
    return false;
  }
}

/**
 * Appends in one write, which local file systems keep apart from those of other processes (POSIX O_APPEND; Windows
 * FILE_APPEND_DATA). The path is looked up anew, as the file may have been replaced; a file without anything in it gets
 * `head` first. @throws the system's error, or an Error where the disk took a part
 */
export async function appendToLog(path: string, text: string, head: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const file = await open(path, 'a', FILE_MODE);
    try {
      const { size } = await file.stat();
      await writeWhole(file, Buffer.from(size === 0 ? head + text : text));
      // Written to a file that was replaced just before: once more, to the new one.
      if (await isSameFile(file, path)) return;
    } finally {
      await file.close();
    }
  }
}

/**
 * Puts a file with these pieces in the place of `log`, then what others appended meanwhile. Leaves everything as it is,
 * and returns false, where somebody else has replaced it. @throws the system's error
 * @param seen bytes of `log` that the pieces speak for
 */
export async function replaceLog(
  path: string,
  log: LogFile,
  pieces: AsyncIterable<Uint8Array | string>,
  seen: number,
): Promise<boolean> {
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  // Appending here as well: once it stands in its place, others do.
  const file = await open(temporary, 'ax', FILE_MODE);
  let isPlaced = false;
  try {
    for await (const piece of pieces) await file.appendFile(piece);
    await file.sync();
    if (!(await log.isInPlace())) return false;
    await rename(temporary, path);
    isPlaced = true;
    await writeWhole(file, await log.read(seen, Math.max(0, (await log.size()) - seen)));
    return true;
  } finally {
    await file.close();
    if (!isPlaced) await unlink(temporary).catch(() => undefined);
  }
}

/** Removes what replacements that were cut short have left beside the file. */
export async function clearAbandoned(path: string, nowMs: number): Promise<void> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.`;
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix) && /\.\d+-[a-z0-9]+\.tmp$/.test(each))) {
    const left = join(folder, name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: nowMs }));
    if (nowMs - mtimeMs > ABANDONED_MS) await unlink(left).catch(() => undefined);
  }
}
