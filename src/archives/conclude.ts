// From everything that is known of an address's captures to one of the three ends of a look-up.

import type { WantedDay } from '../model/link.ts';
import type { Capture, Lookup } from '../model/lookup.ts';
import { printableLine } from '../text/printable.ts';
import type { Candidate, Doubtful } from './candidate.ts';
import { orderCaptures } from './choose-capture.ts';
import { bestShown, type Refused, type Shown, type Trail } from './find-good-capture.ts';

export interface Findings {
  readonly service: string;
  readonly wanted: WantedDay | null;
  readonly trail: Trail;
  /** Why the list of captures could not be had; null where the archive gave all of it that was asked for. */
  readonly listFailure: string | null;
  /** Time was up before every capture was read. */
  readonly isLate: boolean;
}

/** The outcome: a verified capture, else one that a person should look at, else none where the archive said so, else unknown. */
export function conclude(findings: Findings): Lookup {
  const { service, wanted, trail, listFailure } = findings;
  const best = bestShown(trail, wanted);
  if (best !== null) return foundVerified(service, best);
  if (trail.excludedBy !== null) return { kind: 'none', service, explanation: describeExclusion(trail.excludedBy) };
  const offer = bestOffer(findings);
  if (offer !== null) return offer;
  if (isPlainNo(findings)) return { kind: 'none', service, explanation: describeNone(trail) };
  return { kind: 'unknown', service, explanation: describeUnknown(trail, listFailure) };
}

/** Why a site's captures are not shown to anybody; that is not "never archived". */
export function describeExclusion(by: 'owner' | 'robots'): string {
  if (by === 'robots') return 'The archive does not show this site: its robots.txt bars it.';
  return "The site is excluded from the archive at its owner's request.";
}

function foundVerified(service: string, { capture, judgement, redirectedTo }: Shown): Lookup {
  const way = redirectedTo === null ? '' : `, by way of a captured redirect to ${printableLine(redirectedTo)}`;
  const explanation = `Read back${way}: ${judgement.why}.`;
  const { titleMatch, isUnchanged } = judgement;
  return {
    kind: 'found',
    service,
    capture,
    verified: true,
    explanation,
    titleMatch,
    ...(isUnchanged && { isUnchanged }),
  };
}

// Not before every capture that the archive lists was read, or passed over for good.
function isPlainNo({ trail, listFailure, isLate }: Findings): boolean {
  if (trail.isSaidAbsent && trail.unfit.length === 0) return true;
  const isAllRead = trail.unreadable.every(({ candidate }) => candidate.isGuess) && !(isLate && trail.open.length > 0);
  return listFailure === null && isAllRead;
}

// What a person should look at: captures that were read and left a doubt, and those that could not be read, of which
// only what the index itself lists as a page is worth offering.
function bestOffer({ service, trail, wanted, isLate }: Findings): Lookup | null {
  const left = isLate ? trail.open.map((candidate) => ({ candidate, why: 'the archive was too slow' })) : [];
  const unread = [...trail.unreadable, ...left].filter(({ candidate }) => isOfferable(candidate));
  const offers = [...trail.doubtful.map(offerDoubtful), ...unread.map(offerUnread)];
  const best = orderCaptures(offers, wanted)[0];
  if (best === undefined) return null;
  const { url, capturedAt, original, explanation, titleMatch } = best;
  return { kind: 'found', service, capture: { url, capturedAt, original }, verified: false, explanation, titleMatch };
}

interface Offer extends Capture {
  readonly explanation: string;
  readonly titleMatch: number | null;
}

function offerDoubtful({ capture, judgement }: Doubtful): Offer {
  const explanation = `Read back, but it may not be the page: ${judgement.why}.`;
  return { ...capture, explanation, titleMatch: judgement.titleMatch };
}

function offerUnread({ candidate: { url, capturedAt, original }, why }: Refused): Offer {
  const explanation = `The archive lists this capture, but it could not be read: ${why}.`;
  return { url, capturedAt, original, explanation, titleMatch: null };
}

function isOfferable({ isListedGood, needsTitle }: Candidate): boolean {
  return isListedGood && !needsTitle;
}

function describeNone(trail: Trail): string {
  const count = trail.unfit.length;
  if (count === 0 && trail.isSaidAbsent) return 'The address was never archived.';
  if (count === 0) return 'The archive lists no capture of this address that shows a page.';
  const more = trail.open.length === 0 ? '' : ` ${trail.open.length} more were not read.`;
  return `${describeUnfit(trail.unfit)}.${more}`;
}

function describeUnfit(unfit: readonly Refused[]): string {
  const [first] = unfit;
  if (unfit.length === 1) return `1 capture, but not of the page: ${first?.why ?? ''}`;
  const count = `${unfit.length} captures`;
  if (unfit.every(({ why }) => why.startsWith('a captured error '))) {
    return `${count}, ${unfit.length === 2 ? 'both' : 'all'} of an error page`;
  }
  const reasons = [...new Set(unfit.map(({ why }) => why))].map((why) => withCount(why, unfit));
  return `${count}, none of the page: ${reasons.join('; ')}`;
}

function withCount(why: string, unfit: readonly Refused[]): string {
  const count = unfit.filter((one) => one.why === why).length;
  return count > 1 ? `${why} (${count})` : why;
}

function describeUnknown(trail: Trail, listFailure: string | null): string {
  const failures = [
    ...new Set([...(listFailure === null ? [] : [listFailure]), ...trail.unreadable.map(({ why }) => why)]),
  ];
  const read = trail.unfit.length === 0 ? '' : ` ${describeUnfit(trail.unfit)}.`;
  return `The archive gave no full answer: ${failures.join('; ')}.${read}`;
}
