// Gives a capture back the shape in which the original server sent it, so that the rules for live pages judge it.

import { gunzipSync } from 'node:zlib';
import type { Answer } from '../model/exchange.ts';

const ORIGINAL = 'x-archive-orig-';
const MAX_INFLATED_BYTES = 16 * 1024 * 1024;

/**
 * The captured answer: its own headers (`x-archive-orig-*` and the content type), none of the archive's, and its body.
 * Some captures are sent with an empty content-encoding beside `gzip`, which clients then do not decode
 * (edgi-govdata-archiving/wayback, _client.py): a body that still is gzip where a page is meant is unpacked here.
 */
export function restoreAnswer(answer: Answer, originalUrl: string): Answer {
  const original = Object.entries(answer.headers).flatMap(([name, value]) =>
    name.startsWith(ORIGINAL) ? [[name.slice(ORIGINAL.length), value] as const] : [],
  );
  const contentType = answer.headers['content-type'];
  const headers = {
    ...Object.fromEntries(original),
    ...(contentType !== undefined && { 'content-type': contentType }),
  };
  return { ...answer, url: originalUrl, headers, body: unpacked(answer.body, contentType ?? '') };
}

function unpacked(body: Uint8Array, contentType: string): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b || !/^(?:text\/|application\/xhtml|$)/i.test(contentType)) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_INFLATED_BYTES });
  } catch {
    // Cut short, broken, or a bomb: judged as the bytes that they are.
    return body;
  }
}
