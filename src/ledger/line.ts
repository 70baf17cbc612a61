// One record as a line of text that proves itself whole: checksum, key, moment, JSON.

import { crc32 } from 'node:zlib';

/** First line of every ledger: nothing that begins otherwise is read or written. */
export const HEAD = 'cite-check ledger 1\n';

/** Bytes of a line without its line feed; what is longer is not kept. */
export const LONGEST_LINE = 524_288;

/** Hexadecimal digits of a key. */
export const KEY_LENGTH = 32;

// `<8 checksum> <32 key> <10 seconds since 1970> <JSON>`
const KEY_START = 9;
const TIME_START = KEY_START + KEY_LENGTH + 1;
const JSON_START = TIME_START + 11;
const SPACE = 0x20;

/** The line with its line feed; null where it would be too long. The value must be what JSON can hold. */
export function encodeLine(key: string, nowMs: number, value: unknown): string | null {
  const seconds = String(Math.min(9_999_999_999, Math.max(0, Math.floor(nowMs / 1000)))).padStart(10, '0');
  const content = `${key} ${seconds} ${JSON.stringify(value)}`;
  if (content.length > LONGEST_LINE || Buffer.byteLength(content) + KEY_START > LONGEST_LINE) return null;
  return `${checksum(content)} ${content}\n`;
}

/** Whether it has the shape of a line, without reading all of it. */
export function isShapedAsLine(line: Buffer): boolean {
  return (
    line.length > JSON_START &&
    line[KEY_START - 1] === SPACE &&
    line[TIME_START - 1] === SPACE &&
    line[JSON_START - 1] === SPACE
  );
}

/** Whether every byte is as it was written. */
export function isWhole(line: Buffer): boolean {
  return isShapedAsLine(line) && line.toString('latin1', 0, KEY_START - 1) === checksum(line.subarray(KEY_START));
}

/** Of a line that is shaped as one. */
export function keyOfLine(line: Buffer): string {
  return line.toString('latin1', KEY_START, KEY_START + KEY_LENGTH);
}

/** Seconds since 1970, of a line that is whole. */
export function secondsOfLine(line: Buffer): number {
  return Number(line.toString('latin1', TIME_START, TIME_START + 10));
}

/** The value; undefined where the line is not whole. */
export function valueOfLine(line: Buffer): unknown {
  if (!isWhole(line)) return undefined;
  try {
    return JSON.parse(line.toString('utf8', JSON_START));
  } catch {
    return undefined;
  }
}

function checksum(content: string | Buffer): string {
  return crc32(content).toString(16).padStart(8, '0');
}
