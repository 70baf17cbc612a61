// Whether a look at a made-up address beside the asked one would help the judge.

import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import { isHome, isResolver, isSameAddress, pathSegments } from './address.ts';
import { gatherEvidence, pageOf, SHORT_PAGE } from './evidence.ts';
import { ownWeight } from './own-words.ts';
import { headingSays, titleSays } from './statement.ts';
import { notFound } from './statements/not-found.ts';

/**
 * True for a page under a success status that does not bear the cited title and that was reached by a redirect, is
 * short, says that something was not found, or is a web page where a PDF was asked. False wherever one more request could change nothing.
 */
export function suspicion(observation: Observation, link: Pick<Link, 'url' | 'citedBy'>): boolean {
  const evidence = gatherEvidence(observation, link, {});
  const answer = pageOf(evidence);
  if (answer === null || evidence.titleMatch.kind === 'match' || answer.page.signature !== 'html') return false;
  if (isHome(link.url) || isResolver(link.url)) return false;
  const isRedirected = answer.hops.length > 0 && !isSameAddress(answer.finalUrl, link.url);
  const isPdfAddress = (pathSegments(link.url).at(-1) ?? '').endsWith('.pdf');
  const states = titleSays(answer.page, notFound) ?? headingSays(answer.page, notFound, 3);
  return (
    isRedirected ||
    isPdfAddress ||
    states !== null ||
    evidence.titleMatch.kind === 'mismatch' ||
    ownWeight(answer.page) < SHORT_PAGE
  );
}
