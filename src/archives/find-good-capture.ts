// Reads captures back in the order an editor would, until the best one that shows the page is known.

import type { WantedDay } from '../model/link.ts';
import type { Candidate, Doubtful, Reading } from './candidate.ts';
import { orderCaptures } from './choose-capture.ts';

export type Shown = Extract<Reading, { readonly kind: 'shown' }>;

/** A candidate that was read (or passed over as the twin of one), and why it is not the one. */
export interface Refused {
  readonly candidate: Candidate;
  readonly why: string;
}

/** Everything known of the captures of one address. Never changed: each step gives a new one. */
export interface Trail {
  readonly open: readonly Candidate[];
  readonly shown: readonly Shown[];
  readonly unfit: readonly Refused[];
  readonly unreadable: readonly Refused[];
  readonly doubtful: readonly Doubtful[];
  /** Places ever known, so that a capture is tried once. */
  readonly places: ReadonlySet<string>;
  readonly excludedBy: 'owner' | 'robots' | null;
  readonly isSaidAbsent: boolean;
}

export interface SearchRules {
  readonly wanted: WantedDay | null;
  /** One search reads no more captures than so many. */
  readonly maxReads: number;
  /** Whether time is up. */
  readonly isLate: () => boolean;
  readonly read: (candidate: Candidate) => Promise<Reading>;
  /** Whether neighbours that the archive names beside a capture are tried too. */
  readonly takesNeighbours: boolean;
}

// So many captures are tried one after the other; a longer row of bad ones (a domain parked for years) is leapt over.
// Each leap is four times the last, so that eight readings reach the end of one query's rows.
const STEPS_BEFORE_LEAPS = 4;
const LEAP = 4;

/** A search that knows nothing yet. */
export const emptyTrail: Trail = {
  open: [],
  shown: [],
  unfit: [],
  unreadable: [],
  doubtful: [],
  places: new Set(),
  excludedBy: null,
  isSaidAbsent: false,
};

/** The trail with these candidates to try as well; those known already are left out. */
export function withCandidates(trail: Trail, candidates: readonly Candidate[]): Trail {
  const fresh = new Map(candidates.filter(({ place }) => !trail.places.has(place)).map((one) => [one.place, one]));
  return { ...trail, open: [...trail.open, ...fresh.values()], places: new Set([...trail.places, ...fresh.keys()]) };
}

/**
 * Reads on until the capture that comes first is known to show the page, nothing `eligible` is left, or the bounds are
 * reached. Captures whose digest is that of an unfit one are refused without reading.
 */
export async function searchOn(
  trail: Trail,
  rules: SearchRules,
  eligible: (candidate: Candidate) => boolean = () => true,
): Promise<Trail> {
  let now = trail;
  for (let reads = 0; reads < rules.maxReads; reads += 1) {
    const next = nextToRead(now, rules, eligible, reads - STEPS_BEFORE_LEAPS);
    if (next === null || rules.isLate() || now.excludedBy !== null) return now;
    now = withReading(now, next, await rules.read(next), rules);
  }
  return now;
}

/** The best capture that shows the page; null where none was read. */
export function bestShown(trail: Trail, wanted: WantedDay | null): Shown | null {
  const dated = trail.shown.map((shown) => ({ capturedAt: shown.capture.capturedAt, shown }));
  return orderCaptures(dated, wanted)[0]?.shown ?? null;
}

function nextToRead(
  trail: Trail,
  { wanted }: SearchRules,
  eligible: (one: Candidate) => boolean,
  steps: number,
): Candidate | null {
  const guess = trail.open.find(({ isGuess }) => isGuess);
  if (guess !== undefined) return guess;
  const open = inOrder(trail.open.filter(eligible), wanted);
  const best = bestShown(trail, wanted);
  const rivals = best === null ? open : open.filter((one) => isPreferred(one, best, wanted));
  const leap = steps < 0 || best !== null ? 0 : LEAP ** Math.min(steps, 16);
  return rivals[Math.min(leap, rivals.length - 1)] ?? null;
}

// A spelling that the title has to confirm comes after all others.
function inOrder(candidates: readonly Candidate[], wanted: WantedDay | null): readonly Candidate[] {
  const sure = candidates.filter(({ needsTitle }) => !needsTitle);
  const unsure = candidates.filter(({ needsTitle }) => needsTitle);
  return [...orderCaptures(sure, wanted), ...orderCaptures(unsure, wanted)];
}

function isPreferred(candidate: Candidate, shown: Shown, wanted: WantedDay | null): boolean {
  if (candidate.needsTitle) return false;
  return orderCaptures([shown.capture, candidate], wanted)[0] === candidate;
}

function withReading(trail: Trail, candidate: Candidate, reading: Reading, rules: SearchRules): Trail {
  const read: Trail = { ...trail, open: trail.open.filter((one) => one !== candidate) };
  switch (reading.kind) {
    case 'shown': {
      const next = rules.takesNeighbours ? withCandidates(read, reading.neighbours) : read;
      return { ...next, shown: [...next.shown, reading] };
    }
    case 'unfit': {
      const next = rules.takesNeighbours ? withCandidates(read, reading.neighbours) : read;
      const unfit = [...next.unfit, { candidate, why: reading.why }];
      const doubtful = reading.doubtful === null ? next.doubtful : [...next.doubtful, reading.doubtful];
      return withoutTwins({ ...next, unfit, doubtful }, candidate, reading.why);
    }
    case 'elsewhere':
      return withCandidates(read, [reading.candidate]);
    case 'not-archived': {
      if (candidate.isGuess) return { ...read, isSaidAbsent: true };
      return { ...read, unfit: [...read.unfit, { candidate, why: 'a capture that the archive cannot show' }] };
    }
    case 'excluded':
      return { ...read, excludedBy: reading.by };
    case 'unreadable':
      return { ...read, unreadable: [...read.unreadable, { candidate, why: reading.why }] };
  }
}

function withoutTwins(trail: Trail, unfit: Candidate, why: string): Trail {
  if (unfit.digest === null) return trail;
  const isTwin = ({ digest }: Candidate): boolean => digest === unfit.digest;
  const twins = trail.open.filter(isTwin).map((candidate) => ({ candidate, why }));
  return { ...trail, open: trail.open.filter((one) => !isTwin(one)), unfit: [...trail.unfit, ...twins] };
}
