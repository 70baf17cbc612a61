import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/model/exchange.ts';
import { answer, ask, failure, opening, testNetwork, text } from '../support/net.ts';
import { dribble, flood, type Speaker, startRaw } from '../support/raw-server.ts';

const OK = 'HTTP/1.1 200 OK\r\n';
const HTML = 'Content-Type: text/html\r\n';

/** What comes of asking a server that speaks so. */
async function asking(speak: Speaker, more: Parameters<typeof ask>[2] = {}, speaksFirst = false): Promise<Exchange> {
  const { origin } = await opening(startRaw(speak, { speaksFirst }));
  return ask(testNetwork(), origin, { timeoutMs: 2_000, ...more });
}

describe('servers that are slow', () => {
  const short = { timeoutMs: 250 };
  test.each<[string, Speaker, boolean]>([
    ['takes the connection and says nothing', () => {}, true],
    ['reads the request and says nothing', () => {}, false],
    ['dribbles its status line', (socket) => socket.write('HTTP/1.1 200 ') && dribble(socket, 'x', 20), false],
    ['dribbles its headers', (socket) => socket.write(OK) && dribble(socket, 'x', 20), false],
    ['sends header after header', (socket) => socket.write(OK) && dribble(socket, 'a: b\r\n', 20), false],
    ['sends a header and then no body', (socket) => socket.write(`${OK}Content-Length: 9\r\n\r\n`), false],
    ['continues without end', (socket) => dribble(socket, 'HTTP/1.1 100 Continue\r\n\r\n', 10), false],
    [
      'sends early hints without end',
      (socket) => dribble(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', 10),
      false,
    ],
  ])('one that %s is out of time', async (_name, speak, speaksFirst) => {
    expect(failure(await asking(speak, short, speaksFirst))).toMatchObject({
      failure: 'timeout',
      hasReachedHost: true,
    });
  });

  test('a page that is cut short by the deadline is an answer with its beginning', async () => {
    const got = answer(
      await asking(
        (socket) => socket.write(`${OK}${HTML}\r\n<title>It begins</title>`) && dribble(socket, 'x', 30),
        short,
      ),
    );
    expect(got).toMatchObject({ status: 200, isWhole: false });
    expect(text(got)).toContain('<title>It begins</title>');
  });

  test('a status other than success is known before its body', async () => {
    const got = answer(
      await asking((socket) => socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n'), short),
    );
    expect(got).toMatchObject({ status: 404, isWhole: false });
  });
});

describe('bodies without end or measure', () => {
  test('a flood is cut at the limit', async () => {
    const got = answer(await asking((socket) => socket.write(`${OK}${HTML}\r\n`) && flood(socket, 'x'.repeat(65_536))));
    expect(got).toMatchObject({ isWhole: false });
    expect(got.body).toHaveLength(100_000);
  });

  test('a flood in chunks is cut at the limit', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const got = answer(
      await asking((socket) => socket.write(`${OK}${HTML}Transfer-Encoding: chunked\r\n\r\n`) && flood(socket, chunk)),
    );
    expect(got.body).toHaveLength(100_000);
  });

  test('a body of exactly the limit is whole', async () => {
    const got = answer(
      await asking((socket) => socket.write(`${OK}Content-Length: 5\r\n\r\nhello`), { maxBodyBytes: 5 }),
    );
    expect(got.isWhole).toBe(true);
  });

  const zeros = Buffer.alloc(100_000_000);
  test.each<[string, Buffer]>([
    ['gzip', gzipSync(zeros, { level: 1 })],
    ['deflate', deflateSync(zeros, { level: 1 })],
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('a %s bomb gives its beginning and takes no memory', async (encoding, bomb) => {
    const before = process.memoryUsage().rss;
    const got = answer(
      await asking((socket) => {
        socket.write(`${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${bomb.length}\r\n\r\n`);
        socket.end(bomb);
      }),
    );
    expect(got.body).toHaveLength(100_000);
    expect(got.isWhole).toBe(false);
    expect(process.memoryUsage().rss - before).toBeLessThan(90_000_000);
  });

  test('an endless gzip stream is left as soon as it holds enough', async () => {
    const piece = gzipSync(randomBytes(60_000), { level: 1 });
    const got = answer(
      await asking((socket) => socket.write(`${OK}Content-Encoding: gzip\r\n\r\n`) && flood(socket, piece), {
        timeoutMs: 5_000,
      }),
    );
    expect(got.isWhole).toBe(false);
    expect(got.body).toHaveLength(100_000);
  });

  test('coded blocks that hold nothing do not go on for ever', async () => {
    // A gzip header, then stored blocks of length zero (RFC 1951 3.2.4).
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    const nothing = Buffer.concat(Array.from({ length: 4_000 }, () => Buffer.from([0, 0, 0, 0xff, 0xff])));
    const got = answer(
      await asking((socket) => {
        socket.write(`${OK}Content-Encoding: gzip\r\n\r\n`);
        socket.write(header);
        flood(socket, nothing);
      }),
    );
    expect(got.isWhole).toBe(false);
  });
});

describe('codings', () => {
  const page = Buffer.from(`<title>Ends and means</title>${'<p>word'.repeat(2_000)}`);
  const send =
    (headers: string, body: Buffer): Speaker =>
    (socket) => {
      socket.write(`${OK}${headers}Content-Length: ${body.length}\r\n\r\n`);
      socket.write(body);
    };

  test.each<[string, string, Buffer]>([
    ['gzip', 'Content-Encoding: gzip\r\n', gzipSync(page)],
    ['x-gzip in capitals', 'Content-Encoding: X-GZIP\r\n', gzipSync(page)],
    ['br', 'Content-Encoding: br\r\n', brotliCompressSync(page)],
    ['deflate as zlib', 'Content-Encoding: deflate\r\n', deflateSync(page)],
    ['deflate as servers understand it', 'Content-Encoding: deflate\r\n', deflateRawSync(page)],
    ['one on the other', 'Content-Encoding: gzip, br\r\n', brotliCompressSync(gzipSync(page))],
    ['an empty name and gzip', 'Content-Encoding: \r\nContent-Encoding: gzip\r\n', gzipSync(page)],
    ['gzip that no header names', HTML, gzipSync(page)],
    ['identity', 'Content-Encoding: identity\r\n', page],
    ['gzip in name only', 'Content-Encoding: gzip\r\n', page],
    [
      'gzip with a tail of garbage',
      'Content-Encoding: gzip\r\n',
      Buffer.concat([gzipSync(page), Buffer.from('\0\0garbage')]),
    ],
  ])('%s is undone', async (_name, headers, body) => {
    expect(text(await asking(send(headers, body)))).toBe(page.toString());
  });

  test('a gzip file is left as it is', async () => {
    const file = gzipSync(page);
    const got = answer(await asking(send('Content-Type: application/gzip\r\n', file)));
    expect(Buffer.from(got.body).equals(file)).toBe(true);
  });

  test.each<[string, string, Buffer]>([
    ['gzip', 'gzip', gzipSync(page, { level: 0 }).subarray(0, 5_000)],
    ['br', 'br', brotliCompressSync(page).subarray(0, 60)],
    ['deflate', 'deflate', deflateSync(page, { level: 0 }).subarray(0, 5_000)],
  ])('%s that breaks off gives what came through', async (_name, encoding, body) => {
    const got = answer(
      await asking((socket) => {
        socket.write(`${OK}Content-Encoding: ${encoding}\r\nContent-Length: 99999\r\n\r\n`);
        socket.end(body);
      }),
    );
    expect(got.isWhole).toBe(false);
    expect(text(got)).toMatch(/^<title>Ends/);
  });

  test('damaged gzip gives what came before the damage', async () => {
    const body = gzipSync(page, { level: 0 });
    body.fill(0xff, 8_000);
    const got = answer(await asking(send('Content-Encoding: gzip\r\n', body)));
    expect(got.isWhole).toBe(false);
    expect(text(got)).toMatch(/^<title>Ends/);
  });
});

describe('connections that end', () => {
  test.each<[string, Speaker, boolean]>([
    ['before the request', (socket) => socket.destroy(), true],
    ['by a reset before the request', (socket) => socket.resetAndDestroy(), true],
    ['after the request', (socket) => socket.destroy(), false],
    ['by a reset after the request', (socket) => socket.resetAndDestroy(), false],
    ['politely without an answer', (socket) => socket.end(), false],
    ['in the status line', (socket) => socket.end('HTTP/1.1 20'), false],
    ['in the headers', (socket) => socket.end(`${OK}Content-`), false],
    ['by a reset in the headers', (socket) => socket.write(`${OK}Content-`, () => socket.resetAndDestroy()), false],
  ])('%s give no answer', async (_name, speak, speaksFirst) => {
    const got = failure(await asking(speak, {}, speaksFirst));
    expect(got).toMatchObject({ failure: 'connection-reset', hasReachedHost: true });
  });

  test.each<[string, Speaker]>([
    ['short of the length', (socket) => socket.end(`${OK}Content-Length: 999\r\n\r\n<title>Half`)],
    [
      'by a reset',
      (socket) =>
        socket.write(`${OK}Content-Length: 999\r\n\r\n<title>Half`, () =>
          setTimeout(() => socket.resetAndDestroy(), 50),
        ),
    ],
    ['in a chunk', (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\n99\r\n<title>Half`)],
    [
      'in a broken chunk size',
      (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nb\r\n<title>Half\r\nzz\r\n`),
    ],
    [
      'after an unclosed chunked body',
      (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nb\r\n<title>Half\r\n`),
    ],
  ])('%s in the body are an answer with its beginning', async (_name, speak) => {
    const got = answer(await asking(speak));
    expect(got).toMatchObject({ status: 200, isWhole: false });
    expect(text(got)).toBe('<title>Half');
  });

  test('a body that ends with its connection is whole', async () => {
    const got = answer(await asking((socket) => socket.end(`${OK}\r\nall of it`)));
    expect(got.isWhole).toBe(true);
  });
});

describe('strange HTTP', () => {
  test.each<[string, string]>([
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nhello'],
    ['bare line feeds', 'HTTP/1.1 200 OK\nContent-Length: 5\n\nhello'],
    ['a space before the colon', 'HTTP/1.1 200 OK\r\nContent-Length : 5\r\n\r\nhello'],
    [
      'both lengths',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    ],
    ['no reason phrase', 'HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello'],
    ['a hint before the answer', 'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello'],
    ['a Latin-1 header value', 'HTTP/1.1 200 Sehr sch\xf6n\r\nX: \xe9\r\nContent-Length: 5\r\n\r\nhello'],
    ['trailers', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\n'],
    ['a chunk extension', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\n\r\n'],
  ])('%s is read', async (_name, response) => {
    expect(text(await asking((socket) => socket.end(Buffer.from(response, 'latin1'))))).toBe('hello');
  });

  test.each<[string, string]>([
    ['HTTP/0.9', '<title>No header at all</title>'],
    ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['noise', '\x16\x03\x01\x00\xff\x00'],
    ['a status of letters', 'HTTP/1.1 OK 200\r\n\r\n'],
    ['ICY', 'ICY 200 OK\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
    ['a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello'],
    ['a header name of spaces', 'HTTP/1.1 200 OK\r\n : x\r\n\r\nhello'],
  ])('%s is a protocol error', async (_name, response) => {
    const got = failure(await asking((socket) => socket.end(Buffer.from(response, 'latin1'))));
    expect(got).toMatchObject({ failure: 'protocol-error', hasReachedHost: true });
    expect(got.detail).toMatch(/^[^\x00-\x1f]+$/);
  });

  test('a header of 60 KB is read, its value capped', async () => {
    const got = answer(await asking((socket) => socket.end(`${OK}X-Big: ${'x'.repeat(60_000)}\r\n\r\nhello`)));
    expect(got.headers['x-big']).toHaveLength(8_192);
  });

  test('thousands of headers are read, two hundred kept', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `h${i}: 1\r\n`).join('');
    const got = answer(await asking((socket) => socket.end(`${OK}${lines}\r\nhello`)));
    expect(Object.keys(got.headers)).toHaveLength(200);
  });

  test.each<[string, Speaker]>([
    ['one header without end', (socket) => socket.write(`${OK}X: `) && flood(socket, 'x'.repeat(10_000))],
    ['headers without end', (socket) => socket.write(OK) && flood(socket, 'a: b\r\n'.repeat(1_000))],
    ['a status line without end', (socket) => socket.write('HTTP/1.1 200 ') && flood(socket, 'x'.repeat(10_000))],
  ])('%s is too much', async (_name, speak) => {
    const got = failure(await asking(speak));
    expect(['protocol-error', 'timeout']).toContain(got.failure);
  });

  test('a second answer that nobody asked for is ignored', async () => {
    const one = `${OK}Content-Length: 5\r\n\r\nhello`;
    expect(text(await asking((socket) => socket.write(one + one)))).toBe('hello');
  });

  test.each([[204], [304]])('a %i has no body', async (status) => {
    const got = answer(await asking((socket) => socket.write(`HTTP/1.1 ${status} X\r\n\r\n`)));
    expect(got).toMatchObject({ status, isWhole: true });
    expect(got.body).toHaveLength(0);
  });

  test.each([[101], [600], [999]])('a status of %i ends within its deadline', async (status) => {
    const got = await asking((socket) => socket.end(`HTTP/1.1 ${status} X\r\nContent-Length: 2\r\n\r\nok`));
    expect(got.elapsedMs).toBeLessThan(2_500);
  });

  test.each<[string, string, string]>([
    ['raw UTF-8', '/путь', '/путь'],
    ['raw Latin-1', '/caf\xe9', '/caf%E9'],
    ['with a space', '/a b', '/a b'],
  ])('a location in %s is understood', async (_name, location, expected) => {
    const bytes = location === '/путь' ? Buffer.from(location) : Buffer.from(location, 'latin1');
    const got = answer(
      await asking((socket) => {
        socket.write(Buffer.concat([Buffer.from('HTTP/1.1 301 Moved\r\nLocation: '), bytes, Buffer.from('\r\n\r\n')]));
      }),
    );
    expect(got.headers['location']).toBe(expected);
  });

  test('cookies come a line each', async () => {
    const got = answer(await asking((socket) => socket.end(`${OK}Set-Cookie: a=1, b\r\nSet-Cookie: c=2\r\n\r\n`)));
    expect(got.headers['set-cookie']).toBe('a=1, b\nc=2');
  });

  test('a header cannot name a prototype', async () => {
    const got = answer(await asking((socket) => socket.end(`${OK}__proto__: x\r\nconstructor: y\r\n\r\n`)));
    expect(Object.getPrototypeOf(got.headers)).toBe(Object.prototype);
    expect(Object.hasOwn(got.headers, '__proto__')).toBe(true);
  });
});
