// A capture that may be the one, and what came of reading it back.

import type { Capture } from '../model/lookup.ts';
import type { CaptureJudgement } from './archive.ts';

/** A capture that an archive lists or points at. */
export interface Candidate {
  /** ISO 8601. */
  readonly capturedAt: string;
  /** The archived address, as the archive spells it. */
  readonly original: string;
  /** Where it can be read: what tells captures of one archive apart. */
  readonly place: string;
  /** The address for a reader. */
  readonly url: string;
  readonly digest: string | null;
  /** The archive's index says that it holds the page, not an error or redirect. */
  readonly isListedGood: boolean;
  /** Only the letter case of path or query differs from the cited address: the title has to confirm it. */
  readonly needsTitle: boolean;
  /** Not known to exist: the archive is asked for what it holds near that moment. */
  readonly isGuess: boolean;
}

/** A capture that was read and may or may not be the page. */
export interface Doubtful {
  readonly capture: Capture;
  readonly judgement: CaptureJudgement;
}

/** What came of reading a candidate back. */
export type Reading =
  | {
      readonly kind: 'shown';
      readonly capture: Capture;
      readonly judgement: CaptureJudgement;
      /** The captured redirect that led there; null where the capture shows the page itself. */
      readonly redirectedTo: string | null;
      readonly neighbours: readonly Candidate[];
    }
  /** The capture was read and is not the page, or not for sure. */
  | {
      readonly kind: 'unfit';
      readonly why: string;
      readonly doubtful: Doubtful | null;
      readonly neighbours: readonly Candidate[];
    }
  /** No such capture; the archive points at another one. */
  | { readonly kind: 'elsewhere'; readonly candidate: Candidate }
  | { readonly kind: 'not-archived' }
  | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' }
  /** The archive did not show it; nothing is known. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** The capture as a doubtful one; null where its page is ruled out. */
export function doubtOf(capture: Capture, judgement: CaptureJudgement): Doubtful | null {
  return judgement.isDoubtful === true ? { capture, judgement } : null;
}
