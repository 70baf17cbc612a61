// From a page's bytes to its text, whatever character encoding it is in and whether or not it says so.

import { createRequire } from 'node:module';
import { getEncoding } from 'encoding-sniffer';

export interface DecodedText {
  readonly text: string;
  /** The encoding's WHATWG name, lower case. */
  readonly charset: string;
}

/** Guesses an encoding from bytes alone, best guess first. */
interface Detector {
  analyse(bytes: Uint8Array): readonly { readonly name: string }[];
}

const require = createRequire(import.meta.url);

// Browsers look at 1,024 bytes and start over where a later meta says otherwise (HTML 13.2.3.2 and "changing the encoding").
const SNIFFED_BYTES = 8_192;
// Enough for a guess; the detector is slow.
const GUESSED_BYTES = 16_384;
const UNDECLARED = 'x-user-defined';
// Nearly every page's.
const utf8 = new TextDecoder('utf-8');

/** In order: byte order mark, HTTP header, meta or XML declaration, UTF-8 if it is, a guess. Never throws. */
export function decodeText(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  for (const label of declaredLabels(bytes, contentType)) {
    const name = encodingName(label);
    if (name === null) continue;
    const decoded = decodeAs(bytes, name);
    // Pages in another encoding are served as UTF-8 by a server's default.
    if (name !== 'utf-8' || !isGarbled(decoded.text)) return decoded;
  }
  return decodeIfUtf8(bytes) ?? decodeAs(bytes, guess(bytes));
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function* declaredLabels(bytes: Uint8Array, contentType: string | null): Generator<string> {
  const header = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  if (header !== undefined) yield header;
  const meta = getEncoding(bytes.subarray(0, SNIFFED_BYTES), { maxBytes: SNIFFED_BYTES, defaultEncoding: UNDECLARED });
  if (meta !== UNDECLARED) yield meta;
}

function encodingName(label: string): string | null {
  if (label === 'utf-8') return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  const decoder = charset === 'utf-8' ? utf8 : new TextDecoder(charset);
  return { text: decoder.decode(bytes), charset };
}

/** More replacement characters than one damaged letter in ten. */
function isGarbled(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  const beginning = text.slice(0, 65_536);
  const broken = beginning.match(/\ufffd/g)?.length ?? 0;
  const foreign = beginning.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return broken > 2 && broken * 10 > foreign;
}

function decodeIfUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    // The stream mode lets a letter at the cut be incomplete.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), charset: 'utf-8' };
  } catch {
    return null;
  }
}

/** Loaded only here: nearly every page says what it is. */
function guess(bytes: Uint8Array): string {
  const detector: Detector = require('chardet');
  const beginning = bytes.subarray(0, GUESSED_BYTES);
  for (const { name } of detector.analyse(beginning)) {
    const encoding = encodingName(name);
    if (encoding !== null && encoding !== 'utf-8') return encoding;
  }
  return 'windows-1252';
}
