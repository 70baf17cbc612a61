// The address that an editor may put in place of a link: a snapshot, a new address, a repaired one.

import type { ReportedLink } from '../model/report.ts';

export interface Suggestion {
  readonly kind: 'repaired' | 'moved' | 'snapshot';
  /** An http or https address. */
  readonly url: string;
  /** ISO 8601, for a snapshot. */
  readonly capturedAt: string | null;
  /** Whether the address was read and is the cited page. */
  readonly verified: boolean;
}

/** What to cite instead; null where nothing is known or nothing has to change. */
export function suggestionFor(link: ReportedLink): Suggestion | null {
  const { answeredAs, archive, finalUrl } = link;
  if (answeredAs !== null && safeUrl(answeredAs) !== null) {
    return { kind: 'repaired', url: answeredAs, capturedAt: null, verified: true };
  }
  if (link.verdict === 'moved' && finalUrl !== null && safeUrl(finalUrl) !== null) {
    return { kind: 'moved', url: finalUrl, capturedAt: null, verified: true };
  }
  if (link.verdict === 'alive' || archive?.state !== 'found' || archive.url === null) return null;
  if (safeUrl(archive.url) === null) return null;
  return { kind: 'snapshot', url: archive.url, capturedAt: archive.capturedAt, verified: archive.verified };
}

/** The address in its canonical form where it is http or https, so that nothing else can become a hyperlink. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
