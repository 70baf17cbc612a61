// The report of an article that was only read; knows nothing of the network, so that reading starts quickly.

import { collectLinks } from '../links/collect-links.ts';
import type { ReadDocument, Report } from '../model/report.ts';
import type { Clock } from '../world/clock.ts';
import { buildReport, reportLink } from './build-report.ts';
import { summarise } from './summarise.ts';
import { skippedBecause, unasked } from './unasked.ts';

/** The report of documents that were only read: every link is skipped as offline. */
export function reportOffline(documents: readonly ReadDocument[], clock: Clock, version: string): Report {
  const now = new Date(clock.now()).toISOString();
  const verdict = skippedBecause('offline', 'Not asked: the article was only read.');
  const links = collectLinks(documents).map((link) => reportLink(unasked(link, verdict)));
  const summary = summarise(documents, links);
  return buildReport({ version, startedAt: now, finishedAt: now, documents, links, summary, wasInterrupted: false });
}
