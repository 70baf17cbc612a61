// Which web a run describes: what was seen under other conditions must not be taken for the same.

import { keyOf } from '../ledger/index.ts';
import type { CheckOptions } from './options.ts';

/** Whether connections, the address guard or the archive are bent: then it is not the web that everybody sees. */
export function isOtherWeb(options: Pick<CheckOptions, 'connectTo' | 'allowPrivate' | 'waybackEndpoint'>): boolean {
  return options.connectTo.length > 0 || options.allowPrivate || options.waybackEndpoint !== null;
}

/** A name for it, a hash: headers may be secrets. */
export function webOf({ connectTo, allowPrivate, headers, userAgent }: CheckOptions): string {
  // Our own name bears a version, and what was seen does not age with it.
  const name = userAgent.startsWith('cite-check/') ? '' : userAgent;
  return keyOf('web', connectTo, allowPrivate, headers, name);
}
