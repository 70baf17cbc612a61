// Decides whether a capture that was read back is the cited page.

import type { Answer } from '../model/exchange.ts';
import type { Capture } from '../model/lookup.ts';
import type { ArchiveTools } from './archive.ts';
import { type Candidate, doubtOf, type Reading } from './candidate.ts';
import { restoreAnswer } from './restore-answer.ts';
import { compareAddresses, leadsHome } from './same-address.ts';

/** A capture that an archive showed, and how it was come by. */
export interface Reached {
  readonly answer: Answer;
  readonly capture: Capture;
  /** ISO 8601: when the first captured redirect on the way was captured; null where there was none. */
  readonly redirectedAt: string | null;
  /** The title has to confirm it, whatever else speaks for it. */
  readonly needsTitle: boolean;
  readonly neighbours: readonly Candidate[];
}

/** What was cited, and the rules for pages. */
export interface Cited {
  readonly url: string;
  readonly judge: ArchiveTools['judgeCapture'];
}

// The archive plays a redirect's target from whenever it has one, months away at times. Ten redirects measured by the
// GLAM Workbench (exploring_cdx_api) led 0 to 98 hours away; beyond a month only the title can prove the page.
const MAX_DRIFT_MS = 30 * 86_400_000;

/** Shown, or unfit with the reason. */
export async function judgeMemento(reached: Reached, { url, judge }: Cited): Promise<Reading> {
  const { answer, capture, neighbours } = reached;
  if (answer.status >= 300) return unfit(`a captured error ${answer.status}`, neighbours);
  const isSame = compareAddresses(capture.original, url) !== 'other';
  if (!isSame && leadsHome(url, capture.original)) return unfit('a captured redirect to a home page', neighbours);
  const judgement = await judge(restoreAnswer(answer, capture.original), capture.original, capture.capturedAt);
  if (!judgement.good) return { ...unfit(judgement.why, neighbours), doubtful: doubtOf(capture, judgement) };
  if (judgement.titleMatch === null && reached.needsTitle) {
    return unfit('a capture of another spelling of the address, with no title to confirm it', neighbours);
  }
  if (judgement.titleMatch === null && driftMs(reached) > MAX_DRIFT_MS) {
    return unfit('a captured redirect to a page that was captured at quite another time', neighbours);
  }
  return { kind: 'shown', capture, judgement, redirectedTo: isSame ? null : capture.original, neighbours };
}

/** A reading that shows something else; `why` is a fact for the report's reader. */
export function unfit(why: string, neighbours: readonly Candidate[]): Extract<Reading, { readonly kind: 'unfit' }> {
  return { kind: 'unfit', why, doubtful: null, neighbours };
}

function driftMs({ capture, redirectedAt }: Reached): number {
  return redirectedAt === null ? 0 : Math.abs(Date.parse(capture.capturedAt) - Date.parse(redirectedAt));
}
