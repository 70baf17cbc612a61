// Which address should stand in a draft in place of one that was checked.

import type { ReportedLink } from '../model/report.ts';

/** An address to put in the place of another. */
export interface Replacement {
  readonly url: string;
  readonly by: string;
  readonly kind: 'snapshot' | 'moved';
}

/**
 * A dead link gives way to its verified snapshot, a moved one to its new address. Null for every other, and for a dead
 * one whose snapshot nobody has read: what is not proven is not written into a draft.
 */
export function replacementFor({ url, verdict, archive, answeredAs, finalUrl }: ReportedLink): Replacement | null {
  if (verdict === 'dead') {
    const isGood = archive?.state === 'found' && archive.verified;
    return isGood ? replace(url, archive.url, 'snapshot') : null;
  }
  return verdict === 'moved' ? replace(url, answeredAs ?? finalUrl, 'moved') : null;
}

// In the URL parser's own spelling: no space, quote or control character is left in it (URL Standard, 4.4).
function replace(url: string, target: string | null, kind: Replacement['kind']): Replacement | null {
  if (target === null || !URL.canParse(target)) return null;
  const { href, protocol } = new URL(target);
  return /^https?:$/.test(protocol) && href !== url ? { url, by: href, kind } : null;
}
