// Links that are not asked, and why.

import type { Link } from '../model/link.ts';
import type { Verdict } from '../model/verdict.ts';
import type { CheckedLink } from './checked-link.ts';

/** A link that was not asked, with the reason. */
export function unasked(link: Link, verdict: Verdict): CheckedLink {
  return {
    link,
    observation: null,
    isCached: false,
    context: {},
    verdict,
    lookup: null,
    answeredAs: null,
    accepted: null,
  };
}

/** The verdict on a link that is not asked. */
export function skippedBecause(reason: string, explanation: string): Verdict {
  return { verdict: 'skipped', reason, explanation, titleMatch: null, signals: [] };
}
