// What kind of file a body is, by its first bytes.

import type { PageFacts } from '../model/observation.ts';

type Signature = PageFacts['signature'];

// Magic numbers as in WHATWG MIME Sniffing, section 6.
const MAGIC: readonly (readonly [string, Signature])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['\x00\x00\x01\x00', 'image'],
  ['II*\x00', 'image'],
  ['MM\x00*', 'image'],
  ['\x1f\x8b', 'binary'],
  ['\xd0\xcf\x11\xe0', 'binary'],
];

// The markers of MIME Sniffing 7.1 and a few elements that pages without a doctype begin with.
const MARKUP =
  /<(?:!doctype\s+html|!--|html|head|body|title|meta|link|script|style|frameset|iframe|table|div|center|font|h[1-6]|p|a|br|b)[\s/>]/i;
const SNIFFED_BYTES = 2_048;

/** The body's own signature, whatever the header says. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return 'empty';
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED_BYTES));
  const text = beginning.toString('latin1');
  // Readers of PDF accept the mark within the first 1,024 bytes (ISO 32000-1, annex H 3.4.1).
  if (text.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image';
  for (const [magic, signature] of MAGIC) {
    if (text.startsWith(magic)) return signature;
  }
  const readable = wideText(beginning) ?? text;
  if (isBinary(readable)) return 'binary';
  if (readable.trim() === '') return bytes.length > SNIFFED_BYTES ? 'text' : 'empty';
  return MARKUP.test(readable) ? 'html' : 'text';
}

/** UTF-16, by its mark or plain to see; null where it is not. */
function wideText(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 2);
  if (start === '\xff\xfe' || start === '<\0') return new TextDecoder('utf-16le').decode(bytes);
  return start === '\xfe\xff' || start === '\0<' ? new TextDecoder('utf-16be').decode(bytes) : null;
}

/** More bytes that no text holds (MIME Sniffing 7.2) than a slip explains; a NUL is never one. */
function isBinary(text: string): boolean {
  const strange = text.match(/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return text.includes('\0') || strange * 50 > text.length + 100;
}
