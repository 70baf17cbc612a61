// Asks one address once, as a reader's browser would: redirects walked hop by hop, cookies carried, the page read.

import type { Answer, Ask, Exchange, FailureKind } from '../model/exchange.ts';
import type { Answered, Failed, Hop, PageFacts, Sighting } from '../model/observation.ts';
import type { Clock } from '../world/clock.ts';
import { type CookieJar, createCookieJar } from './cookie-jar.ts';
import { type Guise, guiseHeaders } from './guise.ts';
import { keptHeaders } from './kept-headers.ts';
import { httpStep, refreshStep, type Step } from './next-step.ts';
import { readPage } from './read-page.ts';

export interface ProbeTools {
  /** One request, redirects not followed; failures are values. */
  readonly exchange: (ask: Ask) => Promise<Exchange>;
  /**
   * Runs every single request of the attempt, the first as well, when the limits of the host of `url` allow. No request
   * waits for one host while it holds a place of another, so chains between hosts cannot block each other.
   */
  readonly gate: <T>(url: string, job: () => Promise<T>) => Promise<T>;
  /** Deadline for all requests of the attempt together; waiting at the gate does not count. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  readonly maxBodyBytes: number;
  readonly guise: Guise;
  /** If-None-Match and its like, for the first request alone: what they are about is the address that was asked. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly clock: Clock;
}

/** Where a walk stands. */
interface Walk {
  readonly address: string;
  readonly url: URL;
  readonly hops: readonly Hop[];
  readonly jar: CookieJar;
  /** How often each address was asked with the cookies that it was asked with. */
  readonly seen: Map<string, number>;
  readonly leftMs: number;
}

/** What one request of a walk led to: the end, or the next request. */
type Progress = { readonly end: Sighting } | { readonly next: Walk };

/**
 * One attempt. Never throws for what the web does. A redirect that leads to no web address ends the walk with the
 * redirect's own status, and a hop that tells where it pointed.
 */
export async function probe(address: string, tools: ProbeTools): Promise<Sighting> {
  const start = readAddress(address);
  if (start.kind === 'failed') return start;
  let walk: Walk = {
    address,
    url: start.url,
    hops: [],
    jar: createCookieJar(),
    seen: new Map(),
    leftMs: tools.timeoutMs,
  };
  for (;;) {
    const progress = await takeStep(walk, tools);
    if ('end' in progress) return progress.end;
    walk = progress.next;
  }
}

function readAddress(address: string): { readonly kind: 'url'; readonly url: URL } | Failed {
  const fail = (failure: FailureKind, detail: string): Failed => ({
    kind: 'failed',
    url: address,
    failure,
    detail,
    finalUrl: address,
    hops: [],
  });
  if (!URL.canParse(address)) return fail('invalid-url', 'the address cannot be read as one');
  const url = new URL(address);
  if (url.protocol === 'http:' || url.protocol === 'https:') return { kind: 'url', url };
  return fail('unsupported-scheme', `${url.protocol} addresses are not asked`);
}

async function takeStep(walk: Walk, tools: ProbeTools): Promise<Progress> {
  const { url, jar } = walk;
  const cookies = jar.headerFor(url);
  const state = stateOf(url, cookies);
  const times = walk.seen.get(state) ?? 0;
  // A cookie's session may have changed on the way: sites check for cookies, note it, and send the reader back. Once.
  if (times > (cookies === '' ? 0 : 1))
    return { end: failed(walk, 'redirect-loop', `redirects in a circle by way of ${url.href}`) };
  walk.seen.set(state, times + 1);
  const ask: Ask = {
    url: url.href,
    headers: {
      ...guiseHeaders(tools.guise),
      ...(cookies !== '' && { cookie: cookies }),
      ...(walk.hops.length === 0 && tools.conditions),
    },
    timeoutMs: walk.leftMs,
    maxBodyBytes: tools.maxBodyBytes,
  };
  const exchange = await tools.gate(url.href, () => tools.exchange(ask));
  if (exchange.kind === 'failure') {
    const end = failed(walk, exchange.failure, exchange.detail);
    return { end: exchange.hasReachedHost ? { ...end, hasReachedHost: true } : end };
  }
  const lines = exchange.headers['set-cookie'];
  if (lines !== undefined) await jar.store(url, lines, tools.clock.now());
  return judgeAnswer(exchange, walk, tools);
}

function judgeAnswer(answer: Answer, walk: Walk, tools: ProbeTools): Progress {
  const redirect = httpStep(answer, walk.url);
  if (redirect !== null)
    return follow(redirect, answer, walk, tools) ?? { end: ended(answer, walk, tools, redirect.hop) };
  const page = readPage(answer, fragmentOf(walk.url));
  const refresh = refreshStep(answer, page, walk.url);
  const end = { end: answered(answer, page, walk, tools) };
  if (refresh === null || isAskedAgain(refresh, walk)) return end;
  return follow(refresh, answer, walk, tools) ?? end;
}

/** The walk one hop further, its end where it went too far, or null where the hop leads nowhere. */
function follow({ hop, target }: Step, answer: Answer, walk: Walk, tools: ProbeTools): Progress | null {
  if (target === null) return null;
  const hops = [...walk.hops, hop];
  const next = { ...walk, url: target, hops, leftMs: walk.leftMs - answer.elapsedMs };
  if (hops.length > tools.maxRedirects) {
    return {
      end: failed({ ...next, url: walk.url }, 'too-many-redirects', `more than ${tools.maxRedirects} redirects`),
    };
  }
  if (next.leftMs > 0) return { next };
  const detail = `no answer within ${tools.timeoutMs / 1000} s, ${hops.length} redirects included`;
  return { end: failed(next, 'timeout', detail) };
}

/** A page that refreshes to what was already seen, itself most often, shows news or counts down: it is the end. */
function isAskedAgain({ target }: Step, { jar, seen }: Walk): boolean {
  return target !== null && seen.has(stateOf(target, jar.headerFor(target)));
}

function stateOf(url: URL, cookies: string): string {
  return `${url.href.split('#', 1)[0]}\n${cookies}`;
}

function ended(answer: Answer, walk: Walk, tools: ProbeTools, hop: Hop): Answered {
  const page = readPage(answer, fragmentOf(walk.url));
  return answered(answer, page, { ...walk, hops: [...walk.hops, hop] }, tools);
}

function answered(answer: Answer, page: PageFacts, walk: Walk, tools: ProbeTools): Answered {
  return {
    kind: 'answered',
    url: walk.address,
    status: answer.status,
    finalUrl: walk.url.href,
    hops: walk.hops,
    headers: keptHeaders(answer.headers),
    page,
    guise: tools.guise,
  };
}

function failed(walk: Walk, failure: FailureKind, detail: string): Failed {
  return { kind: 'failed', url: walk.address, failure, detail, finalUrl: walk.url.href, hops: walk.hops };
}

function fragmentOf(url: URL): string | null {
  return url.hash === '' ? null : url.hash.slice(1);
}
