// Writes WARC files (ISO 28500, WARC/1.0) as a crawler does: captured answers, revisits, whole or a gzip member a record.

import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';

/** One capture: what a server answered for an address at a moment. */
export interface WarcCapture {
  readonly url: string;
  /** ISO 8601 to the second. */
  readonly at: string;
  /** 200 unless given. */
  readonly status?: number;
  /** Added to a content type of HTML; a content length is written by itself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /**
   * A revisit (identical payload): the record holds no body but refers to that of the capture with this address and
   * moment, which has to stand earlier in the file.
   */
  readonly revisitOf?: { readonly url: string; readonly at: string };
}

const CRLF = '\r\n';
const IDENTICAL_PAYLOAD = 'http://netpreserve.org/warc/1.0/revisit/identical-payload-digest';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of one file: a warcinfo record, then the captures in order; each record a gzip member of its own if `isGzip`. */
export function warcFile(captures: readonly WarcCapture[], { isGzip }: { readonly isGzip: boolean }): Uint8Array {
  const records = [warcinfo(), ...captures.map((capture) => captureRecord(capture, captures))];
  return Buffer.concat(isGzip ? records.map((record) => gzipSync(record)) : records);
}

/** `sha1:` and the digest in base32, as crawlers and the Wayback Machine write it. */
export function payloadDigest(payload: Uint8Array): string {
  const bits = [...createHash('sha1').update(payload).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)] ?? '');
  return `sha1:${letters.join('')}`;
}

function warcinfo(): Buffer {
  const block = Buffer.from(`software: cite-check tests${CRLF}format: WARC File Format 1.0${CRLF}`);
  return record(
    { 'WARC-Type': 'warcinfo', 'WARC-Date': '2001-01-01T00:00:00Z', 'Content-Type': 'application/warc-fields' },
    block,
  );
}

function captureRecord(capture: WarcCapture, all: readonly WarcCapture[]): Buffer {
  const { revisitOf } = capture;
  const original =
    revisitOf === undefined ? capture : all.find(({ url, at }) => url === revisitOf.url && at === revisitOf.at);
  if (original === undefined) throw new Error(`no capture of ${revisitOf?.url} at ${revisitOf?.at} to revisit`);
  const payload = bodyOf(original);
  const header = httpHeader(capture, payload.length);
  const block = revisitOf === undefined ? Buffer.concat([header, payload]) : header;
  const reference: Readonly<Record<string, string>> =
    revisitOf === undefined
      ? { 'WARC-Type': 'response' }
      : {
          'WARC-Type': 'revisit',
          'WARC-Profile': IDENTICAL_PAYLOAD,
          'WARC-Refers-To-Target-URI': revisitOf.url,
          'WARC-Refers-To-Date': revisitOf.at,
        };
  return record(
    {
      ...reference,
      'WARC-Date': capture.at,
      'WARC-Target-URI': capture.url,
      'WARC-Payload-Digest': payloadDigest(payload),
      'WARC-Block-Digest': payloadDigest(block),
      'Content-Type': 'application/http; msgtype=response',
    },
    block,
  );
}

function bodyOf({ body = '' }: WarcCapture): Buffer {
  return Buffer.from(typeof body === 'string' ? Buffer.from(body) : body);
}

function httpHeader({ status = 200, headers = {} }: WarcCapture, length: number): Buffer {
  const fields = { 'Content-Type': 'text/html; charset=utf-8', ...headers, 'Content-Length': String(length) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`, ...lines, '', ''].join(CRLF));
}

function record(fields: Readonly<Record<string, string>>, block: Buffer): Buffer {
  const id = createHash('sha256').update(JSON.stringify(fields)).update(block).digest('hex');
  const uuid = `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20, 32)}`;
  const lines = Object.entries({
    ...fields,
    'WARC-Record-ID': `<urn:uuid:${uuid}>`,
    'Content-Length': String(block.length),
  }).map(([name, value]) => `${name}: ${value}`);
  const head = Buffer.from(['WARC/1.0', ...lines, '', ''].join(CRLF));
  return Buffer.concat([head, block, Buffer.from(CRLF + CRLF)]);
}
