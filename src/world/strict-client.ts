// Sends requests through undici, whose parser takes proper HTTP only; directly or by a proxy.

import type { Dispatcher } from 'undici';
import type { Interrupt } from './abort-bell.ts';
import { type Connector, destinationOf } from './connector.ts';
import { ProxyError } from './failure.ts';
import { createReceiver, type Limits, type Outcome, type Receiver } from './receiver.ts';

/** One GET, or a POST with the body `post`; `proxy` is the address of the proxy to use, complete with a scheme. */
export interface StrictRequest {
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly proxy: string | null;
  readonly post: string | null;
}

export interface StrictClient {
  /** Never rejects. */
  receive(request: StrictRequest, limits: Limits, interrupt: Interrupt | undefined): Promise<Outcome>;
  destroy(): Promise<void>;
}

/** How a request leaves: which dispatcher, and its request line. */
interface Way {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly path: string;
  readonly headers: Record<string, string>;
}

const MAX_HEADER_BYTES = 65_536;
// Zero switches undici's own timers off: they are coarse, and a dripping body never meets them.
const NO_TIMEOUTS = { headersTimeout: 0, bodyTimeout: 0 };

/** Loads undici, which costs more than the rest of the program's start; so only when something is asked. */
export async function createStrictClient(connector: Connector, maxSockets: number): Promise<StrictClient> {
  const { Agent, ProxyAgent } = await import('undici');
  const common = { ...NO_TIMEOUTS, maxHeaderSize: MAX_HEADER_BYTES, connections: maxSockets };
  // Errors of connections that had served before.
  const lateErrors = new WeakSet<Error>();
  const direct = new Agent({
    ...common,
    connect(options, callback) {
      connector.connect(destinationOf(options)).then(
        (socket) => {
          socket.once('error', (error) => {
            if (socket.bytesRead > 0) lateErrors.add(error);
          });
          callback(null, socket);
        },
        (error: Error) => callback(error, null),
      );
    },
  });
  // The proxy's own address is the user's choice and passes no guard.
  const toProxy = new Agent(common);
  const tunnels = new Map<string, Dispatcher>();

  function tunnel(proxy: string): Dispatcher {
    const known = tunnels.get(proxy);
    if (known !== undefined) return known;
    const made = new ProxyAgent({ ...common, uri: proxy });
    tunnels.set(proxy, made);
    return made;
  }

  function wayOf({ url, headers, proxy }: StrictRequest): Way {
    const path = url.pathname + url.search;
    if (proxy === null) return { dispatcher: direct, origin: url.origin, path, headers };
    const via = new URL(proxy);
    if (url.protocol === 'https:' || !via.protocol.startsWith('http')) {
      return { dispatcher: tunnel(proxy), origin: url.origin, path, headers };
    }
    // RFC 9112 3.2.2: plain requests name the whole address to the proxy; many proxies tunnel to port 443 alone.
    const authorization = via.username === '' ? {} : { 'proxy-authorization': basic(via) };
    return {
      dispatcher: toProxy,
      origin: via.origin,
      path: url.origin + path,
      headers: { host: url.host, ...headers, ...authorization },
    };
  }

  async function receiveOnce(
    request: StrictRequest,
    limits: Limits,
    interrupt: Interrupt | undefined,
  ): Promise<Outcome> {
    const receiver = createReceiver(limits, interrupt);
    try {
      const { dispatcher, ...line } = wayOf(request);
      const { post } = request;
      const order = post === null ? { method: 'GET' as const } : { method: 'POST' as const, body: post };
      dispatcher.dispatch({ ...line, ...order, ...NO_TIMEOUTS }, handlerOf(receiver));
    } catch (error) {
      receiver.fail(error);
    }
    const outcome = await receiver.outcome;
    return request.proxy === null ? outcome : blamedOnProxy(outcome);
  }

  /** A kept connection that the server closed just as it was used again: a browser asks anew, and so do we. */
  function isStaleConnection(outcome: Outcome): boolean {
    if (outcome.kind === 'response' || !(outcome.error instanceof Error)) return false;
    return lateErrors.has(outcome.error) || isLateClosing(outcome.error);
  }

  return {
    async receive(request, limits, interrupt) {
      const startedAt = performance.now();
      const first = await receiveOnce(request, limits, interrupt);
      const timeoutMs = limits.timeoutMs - (performance.now() - startedAt);
      // RFC 9110 9.2.2: what is not idempotent is not sent again, for it may have had its effect.
      if (request.post !== null || !isStaleConnection(first) || timeoutMs <= 0) return first;
      return receiveOnce(request, { ...limits, timeoutMs }, interrupt);
    },
    async destroy() {
      await Promise.all([direct, toProxy, ...tunnels.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

function handlerOf(receiver: Receiver): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller) => receiver.attach((reason) => controller.abort(reason)),
    onResponseStart(controller, status, headers) {
      const raw = controller.rawHeaders;
      receiver.start(status, Array.isArray(raw) ? raw : Object.entries(headers).flat().map(String));
    },
    onResponseData: (_controller, chunk) => receiver.data(chunk),
    onResponseEnd: () => receiver.end(),
    onResponseError: (_controller, error) => receiver.fail(error),
  };
}

/** undici's own error, where it found a connection closed that had served before. */
function isLateClosing(error: Error): boolean {
  if (!('code' in error) || error.code !== 'UND_ERR_SOCKET' || !('socket' in error)) return false;
  const { socket } = error;
  return typeof socket === 'object' && socket !== null && 'bytesRead' in socket && Number(socket.bytesRead) > 0;
}

/** What fails between us and the proxy, or at the proxy, says nothing of the server. */
function blamedOnProxy(outcome: Outcome): Outcome {
  if (outcome.kind === 'response') {
    if (outcome.status !== 407) return outcome;
    return proxyFailure('the proxy asks for credentials');
  }
  const { error } = outcome;
  const isTrouble = error instanceof Error && 'code' in error && PROXY_TROUBLE.has(String(error.code));
  return isTrouble ? proxyFailure(`the proxy could not be used: ${error.message}`) : { ...outcome, isConnected: false };
}

function proxyFailure(message: string): Outcome {
  return { kind: 'error', error: new ProxyError(message), isConnected: false };
}

const PROXY_TROUBLE: ReadonlySet<string> = new Set([
  'ERR_INVALID_URL',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_ABORTED',
  'UND_ERR_INVALID_ARG',
  'UND_ERR_PRX_TLS',
]);

function basic(url: URL): string {
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
