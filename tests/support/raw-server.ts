// Servers that speak whatever they like, byte by byte: plain or over TLS, on a free loopback port.

import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { closing, listen } from './web.ts';

export interface RawServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, `https` over TLS. */
  readonly origin: string;
  /** Connections taken so far. */
  connections(): number;
  close(): Promise<void>;
}

/** Called once a request's header has come in whole, or at once where `speaksFirst` is set. */
export type Speaker = (socket: Socket, request: string) => unknown;

export type CertificateName = 'good' | 'expired' | 'selfsigned';

const TLS = new URL('../../fixtures/tls/', import.meta.url);

/** The bytes of a certificate or key under fixtures/tls. */
export function tlsFile(name: string): Buffer {
  return readFileSync(new URL(name, TLS));
}

export async function startRaw(
  speak: Speaker,
  options: { readonly speaksFirst?: boolean; readonly certificate?: CertificateName } = {},
): Promise<RawServer> {
  let connections = 0;
  const onSocket = (socket: Socket) => {
    connections += 1;
    socket.on('error', () => {});
    if (options.speaksFirst) {
      speak(socket, '');
      return;
    }
    let request = '';
    socket.on('data', (chunk: Buffer) => {
      request += chunk.toString('latin1');
      if (!request.endsWith('\r\n\r\n')) return;
      const whole = request;
      request = '';
      speak(socket, whole);
    });
  };
  const { certificate } = options;
  const server =
    certificate === undefined
      ? createServer(onSocket)
      : createTlsServer({ key: tlsFile(`${certificate}.key`), cert: tlsFile(`${certificate}.crt`) }, onSocket);
  server.on('tlsClientError', () => {});
  const close = closing(server);
  const port = await listen(server);
  const scheme = certificate === undefined ? 'http' : 'https';
  return { port, origin: `${scheme}://127.0.0.1:${port}`, connections: () => connections, close };
}

/** Writes a piece again and again until the other side goes or `pieces` are written. */
export function dribble(socket: Socket, piece: string, everyMs: number, pieces = Number.POSITIVE_INFINITY): void {
  let written = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || written >= pieces) clearInterval(timer);
    else socket.write(piece);
    written += 1;
  }, everyMs);
  socket.once('close', () => clearInterval(timer));
}

/** Writes a piece as fast as the other side reads, without end. */
export function flood(socket: Socket, piece: Buffer | string): void {
  const pour = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', pour);
  pour();
}
