// What an editor wants to know of a draft without any network.

import type { Placed } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One thing found in a document; `note` is the label of the note it is about, null where it is about none. */
export interface Finding extends Placed {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly note: string | null;
}
