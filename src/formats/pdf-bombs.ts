// Finds compressed streams of a PDF that unpack to more than any page holds, before the PDF library unpacks them.

import { inflateSync } from 'node:zlib';
import { UnreadableInputError } from './unreadable-input-error.ts';

// A picture of a whole page in print quality takes 100 MB; text takes a thousandth of that.
const MAX_STREAM_BYTES = 192 * 1024 * 1024;
const MAX_TOTAL_BYTES = 2 * 1024 * 1024 * 1024;

// A stream this small cannot unpack to more than a hundred times as much as is allowed for a page (DEFLATE: 1,032 to 1).
const HARMLESS_BYTES = 64 * 1024;

// Streams may be packed more than once; nobody needs a third time.
const MAX_LAYERS = 3;

const TOO_LARGE = 'the PDF unpacks to more than any article holds: it is not read';

/** Throws an UnreadableInputError where a stream is a bomb. Only streams large enough to be one are unpacked. */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let budget = MAX_TOTAL_BYTES;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (at >= 3 && file.toString('latin1', at - 3, at) === 'end') continue;
    const end = file.indexOf('endstream', at + 6);
    const start = afterLineBreak(file, at + 6);
    const packed = file.subarray(start, end === -1 ? file.length : end);
    budget -= unpackedBytes(packed, Math.min(MAX_STREAM_BYTES, budget));
    if (end === -1) return;
    at = end;
  }
}

function afterLineBreak(file: Buffer, at: number): number {
  const isCrLf = file[at] === 0x0d && file[at + 1] === 0x0a;
  return at + (isCrLf ? 2 : 1);
}

function unpackedBytes(packed: Buffer, most: number): number {
  let layer = packed;
  let total = 0;
  for (let layers = 0; layers < MAX_LAYERS && isZlib(layer) && layer.length * 1032 > HARMLESS_BYTES; layers += 1) {
    const inner = inflate(layer, Math.max(1, most - total));
    if (inner === null) return total;
    total += inner.length;
    layer = inner;
  }
  return total;
}

/** RFC 1950: the method is 8, and the first two bytes are a multiple of 31. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function inflate(packed: Buffer, most: number): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableInputError(TOO_LARGE, { cause: error });
    // Damaged or encrypted: the library reads what it can.
    return null;
  }
}
