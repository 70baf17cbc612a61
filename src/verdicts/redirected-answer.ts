// An answer that came from another address than the one asked, and is a page.

import type { Answered } from '../model/observation.ts';
import { isResolver, isSameAddress } from './address.ts';
import { pageOf } from './evidence.ts';
import type { Evidence } from './rule.ts';

/** Only where the wire redirected: a single-page application may serve its start page under any address. */
export function redirectedAnswer(evidence: Evidence): Answered | null {
  const answer = pageOf(evidence);
  if (answer === null || isSameAddress(answer.finalUrl, evidence.url) || isResolver(evidence.url)) return null;
  // A session handed on in the query or a file sent in place is no start page.
  return answer.page.signature === 'html' || answer.page.signature === 'text' ? answer : null;
}
