// Judges a capture that an archive replayed, by the same page facts and rules as a live page.

import type { Link } from '../model/link.ts';
import type { Answered, Observation } from '../model/observation.ts';
import { gatherEvidence } from './evidence.ts';
import { judge } from './judge.ts';

/** From this score on a title fits in part: below it lie two titles that share their small words. */
const PARTLY = 0.5;

/** What reading a capture back has shown. */
export interface CaptureJudgement {
  /** It answered 200, is neither a not-found page, a parked domain nor a wall, and bears the cited title where one is given. */
  readonly good: boolean;
  /** Not good, but a person may find it to be the page: a title that fits in part. */
  readonly isDoubtful?: boolean;
  /** A fact for the report's reader, lower case, no full stop. */
  readonly why: string;
  readonly titleMatch: number | null;
}

/**
 * `sighting` is the replayed capture as if the archived server had answered itself: its `url` and `finalUrl` are
 * archived addresses, a replay address (`/web/20110805120000id_/http://...`) is unwrapped here, and the archived headers
 * (`x-archive-orig-*`, RFC 7089 services) count as the server's own.
 */
export function judgeCapture(sighting: Answered, link: Pick<Link, 'url' | 'citedBy'>): CaptureJudgement {
  if (sighting.status !== 200) {
    return { good: false, why: `the captured answer has the status ${sighting.status}`, titleMatch: null };
  }
  const observation = asObservation(sighting);
  const url = archivedAddress(link.url);
  const { titleMatch } = gatherEvidence(observation, { ...link, url }, {});
  const verdict = judge(observation, { ...link, url });
  const isShown = verdict.verdict === 'alive' || verdict.verdict === 'moved';
  if (!isShown)
    return {
      good: false,
      why: `the captured page is not the cited one (${verdict.reason})`,
      titleMatch: titleMatch.score,
    };
  switch (titleMatch.kind) {
    case 'match':
      return { good: true, why: 'the capture bears the cited title', titleMatch: titleMatch.score };
    case 'incomparable':
      return {
        good: true,
        why: 'the capture shows a page, with no title to compare',
        titleMatch: null,
      };
    case 'unsure':
    case 'mismatch':
      return {
        good: false,
        ...((titleMatch.score ?? 0) >= PARTLY && { isDoubtful: true }),
        why: 'the cited title was not found on the capture',
        titleMatch: titleMatch.score,
      };
  }
}

function asObservation(sighting: Answered): Observation {
  const archived = Object.entries(sighting.headers).filter(([name]) => name.startsWith('x-archive-orig-'));
  const headers = archived.map(([name, value]) => [name.slice('x-archive-orig-'.length), value] as const);
  const hops = sighting.hops.map((hop) => ({
    ...hop,
    url: archivedAddress(hop.url),
    location: archivedAddress(hop.location),
  }));
  return {
    sighting: {
      ...sighting,
      url: archivedAddress(sighting.url),
      finalUrl: archivedAddress(sighting.finalUrl),
      hops,
      headers: archived.length > 0 ? Object.fromEntries(headers) : sighting.headers,
    },
    earlier: [],
    attempts: 1,
    elapsedMs: 0,
    checkedAt: '',
  };
}

const REPLAY = /^https?:\/\/[^/]+\/(?:[^/]+\/)?(?:\d{4,14})(?:[a-z]{2,4}_)?\/(?=[a-z][a-z0-9+.-]*:)/i;

/** The address that a replay address shows; any other address as it is. */
function archivedAddress(url: string): string {
  return url.replace(REPLAY, '');
}
