// A text file as characters that can be edited and written back byte for byte.

import { Buffer } from 'node:buffer';

/** The text of a file without its byte order mark, and the way back. */
export interface TextFile {
  readonly text: string;
  /** The bytes of an edited text, in the file's own encoding and with its mark. */
  encode(text: string): Uint8Array;
}

/**
 * Reads UTF-8 and UTF-16; any other encoding is taken byte by byte, so that what is not edited stays as it is: an address
 * is ASCII in all of them.
 */
export function textFile(bytes: Uint8Array): TextFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file[0] === 0xff && file[1] === 0xfe)
    return marked(file.toString('utf16le'), (text) => Buffer.from(text, 'utf16le'));
  if (file[0] === 0xfe && file[1] === 0xff && file.length % 2 === 0) {
    return marked(Buffer.from(file).swap16().toString('utf16le'), (text) => Buffer.from(text, 'utf16le').swap16());
  }
  const text = file.toString('utf8');
  if (!Buffer.from(text).equals(file)) {
    return { text: file.toString('latin1'), encode: (edited) => Buffer.from(edited, 'latin1') };
  }
  return text.startsWith('\ufeff') ? marked(text, (edited) => Buffer.from(edited)) : { text, encode: Buffer.from };
}

function marked(text: string, encode: (text: string) => Buffer): TextFile {
  return { text: text.slice(1), encode: (edited) => encode(`\ufeff${edited}`) };
}
