// The only door to the network: one HTTP exchange at a time, guarded, bounded in time and bytes, never throwing.

import type { Answer, Ask, Exchange } from '../model/exchange.ts';
import { createAbortBell, type Interrupt } from './abort-bell.ts';
import type { Resolve } from './address-guard.ts';
import { type ConnectTo, connectTarget } from './connect-to.ts';
import { type ConnectorOptions, createConnector, type Destination, destinationOf } from './connector.ts';
import { decodeBody } from './decode-body.ts';
import { DeadlineError, isMalformedAnswer, isSignOfHost, type Reason, reasonOf } from './failure.ts';
import { receiveLeniently } from './lenient-client.ts';
import type { AskNameServers } from './name-servers.ts';
import { type Proxies, proxyFor } from './proxies.ts';
import type { Outcome } from './receiver.ts';
import { requestHeaders, type ScopedHeader } from './request-headers.ts';
import { systemResolve } from './resolve.ts';
import { createStrictClient, type StrictClient } from './strict-client.ts';

export interface NetworkOptions {
  readonly connectTo: readonly ConnectTo[];
  /** Lets links lead to loopback, private and other special-purpose addresses. */
  readonly allowPrivate: boolean;
  readonly userAgent: string;
  readonly headers: readonly ScopedHeader[];
  readonly proxies: Proxies;
  /** Sockets to one origin at once. */
  readonly maxSockets: number;
  /** How a name becomes addresses; the system's way where absent. */
  readonly resolve?: Resolve;
  /** Who tells the name servers of a domain; null where nobody is to be asked. */
  readonly askNameServers: AskNameServers | null;
}

export interface Network {
  /**
   * Sends one GET (or the POST that is asked for) and reads one response, following nothing. A redirect with a location is answered with its header
   * alone (empty body, not whole). Never rejects: what goes wrong is a `Failure`.
   */
  exchange(ask: Ask, signal?: AbortSignal): Promise<Exchange>;
  /** The name servers of a registrable domain, sorted; null where nobody was asked or nobody said. Never rejects. */
  nameServers(domain: string, signal?: AbortSignal): Promise<readonly string[] | null>;
  /** Closes every socket; exchanges under way end as `aborted`. */
  close(): Promise<void>;
}

export function createNetwork(options: NetworkOptions): Network {
  const connectorOptions: ConnectorOptions = {
    connectTo: options.connectTo,
    allowPrivate: options.allowPrivate,
    resolve: options.resolve ?? systemResolve,
  };
  const connector = createConnector(connectorOptions);
  const bell = createAbortBell();
  let loading: Promise<StrictClient> | null = null;

  function strictClient(): Promise<StrictClient> {
    loading ??= createStrictClient(connector, options.maxSockets);
    return loading;
  }

  async function outcomeOf(url: URL, ask: Ask, interrupt: Interrupt | undefined): Promise<Outcome> {
    const destination = destinationOf(url);
    const refusal = connector.refusal(destination);
    if (refusal !== null) return failed('PRIVATE_ADDRESS', refusal);
    const proxy = isRedirected(options.connectTo, destination) ? null : proxyFor(options.proxies, url);
    const headers = requestHeaders(url, ask.headers, options.userAgent, options.headers);
    const client = await strictClient();
    const startedAt = performance.now();
    const outcome = await client.receive({ url, headers, proxy, post: ask.post ?? null }, ask, interrupt);
    if (outcome.kind === 'response' || proxy !== null || ask.post !== undefined || !isMalformedAnswer(outcome.error))
      return outcome;
    const leftMs = ask.timeoutMs - (performance.now() - startedAt);
    if (leftMs <= 0) return outcome;
    const second = await receiveLeniently(connector, { url, headers }, { ...ask, timeoutMs: leftMs }, interrupt);
    return second.kind === 'response' || second.error instanceof DeadlineError ? second : outcome;
  }

  return {
    async exchange(ask, signal) {
      const startedAt = performance.now();
      const elapsedMs = () => Math.round(performance.now() - startedAt);
      const fail = (reason: Reason, hasReachedHost = false): Exchange => ({
        kind: 'failure',
        url: ask.url,
        ...reason,
        hasReachedHost,
        elapsedMs: elapsedMs(),
      });
      if (!URL.canParse(ask.url)) return fail({ failure: 'invalid-url', detail: 'the address cannot be read' });
      const url = new URL(ask.url);
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return fail({ failure: 'unsupported-scheme', detail: `${url.protocol} addresses are not asked` });
      }
      if (signal?.aborted) return fail({ failure: 'aborted', detail: 'the check was interrupted' });
      try {
        const outcome = await outcomeOf(url, ask, signal && bell.of(signal));
        if (outcome.kind === 'error') {
          const reason = reasonOf(outcome.error);
          return fail(reason, outcome.isConnected || isSignOfHost(reason));
        }
        return { ...(await answered(ask, outcome)), elapsedMs: elapsedMs() };
      } catch (error) {
        return fail(reasonOf(error));
      }
    },
    nameServers: async (domain, signal) => options.askNameServers?.(domain, signal && bell.of(signal)) ?? null,
    async close() {
      connector.destroy();
      await (await loading)?.destroy();
    },
  };
}

async function answered(
  ask: Ask,
  outcome: Outcome & { readonly kind: 'response' },
): Promise<Omit<Answer, 'elapsedMs'>> {
  const { status, headers, raw } = outcome;
  const decoded = await decodeBody(
    raw,
    headers['content-encoding'] ?? '',
    headers['content-type'] ?? '',
    ask.maxBodyBytes,
  );
  return {
    kind: 'answer',
    url: ask.url,
    status,
    headers,
    body: decoded.body,
    isWhole: outcome.isWhole && decoded.isWhole,
  };
}

function isRedirected(orders: readonly ConnectTo[], { hostname, port }: Destination): boolean {
  return connectTarget(orders, hostname, port) !== null;
}

function failed(code: string, message: string): Outcome {
  return { kind: 'error', error: Object.assign(new Error(message), { code }), isConnected: false };
}
