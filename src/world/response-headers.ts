// The header lines of a response as a record of printable text.

import { printableLine } from '../text/printable.ts';

const MOST_HEADERS = 200;
const LONGEST_VALUE = 8_192;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Names in lower case. Values of a repeated header are joined with `, `, those of set-cookie with a line feed; of
 * several locations the first counts. At most 200 names, values of at most 8,192 characters.
 * @param raw names and values in turn, as bytes or as latin1 text
 */
export function readHeaders(raw: readonly (Uint8Array | string)[]): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = latin1(raw[i]).toLowerCase();
    const earlier = headers.get(name);
    if (earlier === undefined && headers.size === MOST_HEADERS) continue;
    if (earlier !== undefined && (name === 'location' || earlier.length >= LONGEST_VALUE)) continue;
    const value = name === 'location' ? readLocation(latin1(raw[i + 1])) : readValue(latin1(raw[i + 1]));
    headers.set(name, (earlier === undefined ? value : earlier + glue(name) + value).slice(0, LONGEST_VALUE));
  }
  return Object.fromEntries(headers);
}

function glue(name: string): string {
  return name === 'set-cookie' ? '\n' : ', ';
}

function latin1(part: Uint8Array | string | undefined): string {
  if (part === undefined || typeof part === 'string') return part ?? '';
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
}

/** Servers send raw UTF-8 or raw latin1 where RFC 9110 5.5 wants ASCII. */
function readValue(value: string): string {
  const trimmed = value.trim();
  return /^[\x20-\x7e]*$/.test(trimmed) ? trimmed : printableLine(fromUtf8(trimmed) ?? trimmed);
}

/** Bytes that are not UTF-8 are kept as escapes, since browsers send them back as they came. */
function readLocation(value: string): string {
  const trimmed = value.trim();
  if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed;
  return printableLine(fromUtf8(trimmed) ?? trimmed.replace(/[\x80-\xff]/g, escaped));
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function fromUtf8(value: string): string | null {
  try {
    return utf8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return null;
  }
}
