// Keeps the bytes of a body as they come, and tells when they are enough.

import { holdsMoreThan } from './decode-body.ts';

export interface BodyBuffer {
  add(chunk: Uint8Array): void;
  /** Whether the bytes hold more than is wanted once `contentEncoding` is undone. */
  hasEnough(contentEncoding: string): boolean;
  bytes(): Uint8Array;
}

// How far to read on before a coded body is tried for length, doubled each time.
const FIRST_TRIAL_BYTES = 131_072;
// A coded body can be longer than what it holds (empty blocks without end); beyond this nobody means well.
const CODING_OVERHEAD_BYTES = 65_536;

/** @param maxBytes decoded bytes that are wanted */
export function createBodyBuffer(maxBytes: number): BodyBuffer {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let nextTrial = FIRST_TRIAL_BYTES;
  return {
    add(chunk) {
      chunks.push(chunk);
      length += chunk.length;
    },
    hasEnough(contentEncoding) {
      if (contentEncoding === '') return length > maxBytes;
      if (length > maxBytes + CODING_OVERHEAD_BYTES) return true;
      if (length < nextTrial) return false;
      nextTrial *= 2;
      return holdsMoreThan(joined(chunks), contentEncoding, maxBytes);
    },
    bytes: () => joined(chunks),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
}
