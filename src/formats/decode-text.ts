// Bytes to text, whatever character set an editor saved them in; refuses what is no text at all.

import { beginsWith } from './signature.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** A decoded text without its byte order mark, and what a reader should know of the decoding. */
export interface DecodedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

const BINARY = 'the file is binary, not text: give the article as plain text or in a format that cite-check reads';

// The signature of OLE compound files: Word 97 to 2003, and any Office file with a password.
const OLE = '\xd0\xcf\x11\xe0';

// As much as a character set detector needs; its time grows with the sample.
const SAMPLE_BYTES = 65_536;

/**
 * Decodes by the byte order mark, else as UTF-8, else by the character set that the bytes resemble.
 * Rejects with an UnreadableInputError where the bytes are no text.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  if (beginsWith(bytes, OLE)) {
    throw new UnreadableInputError(
      'the file is an old Word file (.doc) or is encrypted: save it as .docx without a password',
    );
  }
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return refuseBinary({ text: new TextDecoder(utf16).decode(bytes), warnings: [] });
  if (bytes.includes(0)) throw new UnreadableInputError(BINARY);
  return refuseBinary(decodeUtf8(bytes) ?? (await decodeLegacy(bytes)));
}

function utf16Label(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, '\xff\xfe')) return 'utf-16le';
  return beginsWith(bytes, '\xfe\xff') ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return decodeDamagedUtf8(bytes);
  }
}

/** UTF-8 with a stray broken byte is still UTF-8 where whole sequences outnumber broken ones by far. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\ufffd/g);
  const whole = count(text, /[^\0-\x7f\ufffd]/gu);
  if (whole < broken * 10) return null;
  return { text, warnings: [`the file is damaged UTF-8: ${broken} broken characters were replaced`] };
}

async function decodeLegacy(bytes: Uint8Array): Promise<DecodedText> {
  const { detect } = await import('chardet');
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1024);
  const charset = detect(bytes.subarray(start, start + SAMPLE_BYTES)) ?? 'windows-1252';
  const decoder = decoderFor(charset);
  return {
    text: decoder.decode(bytes),
    warnings: [`the file is not UTF-8: it was read as ${decoder.encoding}`],
  };
}

function decoderFor(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    // A character set that this platform cannot decode (UTF-32, say); 1252 maps every byte.
    return new TextDecoder('windows-1252');
  }
}

/** Compressed data and pictures are one part in ten control characters; a text has a few at most. */
function refuseBinary(decoded: DecodedText): DecodedText {
  const controls = count(decoded.text, /[\0-\x08\x0e-\x1a\x1c-\x1f]/g);
  if (controls * 50 > decoded.text.length || decoded.text.includes('\0')) throw new UnreadableInputError(BINARY);
  return decoded;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
