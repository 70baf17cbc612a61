// One link with all that was learnt of it; plain data, so that another machine may have done the work.

import type { Link } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import type { JudgeContext } from '../verdicts/index.ts';
import type { Acceptance } from './options.ts';

export interface CheckedLink {
  readonly link: Link;
  /** Null where the link was not asked. */
  readonly observation: Observation | null;
  /** The observation is an earlier run's that still holds: nothing was asked. */
  readonly isCached: boolean;
  /** What was known beyond the observation when it was judged. */
  readonly context: JudgeContext;
  readonly verdict: Verdict;
  /** Null where no archive was asked. */
  readonly lookup: Lookup | null;
  /** The repaired reading of a damaged address that answered with the cited page. */
  readonly answeredAs: string | null;
  /** Set where a person accepts the link as it is. */
  readonly accepted: Acceptance | null;
}
