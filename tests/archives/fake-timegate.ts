// An archive that speaks Memento (RFC 7089) on loopback, in the manners of different programs.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeMemento {
  /** ISO 8601 to the second. */
  readonly at: string;
  readonly original?: string;
  readonly title?: string;
  readonly status?: number;
  /** Of a captured redirect: an absolute address. */
  readonly location?: string;
}

export interface FakeTimeGateOptions {
  readonly url: string;
  readonly mementos: readonly FakeMemento[];
  /** 302 with Location, 200 with Content-Location, or 200 that names nothing (some do so for what they never archived). */
  readonly style?: 'redirect' | 'content-location' | 'says-nothing';
  readonly status?: number;
  readonly hasLinks?: boolean;
  readonly timeMapStatus?: number;
  /** Memento addresses carry pywb's `mp_`. */
  readonly modifier?: 'mp_' | '';
  /** Raw captures (`id_`) are not served. */
  readonly hasNoRaw?: boolean;
  readonly hasNoMementoDatetime?: boolean;
  /** The TimeGate sends on so many times before it answers. */
  readonly stations?: number;
  /** Mementos stand under addresses without a timestamp. */
  readonly isOpaque?: boolean;
}

export interface FakeTimeGate {
  readonly timeGate: string;
  readonly requests: readonly string[];
  readonly acceptDatetimes: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startFakeTimeGate(options: FakeTimeGateOptions): Promise<FakeTimeGate> {
  const requests: string[] = [];
  const acceptDatetimes: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const accepted = request.headers['accept-datetime'];
    if (typeof accepted === 'string') acceptDatetimes.push(accepted);
    const reply = answer(path, String(accepted ?? ''), `http://${request.headers.host}`, options);
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    timeGate: `http://127.0.0.1:${port}/gate/`,
    requests,
    acceptDatetimes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function answer(path: string, accepted: string, origin: string, options: FakeTimeGateOptions): Reply {
  if (path.startsWith('/gate/timemap/link/')) return timeMap(origin, options);
  const station = Number(/^\/gate(\d*)\//.exec(path)?.[1] ?? '0');
  if (path.startsWith('/gate') && station < (options.stations ?? 0)) {
    return { status: 302, headers: { location: `/gate${station + 1}/${options.url}` }, body: '' };
  }
  if (path.startsWith('/gate')) return timeGate(accepted, origin, options);
  return memento(path, origin, options);
}

function timeGate(accepted: string, origin: string, options: FakeTimeGateOptions): Reply {
  if (options.status !== undefined) return { status: options.status, headers: {}, body: '' };
  const links = {
    link: `<${options.url}>; rel="original", <${origin}/gate/timemap/link/${options.url}>; rel="timemap"`,
  };
  if (options.style === 'says-nothing')
    return { status: 200, headers: links, body: '<title>Search the archive</title>' };
  const nearest = nearestTo(accepted, options.mementos);
  if (nearest === undefined) return { status: 404, headers: {}, body: '' };
  const address = addressOf(nearest, origin, options);
  const link = options.hasLinks === false ? {} : { link: linkHeader(nearest, origin, options) };
  if (options.style === 'content-location') {
    const headers = { ...link, 'content-location': address, 'memento-datetime': httpDate(nearest.at) };
    return { status: 200, headers: { ...headers, 'content-type': 'text/html' }, body: bodyOf(nearest) };
  }
  return { status: 302, headers: { ...link, location: address, vary: 'accept-datetime' }, body: '' };
}

function timeMap(origin: string, options: FakeTimeGateOptions): Reply {
  if (options.timeMapStatus !== undefined) return { status: options.timeMapStatus, headers: {}, body: '' };
  const entries = options.mementos.map(
    (one) => `<${addressOf(one, origin, options)}>; rel="memento"; datetime="${httpDate(one.at)}"`,
  );
  const body = [`<${options.url}>; rel="original"`, `<${origin}/gate/${options.url}>; rel="timegate"`, ...entries].join(
    ',\n',
  );
  return { status: 200, headers: { 'content-type': 'application/link-format' }, body };
}

function memento(path: string, origin: string, options: FakeTimeGateOptions): Reply {
  const isRaw = path.includes('id_/');
  const found = options.mementos.find(
    (one) => path.replace('id_/', `${options.modifier ?? ''}/`) === pathOf(one, options),
  );
  if (found === undefined || (isRaw && options.hasNoRaw === true))
    return { status: 404, headers: {}, body: 'no such page' };
  const target = options.mementos.find((one) => one.original === found.location);
  const headers = {
    'content-type': 'text/html',
    ...(options.hasLinks !== false && { link: linkHeader(found, origin, options) }),
    ...(options.hasNoMementoDatetime !== true && { 'memento-datetime': httpDate(found.at) }),
    ...(found.location !== undefined && {
      location: target === undefined ? found.location : pathOf(target, options),
    }),
  };
  return { status: found.status ?? 200, headers, body: bodyOf(found) };
}

function linkHeader(one: FakeMemento, origin: string, options: FakeTimeGateOptions): string {
  const at = options.mementos.indexOf(one);
  const entry = (other: FakeMemento | undefined, rel: string): readonly string[] =>
    other === undefined
      ? []
      : [`<${addressOf(other, origin, options)}>; rel="${rel}"; datetime="${httpDate(other.at)}"`];
  return [
    `<${one.original ?? options.url}>; rel="original"`,
    `<${origin}/gate/timemap/link/${options.url}>; rel="timemap"; type="application/link-format"`,
    ...entry(options.mementos[at - 1], 'prev memento'),
    ...entry(one, 'memento'),
    ...entry(options.mementos[at + 1], 'next memento'),
  ].join(', ');
}

function addressOf(one: FakeMemento, origin: string, options: FakeTimeGateOptions): string {
  return `${origin}${pathOf(one, options)}`;
}

function pathOf(one: FakeMemento, options: FakeTimeGateOptions): string {
  if (options.isOpaque === true) return `/m${options.mementos.indexOf(one)}`;
  const stamp = one.at.replace(/\D/g, '');
  return `/coll/${stamp}${options.modifier ?? ''}/${one.original ?? options.url}`;
}

function nearestTo(accepted: string, mementos: readonly FakeMemento[]): FakeMemento | undefined {
  const asked = Date.parse(accepted);
  const own = mementos.filter((one) => one.original === undefined);
  return own.toSorted((a, b) => Math.abs(Date.parse(a.at) - asked) - Math.abs(Date.parse(b.at) - asked))[0];
}

function bodyOf(one: FakeMemento): string {
  return `<title>${one.title ?? ''}</title>`;
}

function httpDate(iso: string): string {
  return new Date(iso).toUTCString();
}
