// A real web on loopback: one server that plays many hosts, with a log of who asked what.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';

/** One request as it came in. */
export interface LoggedRequest {
  /** The Host header without its port. */
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Milliseconds since the web was started. */
  readonly at: number;
}

/** What a route answers: a body, or a status with headers and a body, or the whole work done by hand. */
export type Reply =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      readonly body?: string | Uint8Array;
    };

export type Handler = (
  request: LoggedRequest,
  response: ServerResponse,
  incoming: IncomingMessage,
) => Reply | null | undefined | Promise<Reply | null | undefined>;

/** Keys are `host/path?query`, `host` for everything on it, or `/path` on every host; the most exact one answers. */
export type Routes = Readonly<Record<string, Reply | Handler>>;

export interface Web {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** Sends every connection here: `::127.0.0.1:PORT`, for --connect-to. */
  readonly connectTo: string;
  readonly log: readonly LoggedRequest[];
  /** The paths asked so far, as `host/path`. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/** Starts on a free port; a handler that gives null or undefined has answered by itself; no route is a 404. */
export async function startWeb(routes: Routes | Handler): Promise<Web> {
  const startedAt = performance.now();
  const log: LoggedRequest[] = [];
  const handler = typeof routes === 'function' ? routes : routing(routes);
  const server = createServer({ keepAlive: true }, async (incoming, response) => {
    const request = logged(incoming, performance.now() - startedAt);
    log.push(request);
    const reply = await handler(request, response, incoming);
    if (reply !== null && reply !== undefined) send(response, reply);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    connectTo: `::127.0.0.1:${port}`,
    log,
    asked: () => log.map(({ host, path }) => host + path),
    close: closing(server),
  };
}

/** Listens on a free loopback port and resolves to it. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Closes a server with all its sockets, whatever they are busy with. */
export function closing(server: {
  on(event: 'connection', listener: (socket: Socket) => void): unknown;
  close(done: () => void): unknown;
}): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
}

function logged(incoming: IncomingMessage, at: number): LoggedRequest {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
  return { host, method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, at };
}

function routing(routes: Routes): Handler {
  return (request, response, incoming) => {
    const path = request.path.replace(/\?.*$/, '');
    const keys = [request.host + request.path, request.host + path, request.path, path, request.host];
    const key = keys.find((candidate) => Object.hasOwn(routes, candidate));
    const route = key === undefined ? { status: 404, body: 'no such page' } : routes[key];
    return typeof route === 'function' ? route(request, response, incoming) : route;
  };
}

function send(response: ServerResponse, reply: Reply): void {
  const { status = 200, headers = {}, body = '' } = typeof reply === 'string' ? { body: reply } : reply;
  const given = Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(given) });
  response.end(body);
}
