// A Wayback Machine on loopback: captures are data, and the failures of the real one can be switched on.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ask, Exchange } from '../../src/model/exchange.ts';

export interface FakeCapture {
  readonly url: string;
  /** 14 digits. */
  readonly at: string;
  readonly status?: number;
  readonly title?: string;
  readonly body?: string;
  /** Of a captured redirect: an absolute address. */
  readonly location?: string;
  /** How a captured redirect's Location is written. */
  readonly locationStyle?: 'absolute' | 'schemeless' | 'path' | 'unwritten';
  /** What the index says in place of the true status. */
  readonly listedAs?: string;
  readonly mimetype?: string;
  readonly digest?: string;
  /** Replay knows it, the index does not. */
  readonly isUnlisted?: boolean;
  /** The index lists it, replay sends on to the nearest other one. */
  readonly isUnplayable?: boolean;
  /** Headers of the captured answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How an endpoint misbehaves. */
export type Trouble =
  | '429'
  | '498'
  | '503'
  | '504'
  | 'html'
  | 'reset'
  | 'silent'
  | 'excluded'
  | 'robots'
  | 'robots-in-200'
  | 'excluded-200'
  | 'not-json'
  | 'once-503'
  | 'own-page';

export interface FakeWaybackOptions {
  readonly captures: readonly FakeCapture[];
  readonly index?: Trouble;
  readonly replay?: Trouble;
  /** The index answers so whatever is asked for. */
  readonly format?: 'json' | 'text' | 'empty-body';
  readonly ignoresFilters?: boolean;
  readonly ignoresRange?: boolean;
  /** Each row this many times. */
  readonly repeats?: number;
  readonly extraRows?: readonly string[];
  readonly hasNoLinkHeader?: boolean;
}

export interface FakeWayback {
  readonly origin: string;
  /** Path and query of every request, oldest first. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startFakeWayback(options: FakeWaybackOptions): Promise<FakeWayback> {
  const requests: string[] = [];
  const state: State = { options, failedOnce: new Set() };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const reply = answer(path, `http://${request.headers.host}`, state);
    if (reply === 'reset') response.socket?.destroy();
    if (typeof reply === 'string') return;
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The same archive without sockets, for tests of many histories. */
export function fakeExchange(options: FakeWaybackOptions): (ask: Ask) => Promise<Exchange> {
  const state: State = { options, failedOnce: new Set() };
  return async (ask) => {
    const { origin } = new URL(ask.url);
    const reply = answer(ask.url.slice(origin.length), origin, state);
    if (typeof reply === 'string') throw new Error('only answers are played without sockets');
    const body = new TextEncoder().encode(reply.body);
    return {
      kind: 'answer',
      url: ask.url,
      status: reply.status,
      headers: reply.headers,
      body,
      isWhole: true,
      elapsedMs: 1,
    };
  };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Answer = Reply | 'reset' | 'silent';

interface State {
  readonly options: FakeWaybackOptions;
  readonly failedOnce: Set<string>;
}

function answer(path: string, origin: string, state: State): Answer {
  if (path.startsWith('/cdx/search/cdx?')) return answerIndex(new URL(path, origin), state);
  const replay = /^\/web\/(\d{1,14})([a-z]{2}_)?\/(.+)$/s.exec(path);
  if (replay !== null) return answerReplay(replay[1] ?? '', replay[3] ?? '', origin, state);
  return send(404, {}, 'no such endpoint');
}

function answerIndex(url: URL, { options }: State): Answer {
  const trouble = troubled(options.index);
  if (trouble !== null) return trouble;
  const asked = url.searchParams;
  const rows = listedRows(options, asked.get('url') ?? '').filter((row) => fits(row, asked, options));
  const limit = Number(asked.get('limit') ?? '0');
  const limited = limit < 0 ? rows.slice(limit) : rows.slice(0, limit === 0 ? undefined : limit);
  if (options.index === 'not-json') return send(200, { 'content-type': 'application/json' }, '{"error":"oops"}');
  if (options.format === 'empty-body') return send(200, { 'content-type': 'text/plain' }, '');
  if (options.format === 'text' || asked.get('output') !== 'json') {
    const text = [...limited, ...(options.extraRows ?? []).map((row) => row.split(' '))].map(
      (row) => `${row.join(' ')}\n`,
    );
    return send(200, { 'content-type': 'text/plain;charset=UTF-8' }, text.join(''));
  }
  const all = [...limited, ...(options.extraRows ?? []).map((row) => row.split(' '))];
  const table = all.length === 0 ? [] : [HEADER, ...all];
  return send(200, { 'content-type': 'application/json' }, `${JSON.stringify(table).replaceAll('],[', '],\n[')}\n`);
}

const HEADER = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'];

function listedRows(options: FakeWaybackOptions, url: string): readonly (readonly string[])[] {
  return options.captures
    .filter((capture) => capture.isUnlisted !== true && keyOf(capture.url) === keyOf(url))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((capture) => [
      keyOf(capture.url),
      capture.at,
      capture.url,
      capture.mimetype ?? 'text/html',
      capture.listedAs ?? String(capture.status ?? 200),
      capture.digest ?? digestOf(capture),
      '1234',
    ])
    .flatMap((row) => Array.from({ length: options.repeats ?? 1 }, () => row));
}

function fits(row: readonly string[], asked: URLSearchParams, options: FakeWaybackOptions): boolean {
  const at = row[1] ?? '';
  const from = asked.get('from') ?? '';
  const to = asked.get('to') ?? '';
  const isInRange = (from === '' || at >= from.padEnd(14, '0')) && (to === '' || at <= to.padEnd(14, '9'));
  if (!isInRange && options.ignoresRange !== true) return false;
  return options.ignoresFilters === true || asked.getAll('filter').every((filter) => passes(row, filter));
}

function passes(row: readonly string[], filter: string): boolean {
  const [, negation, field, pattern] = /^(!?)([a-z]+):(.*)$/.exec(filter) ?? [];
  const value = row[HEADER.indexOf(field ?? '')] ?? '';
  return new RegExp(`^(?:${pattern})$`).test(value) !== (negation === '!');
}

function answerReplay(at: string, original: string, origin: string, state: State): Answer {
  const { options } = state;
  const key = `${at} ${original}`;
  if (options.replay === 'once-503' && !state.failedOnce.has(key)) {
    state.failedOnce.add(key);
    return send(503, { 'content-type': 'text/html' }, '<h1>503</h1>');
  }
  const trouble = troubled(options.replay);
  if (trouble !== null) return trouble;
  const same = options.captures
    .filter((capture) => keyOf(capture.url) === keyOf(original))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const exact = same.find((capture) => capture.at === at && capture.isUnplayable !== true);
  if (exact !== undefined) return play(exact, same, origin, options);
  const nearest = nearestTo(
    at,
    same.filter((capture) => capture.isUnplayable !== true),
  );
  if (nearest === undefined) return send(404, { 'content-type': 'text/html' }, NEVER);
  return send(302, {
    'content-type': 'text/plain; charset=utf-8',
    location: `${origin}/web/${nearest.at}id_/${nearest.url}`,
    'x-archive-redirect-reason': `found capture at ${nearest.at}`,
  });
}

function play(capture: FakeCapture, same: readonly FakeCapture[], origin: string, options: FakeWaybackOptions): Reply {
  const originals = Object.entries(capture.headers ?? {}).map(([name, value]) => [`x-archive-orig-${name}`, value]);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'memento-datetime': msOf(capture.at).toUTCString(),
    'x-archive-src': 'crawl/part-00001.warc.gz',
    ...(options.hasNoLinkHeader !== true && { link: linkHeader(capture, same, origin) }),
    ...(capture.location !== undefined && { location: written(capture, origin) }),
    ...Object.fromEntries(originals),
  };
  return send(capture.status ?? 200, headers, bodyOf(capture));
}

function linkHeader(capture: FakeCapture, same: readonly FakeCapture[], origin: string): string {
  const at = same.indexOf(capture);
  const entry = (one: FakeCapture | undefined, rel: string): readonly string[] =>
    one === undefined || (one === capture && rel !== 'memento')
      ? []
      : [`<${origin}/web/${one.at}/${one.url}>; rel="${rel}"; datetime="${msOf(one.at).toUTCString()}"`];
  return [
    `<${capture.url}>; rel="original"`,
    `<${origin}/web/timemap/link/${capture.url}>; rel="timemap"; type="application/link-format"`,
    `<${origin}/web/${capture.url}>; rel="timegate"`,
    ...entry(same[0], 'first memento'),
    ...entry(same[at - 1], 'prev memento'),
    ...entry(capture, 'memento'),
    ...entry(same[at + 1], 'next memento'),
    ...entry(same.at(-1), 'last memento'),
  ].join(', ');
}

function written({ location = '', locationStyle = 'absolute', at }: FakeCapture, origin: string): string {
  if (locationStyle === 'unwritten') return location;
  const path = `/web/${at}id_/${location}`;
  if (locationStyle === 'path') return path;
  return locationStyle === 'schemeless' ? `${origin.replace('http:', '')}${path}` : `${origin}${path}`;
}

/** The trouble's answer; null where the endpoint works. */
function troubled(trouble: Trouble | undefined): Answer | null {
  switch (trouble) {
    case '429':
    case '498':
    case '503':
    case '504':
      return send(Number(trouble), { 'content-type': 'text/html; charset=utf-8' }, '<html><h1>Slow down</h1></html>');
    case 'html':
      return send(200, { 'content-type': 'text/html' }, '<h1>503 Service Unavailable</h1> No server is available.');
    case 'own-page':
      return send(200, { 'content-type': 'text/html' }, '<title>Wayback Machine</title><p>Loading...</p>');
    case 'reset':
      return 'reset';
    case 'silent':
      return 'silent';
    case 'excluded':
      return send(403, { 'content-type': 'text/plain', 'x-archive-wayback-runtime-error': BLOCKED }, `${BLOCKED}\n`);
    case 'robots':
      return send(403, { 'x-archive-wayback-runtime-error': 'RobotAccessControlException: Blocked By Robots' });
    case 'excluded-200':
      return send(
        200,
        { 'content-type': 'text/html' },
        '<h2>Sorry.</h2><p>This URL has been excluded from the Wayback Machine.</p>',
      );
    case 'robots-in-200':
      return send(
        200,
        { 'content-type': 'text/plain' },
        'org.archive.wayback.exception.RobotAccessControlException: Blocked\n',
      );
    default:
      return null;
  }
}

const BLOCKED = 'RuntimeIOException: AdministrativeAccessControlException: Blocked Site Error';
const NEVER = '<title>Wayback Machine</title><h2>Hrm.</h2><p>The Wayback Machine has not archived that URL.</p>';

function nearestTo(at: string, captures: readonly FakeCapture[]): FakeCapture | undefined {
  const asked = msOf(at).getTime();
  const distance = (capture: FakeCapture): number => Math.abs(msOf(capture.at).getTime() - asked);
  return [...captures].sort((a, b) => distance(a) - distance(b))[0];
}

function msOf(at: string): Date {
  const full = at + '00000101000000'.slice(at.length);
  return new Date(full.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'));
}

// SURT as the index keeps it: no scheme, no www, no default port, lower case.
function keyOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\d*\./, '')}${pathname.replace(/\/$/, '')}${search}`.toLowerCase();
}

function bodyOf(capture: FakeCapture): string {
  return capture.body ?? `<!doctype html><title>${capture.title ?? ''}</title><h1>${capture.title ?? ''}</h1>`;
}

function digestOf(capture: FakeCapture): string {
  const text = `${capture.status ?? 200} ${capture.location ?? ''} ${bodyOf(capture)}`;
  return createHash('sha1').update(text).digest('hex').toUpperCase().slice(0, 32);
}

function send(status: number, headers: Readonly<Record<string, string>>, body = ''): Reply {
  return { status, headers, body };
}
