// Opens the socket for a request: past the address guard, or to the host that the user named instead.

import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectSecure } from 'node:tls';
import { guardedLookup, openLookup, PrivateAddressError, type Resolve, refusalOfHost } from './address-guard.ts';
import { type ConnectTo, connectTarget, unbracket } from './connect-to.ts';

/** Where a connection is meant to go, before any --connect-to. */
export interface Destination {
  /** Without brackets. */
  readonly hostname: string;
  readonly port: number;
  readonly isSecure: boolean;
}

/** Where a request connects if nothing is in its way; takes a URL or the parts that undici hands out. */
export function destinationOf({ protocol, hostname, port }: Pick<URL, 'protocol' | 'hostname' | 'port'>): Destination {
  const isSecure = protocol === 'https:';
  const usual = isSecure ? 443 : 80;
  return { hostname: unbracket(hostname), port: port === '' ? usual : Number(port), isSecure };
}

export interface Connector {
  /** Resolves to a connected socket (TLS done), rejects with the error of DNS, guard, TCP or TLS. */
  connect(destination: Destination): Promise<Socket>;
  /** Why the destination must not be asked at all, by its spelling alone; null where it may. */
  refusal(destination: Destination): string | null;
  /** Gives up every connection that is still being made. */
  destroy(): void;
}

export interface ConnectorOptions {
  readonly connectTo: readonly ConnectTo[];
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
}

// Node gives each address of a host this long before it tries the next; its default of 250 ms fails on slow routes.
const NEXT_ADDRESS_MS = 1_000;
// The exchange's own deadline is the one that counts; this only frees sockets that nobody waits for any more.
const CONNECT_TIMEOUT_MS = 60_000;

export function createConnector(options: ConnectorOptions): Connector {
  const guarded = guardedLookup(options.resolve);
  const open = openLookup(options.resolve);
  const pending = new Set<Socket>();

  function refusal({ hostname, port }: Destination): string | null {
    if (options.allowPrivate) return null;
    const target = connectTarget(options.connectTo, hostname, port);
    return target?.isNamed ? null : refusalOfHost(hostname);
  }

  function openSocket(destination: Destination): Socket {
    const { hostname, isSecure } = destination;
    const target = connectTarget(options.connectTo, hostname, destination.port);
    const isExempt = options.allowPrivate || (target?.isNamed ?? false);
    const address = {
      host: target?.host ?? hostname,
      port: target?.port ?? destination.port,
      lookup: isExempt ? open : guarded,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    };
    if (!isSecure) return connectPlain(address);
    return connectSecure({
      ...address,
      // RFC 6066 3: no server name for an address.
      ...(isIP(hostname) === 0 && { servername: hostname.replace(/\.$/, '') }),
      ALPNProtocols: ['http/1.1'],
      checkServerIdentity: (_host, certificate) => checkServerIdentity(hostname, certificate),
    });
  }

  return {
    refusal,
    connect(destination) {
      const refused = refusal(destination);
      if (refused !== null) return Promise.reject(new PrivateAddressError(refused));
      const socket = openSocket(destination);
      pending.add(socket);
      return settled(socket, destination.isSecure).finally(() => pending.delete(socket));
    },
    destroy() {
      for (const socket of pending) socket.destroy();
    },
  };
}

function settled(socket: Socket, isSecure: boolean): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => socket.destroy(timeoutError()), CONNECT_TIMEOUT_MS);
    socket
      .setNoDelay(true)
      .once(isSecure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        resolve(socket);
      })
      .on('error', reject)
      .once('close', () => {
        clearTimeout(timer);
        reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' }));
      });
  });
}

function timeoutError(): Error {
  return Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' });
}
