// The key of a record: a hash, so that addresses of any length fit and those of other webs do not meet.

import { createHash } from 'node:crypto';
import { KEY_LENGTH } from './line.ts';

/** Hexadecimal; the same parts, in the same order, give the same key. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, KEY_LENGTH);
}
