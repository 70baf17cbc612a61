// Reads single parts out of a zip archive that may be damaged or hostile.

import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** The parts of one archive. Names are compared as office formats compare them: without regard to ASCII case. */
export interface Zip {
  /** The part's bytes, checked by their CRC-32; null where there is no such part. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
}

// The text of the longest books takes some 30 MB of XML; pictures are never read.
const MAX_PART_BYTES = 96 * 1024 * 1024;
const MAX_TOTAL_BYTES = 2 * MAX_PART_BYTES;
const MAX_ENTRIES = 65_535;

const DAMAGED = 'the file is a damaged or incomplete zip archive: open it in a word processor and save it again';
const TOO_LARGE = 'the file unpacks to more than any article holds: it is not read';

// PKWARE's APPNOTE.TXT: signatures and lengths of the records that are read here.
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const LONGEST_COMMENT = 65_535;

/**
 * Opens an archive by its directory. Throws an UnreadableInputError where that is damaged. No part is unpacked before
 * it is asked for, none to more than 96 MiB, all together to no more than twice that, whatever the directory claims.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  let budget = MAX_TOTAL_BYTES;
  return {
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = unpack(view, entry, Math.min(budget, MAX_PART_BYTES));
      budget -= part.length;
      return part;
    },
  };
}

function readDirectory(view: Buffer): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = Math.min(view.readUInt16LE(end + 10), MAX_ENTRIES);
  const entries = new Map<string, Entry>();
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new UnreadableInputError(DAMAGED);
    const nameBytes = view.readUInt16LE(at + 28);
    const nameAt = at + ENTRY_BYTES;
    if (nameAt + nameBytes > end) throw new UnreadableInputError(DAMAGED);
    // Some writers separate folders by a backslash, against the standard.
    const name = view
      .toString('utf8', nameAt, nameAt + nameBytes)
      .replaceAll('\\', '/')
      .toLowerCase();
    entries.set(name, {
      method: view.readUInt16LE(at + 10),
      isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      crc: view.readUInt32LE(at + 16),
      compressedBytes: view.readUInt32LE(at + 20),
      bytes: view.readUInt32LE(at + 24),
      headerAt: view.readUInt32LE(at + 42),
    });
    at = nameAt + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: Buffer): number {
  const first = Math.max(0, view.length - END_BYTES - LONGEST_COMMENT);
  for (let at = view.length - END_BYTES; at >= first; at -= 1) {
    if (view.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new UnreadableInputError(DAMAGED);
}

function unpack(view: Buffer, entry: Entry, mostBytes: number): Uint8Array {
  if (entry.isEncrypted) {
    throw new UnreadableInputError('the file is protected by a password: save it without one');
  }
  if (entry.bytes > mostBytes) throw new UnreadableInputError(TOO_LARGE);
  const header = entry.headerAt;
  if (header + HEADER_BYTES > view.length || view.readUInt32LE(header) !== HEADER_SIGNATURE) {
    throw new UnreadableInputError(DAMAGED);
  }
  const start = header + HEADER_BYTES + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
  const packed = view.subarray(start, start + entry.compressedBytes);
  if (packed.length < entry.compressedBytes) throw new UnreadableInputError(DAMAGED);
  const part = entry.method === 0 ? packed : inflate(packed, entry);
  if (part.length !== entry.bytes || crc32(part) !== entry.crc) throw new UnreadableInputError(DAMAGED);
  return part;
}

/** The size that the directory claims is also the limit: a part that unpacks to more is a lie. */
function inflate(packed: Buffer, entry: Entry): Uint8Array {
  if (entry.method !== 8) throw new UnreadableInputError(DAMAGED);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
  } catch (error) {
    throw new UnreadableInputError(DAMAGED, { cause: error });
  }
}
