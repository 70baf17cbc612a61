// Reads one capture of the Wayback Machine back, following captured redirects inside the archive.

import { placeOf } from './ask-index.ts';
import type { Candidate, Reading } from './candidate.ts';
import { type Cited, judgeMemento, type Reached, unfit } from './judge-memento.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import type { ReplayReply } from './read-reply.ts';
import { type ReplayPlace, readerUrl, replayPlaceOf } from './replay-address.ts';
import { compareAddresses, parsedUrl } from './same-address.ts';
import { isoOfTimestamp, timestampOf } from './timestamp.ts';

/** The archive, as far as reading a capture needs it. */
export interface CaptureReader extends Cited {
  readonly play: (place: ReplayPlace) => Promise<ReplayReply>;
}

interface Walk {
  readonly place: ReplayPlace;
  readonly visited: readonly string[];
  /** When the first redirect on the way was captured; null before any. */
  readonly redirectedAt: string | null;
  readonly neighbours: readonly Candidate[];
}

// Each captured redirect takes two hops: itself, and the archive's own to the target's nearest capture.
const MAX_HOPS = 10;

/** What the capture shows. Follows no more than ten hops, never the same twice, and never leaves the archive. */
export async function readCapture(candidate: Candidate, reader: CaptureReader): Promise<Reading> {
  const place = { timestamp: timestampOf(candidate.capturedAt), original: candidate.original };
  let walk: Walk = { place, visited: [], redirectedAt: null, neighbours: [] };
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const key = `${walk.place.timestamp}/${walk.place.original}`;
    if (walk.visited.includes(key)) return unfit('a captured redirect that leads in a circle', walk.neighbours);
    const reply = await reader.play(walk.place);
    const next = await step(reply, { ...walk, visited: [...walk.visited, key] }, candidate, reader);
    if ('kind' in next) return next;
    walk = next;
  }
  return unfit('a captured redirect with too many stations', walk.neighbours);
}

async function step(
  reply: ReplayReply,
  walk: Walk,
  candidate: Candidate,
  reader: CaptureReader,
): Promise<Walk | Reading> {
  switch (reply.kind) {
    case 'memento':
      return judgeMemento(reachedBy(reply, walk, candidate, reader), reader);
    case 'captured-redirect': {
      const near = withNeighbours(walk, reply.link, reader);
      const target = targetOf(reply.location, walk.place);
      if (target === null) return unfit('a captured redirect to something that is no page', near.neighbours);
      return { ...near, place: target, redirectedAt: walk.redirectedAt ?? reply.capturedAt };
    }
    case 'found-at':
      return elsewhere(reply.location, walk, reader);
    case 'not-archived':
      return walk.redirectedAt === null
        ? reply
        : unfit('a captured redirect to a page that was not captured', walk.neighbours);
    case 'excluded':
      return walk.redirectedAt === null
        ? reply
        : unfit('a captured redirect to a site that is excluded', walk.neighbours);
    case 'failed':
      return { kind: 'unreadable', why: reply.why };
  }
}

function reachedBy(
  { answer, capturedAt }: Extract<ReplayReply, { readonly kind: 'memento' }>,
  walk: Walk,
  { needsTitle }: Candidate,
  reader: CaptureReader,
): Reached {
  const { original } = walk.place;
  const capture = { url: readerUrl({ timestamp: timestampOf(capturedAt), original }), capturedAt, original };
  const { neighbours } = withNeighbours(walk, answer.headers['link'], reader);
  return { answer, capture, redirectedAt: walk.redirectedAt, needsTitle, neighbours };
}

// Before any captured redirect, another moment is another capture, to be tried in its turn; the same moment under
// another scheme or host is the same one.
function elsewhere(location: string, walk: Walk, reader: CaptureReader): Walk | Reading {
  const target = replayPlaceOf(location);
  if (target === null) return { kind: 'unreadable', why: 'the archive redirected to something that is no capture' };
  if (walk.redirectedAt !== null || target.timestamp === walk.place.timestamp) return { ...walk, place: target };
  const candidate = pointedAt(target, reader.url);
  if (candidate === null) return { kind: 'unreadable', why: 'the archive redirected to something that is no capture' };
  return { kind: 'elsewhere', candidate };
}

// A Location that the archive did not rewrite is the original server's own.
function targetOf(location: string, from: ReplayPlace): ReplayPlace | null {
  const place = replayPlaceOf(location);
  if (place !== null) return place;
  const target = parsedUrl(location, from.original);
  if (target === null || !/^https?:$/.test(target.protocol)) return null;
  target.hash = '';
  return { timestamp: from.timestamp, original: target.href };
}

// The Link header names the captures before and after this one, and the first and last (RFC 7089 section 2.2).
function withNeighbours(walk: Walk, link: string | undefined, reader: CaptureReader): Walk {
  if (link === undefined || walk.redirectedAt !== null) return walk;
  const mementos = parseLinkHeader(link).filter(({ rels }) => rels.includes('memento'));
  const neighbours = mementos.flatMap(({ url }) => {
    const place = replayPlaceOf(url);
    const candidate = place === null ? null : pointedAt(place, reader.url);
    return candidate === null || candidate.place === placeOf(walk.place.timestamp, walk.place.original)
      ? []
      : [candidate];
  });
  return { ...walk, neighbours };
}

function pointedAt(place: ReplayPlace, url: string): Candidate | null {
  const capturedAt = isoOfTimestamp(place.timestamp);
  if (capturedAt === null) return null;
  return {
    capturedAt,
    original: place.original,
    place: placeOf(place.timestamp, place.original),
    url: readerUrl(place),
    digest: null,
    isListedGood: false,
    needsTitle: compareAddresses(place.original, url) !== 'exact',
    isGuess: false,
  };
}
