// Reads one memento of any archive back by the Memento protocol (RFC 7089), following its redirects.

import type { Answer, Exchange } from '../model/exchange.ts';
import type { CaptureJudgement } from './archive.ts';
import { type Candidate, doubtOf, type Reading } from './candidate.ts';
import type { NotAsked } from './paced-client.ts';
import { type LinkEntry, parseLinkHeader } from './parse-link-header.ts';
import { type ReplayReply, readReply } from './read-reply.ts';
import { restoreAnswer } from './restore-answer.ts';
import { addressKey, compareAddresses, leadsHome, parsedUrl } from './same-address.ts';

/** The archive, as far as reading a memento needs it. */
export interface MementoReader {
  /** The cited address. */
  readonly url: string;
  readonly nowMs: number;
  readonly ask: (url: string) => Promise<Exchange | NotAsked>;
  readonly judge: (answer: Answer, originalUrl: string) => CaptureJudgement | Promise<CaptureJudgement>;
}

interface Walk {
  readonly at: string;
  readonly visited: readonly string[];
  readonly redirectedAt: string | null;
  readonly neighbours: readonly Candidate[];
}

type Unfit = Extract<Reading, { readonly kind: 'unfit' }>;

const MAX_HOPS = 8;
const MAX_DRIFT_MS = 30 * 86_400_000;
const CLOCK_DRIFT_MS = 86_400_000;
// Wayback-like archives put a timestamp and perhaps a modifier (pywb: mp_) before the archived address.
const STAMPED = /\/(\d{14})(?:[a-z]{2,4}_)?\/(https?:\/{1,2}.+)$/is;

/** What the memento shows; only an answer with a Memento-Datetime proves one. */
export async function readMemento(candidate: Candidate, reader: MementoReader): Promise<Reading> {
  let walk: Walk = { at: rawMementoUrl(candidate.url), visited: [], redirectedAt: null, neighbours: [] };
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    if (walk.visited.includes(walk.at)) return unfit('a captured redirect that leads in a circle', walk);
    const reply = readReply(await reader.ask(walk.at));
    const next = await step(reply, { ...walk, visited: [...walk.visited, walk.at] }, candidate, reader);
    if ('kind' in next) return next;
    walk = next;
  }
  return unfit('a captured redirect with too many stations', walk);
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
    if (!/^https?:$/.test(target.protocol) || Date.parse(datetime) > nowMs + CLOCK_DRIFT_MS) return [];
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
    url: address.replace(/\/(\d{14})[a-z]{2,4}_\//i, '/$1/'),
    digest: null,
    isListedGood: false,
    needsTitle: compareAddresses(original, url) !== 'exact',
    isGuess: false,
  };
}

// The bytes as captured, without banner and rewritten links (`id_`, known to OpenWayback and pywb).
function rawMementoUrl(address: string): string {
  return address.replace(STAMPED, '/$1id_/$2');
}

function originalIn(address: string): string | null {
  return STAMPED.exec(address)?.[2]?.replace(/^(https?):\/(?!\/)/i, '$1://') ?? null;
}

async function step(
  reply: ReplayReply,
  walk: Walk,
  candidate: Candidate,
  reader: MementoReader,
): Promise<Walk | Reading> {
  switch (reply.kind) {
    case 'memento':
      return shownOrUnfit(reply, withNeighbours(walk, reply.answer.headers['link'], reader), candidate, reader);
    case 'captured-redirect': {
      const next = moved(reply.location, withNeighbours(walk, reply.link, reader));
      return 'kind' in next ? next : { ...next, redirectedAt: walk.redirectedAt ?? reply.capturedAt };
    }
    case 'found-at':
      return moved(reply.location, walk);
    case 'not-archived':
    case 'failed':
      return withoutModifier(reply, walk, candidate);
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

function moved(location: string, walk: Walk): Walk | Reading {
  const target = parsedUrl(location, walk.at);
  if (target === null || !/^https?:$/.test(target.protocol))
    return unfit('a captured redirect to something that is no page', walk);
  return { ...walk, at: rawMementoUrl(target.href) };
}

async function shownOrUnfit(
  { answer, capturedAt }: Extract<ReplayReply, { readonly kind: 'memento' }>,
  walk: Walk,
  candidate: Candidate,
  reader: MementoReader,
): Promise<Reading> {
  const links = parseLinkHeader(answer.headers['link'] ?? '');
  const original =
    links.find(({ rels }) => rels.includes('original'))?.url ?? originalIn(walk.at) ?? candidate.original;
  if (answer.status >= 300) return unfit(`a captured error ${answer.status}`, walk);
  if (Date.parse(capturedAt) > reader.nowMs + CLOCK_DRIFT_MS) return unfit('a capture dated in the future', walk);
  const isSame = compareAddresses(original, reader.url) !== 'other';
  if (!isSame && leadsHome(reader.url, original)) return unfit('a captured redirect to a home page', walk);
  const judgement = await reader.judge(restoreAnswer(answer, original), original);
  const url = mementoCandidate(walk.redirectedAt === null ? candidate.url : walk.at, capturedAt, original).url;
  const capture = { url, capturedAt, original };
  if (!judgement.good) return { ...unfit(judgement.why, walk), doubtful: doubtOf(capture, judgement) };
  const driftMs = Math.abs(Date.parse(capturedAt) - Date.parse(walk.redirectedAt ?? capturedAt));
  const needsTitle = candidate.needsTitle || (!isSame && walk.redirectedAt === null) || driftMs > MAX_DRIFT_MS;
  if (needsTitle && judgement.titleMatch === null)
    return unfit('a capture with no title to confirm that it is the page', walk);
  const redirectedTo = isSame ? null : original;
  return {
    kind: 'shown',
    capture,
    judgement,
    redirectedTo,
    neighbours: walk.neighbours,
  };
}

function withNeighbours(walk: Walk, link: string | undefined, { url, nowMs }: MementoReader): Walk {
  if (link === undefined || walk.redirectedAt !== null) return walk;
  return { ...walk, neighbours: mementoCandidates(parseLinkHeader(link), walk.at, url, nowMs) };
}

function unfit(why: string, { neighbours }: Walk): Unfit {
  return { kind: 'unfit', why, doubtful: null, neighbours };
}
