// Reads one memento of any archive back by the Memento protocol (RFC 7089), following its redirects.

import type { Exchange } from '../model/exchange.ts';
import type { Candidate, Reading } from './candidate.ts';
import { type Cited, judgeMemento, type Reached, unfit } from './judge-memento.ts';
import type { NotAsked } from './paced-client.ts';
import { type LinkEntry, parseLinkHeader } from './parse-link-header.ts';
import { type ReplayReply, readReply } from './read-reply.ts';
import { addressKey, compareAddresses, parsedUrl } from './same-address.ts';
import { capturedTarget, originalIn, plainMementoUrl, rawMementoUrl, restamped } from './stamped-address.ts';

/** The archive, as far as reading a memento needs it. */
export interface MementoReader extends Cited {
  readonly nowMs: number;
  readonly ask: (url: string) => Promise<Exchange | NotAsked>;
}

interface Walk {
  readonly at: string;
  readonly visited: readonly string[];
  readonly redirectedAt: string | null;
  readonly neighbours: readonly Candidate[];
}

type Memento = Extract<ReplayReply, { readonly kind: 'memento' }>;

const MAX_HOPS = 8;
const CLOCK_DRIFT_MS = 86_400_000;
const UNCAPTURED_TARGET = 'a captured redirect to a page that was not captured';

/** What the memento shows; only an answer with a Memento-Datetime proves one. */
export async function readMemento(candidate: Candidate, reader: MementoReader): Promise<Reading> {
  let walk: Walk = { at: rawMementoUrl(candidate.url), visited: [], redirectedAt: null, neighbours: [] };
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    if (walk.visited.includes(walk.at)) return unfit('a captured redirect that leads in a circle', walk.neighbours);
    const reply = readReply(await reader.ask(walk.at));
    const next = await step(reply, { ...walk, visited: [...walk.visited, walk.at] }, candidate, reader);
    if ('kind' in next) return next;
    walk = next;
  }
  return unfit('a captured redirect with too many stations', walk.neighbours);
}

/** The mementos that a Link header or TimeMap names, as candidates; those without a date or of the future are left out. */
export function mementoCandidates(
  entries: readonly LinkEntry[],
  base: string,
  url: string,
  nowMs: number,
): readonly Candidate[] {
  return entries.flatMap(({ url: address, rels, datetime }) => {
    const target = parsedUrl(address, base);
    if (!rels.includes('memento') || datetime === null || target === null) return [];
    if (!/^https?:$/.test(target.protocol) || isToCome(datetime, nowMs)) return [];
    return [mementoCandidate(target.href, datetime, url)];
  });
}

/** A candidate for a memento's address. */
export function mementoCandidate(address: string, capturedAt: string, url: string): Candidate {
  const original = originalIn(address) ?? url;
  return {
    capturedAt,
    original,
    place: `${capturedAt} ${addressKey(original) ?? original}`,
    url: plainMementoUrl(address),
    digest: null,
    isListedGood: false,
    needsTitle: compareAddresses(original, url) !== 'exact',
    isGuess: false,
  };
}

async function step(
  reply: ReplayReply,
  walk: Walk,
  candidate: Candidate,
  reader: MementoReader,
): Promise<Walk | Reading> {
  switch (reply.kind) {
    case 'memento':
      if (isToCome(reply.capturedAt, reader.nowMs)) return unfit('a capture dated in the future', walk.neighbours);
      return judgeMemento(reachedBy(reply, walk, candidate, reader), reader);
    case 'captured-redirect': {
      const near = withNeighbours(walk, reply.link, reader);
      const target = capturedTarget(reply.location, walk.at);
      if (target === null) return unfit('a captured redirect to something that is no page', near.neighbours);
      return { ...near, at: target, redirectedAt: walk.redirectedAt ?? reply.capturedAt };
    }
    case 'found-at':
      return moved(reply.location, walk);
    case 'not-archived':
    case 'failed':
      return isUncaptured(reply, walk)
        ? unfit(UNCAPTURED_TARGET, walk.neighbours)
        : withoutModifier(reply, walk, candidate);
    case 'excluded':
      return reply;
  }
}

// Archives that do not know `id_` answer an error: the address as they gave it is asked then.
function withoutModifier(reply: ReplayReply, walk: Walk, { url }: Candidate): Walk | Reading {
  if (walk.visited.length === 1 && walk.at !== url && isAnswered(reply)) return { ...walk, at: url };
  return {
    kind: 'unreadable',
    why: reply.kind === 'failed' ? reply.why : 'the archive says that it holds no such capture',
  };
}

function isAnswered(reply: ReplayReply): boolean {
  if (reply.kind === 'not-archived') return true;
  return reply.kind === 'failed' && reply.status !== null && reply.status < 500 && reply.status !== 429;
}

// A 404 without Memento-Datetime (RFC 7089 section 2.1.1) is the archive's own: it does not hold the redirect's target.
function isUncaptured(reply: ReplayReply, walk: Walk): boolean {
  if (walk.redirectedAt === null) return false;
  return reply.kind === 'not-archived' || (reply.kind === 'failed' && reply.status === 404);
}

function moved(location: string, walk: Walk): Walk | Reading {
  const target = parsedUrl(location, walk.at);
  if (target === null || !/^https?:$/.test(target.protocol))
    return unfit('a captured redirect to something that is no page', walk.neighbours);
  return { ...walk, at: rawMementoUrl(target.href) };
}

function reachedBy({ answer, capturedAt }: Memento, walk: Walk, candidate: Candidate, reader: MementoReader): Reached {
  const links = parseLinkHeader(answer.headers['link'] ?? '');
  const original =
    links.find(({ rels }) => rels.includes('original'))?.url ?? originalIn(walk.at) ?? candidate.original;
  const address = restamped(walk.redirectedAt === null ? candidate.url : walk.at, capturedAt);
  const capture = { url: mementoCandidate(address, capturedAt, original).url, capturedAt, original };
  const isElsewhere = walk.redirectedAt === null && compareAddresses(original, reader.url) === 'other';
  const { neighbours } = withNeighbours(walk, answer.headers['link'], reader);
  return {
    answer,
    capture,
    redirectedAt: walk.redirectedAt,
    needsTitle: candidate.needsTitle || isElsewhere,
    neighbours,
  };
}

function withNeighbours(walk: Walk, link: string | undefined, { url, nowMs }: MementoReader): Walk {
  if (link === undefined || walk.redirectedAt !== null) return walk;
  return { ...walk, neighbours: mementoCandidates(parseLinkHeader(link), walk.at, url, nowMs) };
}

function isToCome(capturedAt: string, nowMs: number): boolean {
  return Date.parse(capturedAt) > nowMs + CLOCK_DRIFT_MS;
}
