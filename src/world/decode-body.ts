// The bytes of a body as the author wrote them: content codings undone, never more than wanted.

import {
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

/** `isWhole` is false where the coded bytes broke off, were damaged, or hold more than was wanted. */
export interface DecodedBody {
  readonly body: Uint8Array;
  readonly isWhole: boolean;
}

interface Coding {
  /** Throws where the bytes are damaged or hold more than `maxBytes`; takes bytes that break off. */
  readonly decode: (bytes: Uint8Array, maxBytes: number) => Uint8Array;
  readonly stream: (chunkSize: number) => NodeJS.ReadWriteStream & { destroy(): void };
}

const ZLIB = { finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

const gzip: Coding = {
  decode: (bytes, maxOutputLength) => gunzipSync(bytes, { ...ZLIB, maxOutputLength }),
  stream: (chunkSize) => createGunzip({ ...ZLIB, chunkSize }),
};
const zlib: Coding = {
  decode: (bytes, maxOutputLength) => inflateSync(bytes, { ...ZLIB, maxOutputLength }),
  stream: (chunkSize) => createInflate({ ...ZLIB, chunkSize }),
};
const rawDeflate: Coding = {
  decode: (bytes, maxOutputLength) => inflateRawSync(bytes, { ...ZLIB, maxOutputLength }),
  stream: (chunkSize) => createInflateRaw({ ...ZLIB, chunkSize }),
};
const brotli: Coding = {
  decode: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { ...BROTLI, maxOutputLength }),
  stream: (chunkSize) => createBrotliDecompress({ ...BROTLI, chunkSize }),
};

// A decoder loses the chunk in which it meets the damage: small ones lose little, large ones are fast.
const SMALL_CHUNK = 256;
const LARGE_CHUNK = 65_536;

// More than one coding on a body is legal (RFC 9110 8.4) but hardly seen; a longer list is an attack.
const MOST_CODINGS = 3;

/**
 * Undoes the content codings that the header names and the bytes confirm, and gzip that no header names where the type
 * is a text. Bytes that are not coded as claimed are given as they are. Never throws.
 */
export async function decodeBody(
  raw: Uint8Array,
  contentEncoding: string,
  contentType: string,
  maxBytes: number,
): Promise<DecodedBody> {
  let bytes = raw;
  let isWhole = true;
  for (const name of codingNames(contentEncoding, contentType, raw)) {
    const coding = codingOf(name, bytes);
    if (coding === null) continue;
    const decoded = await decode(bytes, coding, maxBytes);
    bytes = decoded.body;
    isWhole &&= decoded.isWhole;
  }
  if (bytes.length > maxBytes) return { body: bytes.subarray(0, maxBytes), isWhole: false };
  return { body: bytes, isWhole };
}

/** Whether the coded bytes at hand already hold more than `maxBytes`: then the rest need not be fetched. */
export function holdsMoreThan(raw: Uint8Array, contentEncoding: string, maxBytes: number): boolean {
  const [name] = codingNames(contentEncoding, '', raw);
  const coding = name === undefined ? null : codingOf(name, raw);
  if (coding === null) return raw.length > maxBytes;
  try {
    coding.decode(raw, maxBytes);
    return false;
  } catch (error) {
    return isOverflow(error);
  }
}

/** The codings in the order in which they are undone. */
function codingNames(contentEncoding: string, contentType: string, raw: Uint8Array): readonly string[] {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length === 0) return isGzip(raw) && isTextual(contentType) ? ['gzip'] : [];
  return names.slice(-MOST_CODINGS).reverse();
}

function codingOf(name: string, bytes: Uint8Array): Coding | null {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(bytes) ? gzip : null;
    case 'deflate':
      // "deflate" is zlib's format by RFC 9110 8.4.1.2, and the bare one with many servers.
      return hasZlibHeader(bytes) ? zlib : rawDeflate;
    case 'br':
      return brotli;
    default:
      return null;
  }
}

/** In one go where the bytes are sound, which they nearly always are; piece by piece for what can be saved. */
async function decode(bytes: Uint8Array, coding: Coding, maxBytes: number): Promise<DecodedBody> {
  if (bytes.length === 0) return { body: bytes, isWhole: true };
  try {
    return { body: coding.decode(bytes, maxBytes), isWhole: true };
  } catch (error) {
    const chunkSize = isOverflow(error) ? LARGE_CHUNK : SMALL_CHUNK;
    const saved = await decodePieces(bytes, coding.stream(chunkSize), maxBytes);
    return { body: saved.length > 0 ? saved : bytes.subarray(0, maxBytes), isWhole: false };
  }
}

/** What comes out before the damage or the limit. */
function decodePieces(bytes: Uint8Array, stream: ReturnType<Coding['stream']>, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const finish = () => {
      stream.destroy();
      resolve(Buffer.concat(pieces).subarray(0, maxBytes));
    };
    stream.on('data', (piece: Buffer) => {
      pieces.push(piece);
      length += piece.length;
      if (length >= maxBytes) finish();
    });
    stream.on('error', finish);
    stream.on('end', finish);
    stream.end(bytes);
  });
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** RFC 1950 2.2: method 8, and both bytes together a multiple of 31. */
function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function isTextual(contentType: string): boolean {
  return /^\s*(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json|javascript|xhtml\+xml)\b)/i.test(contentType);
}
