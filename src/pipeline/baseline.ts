// What is new since a saved report.

import type { Report } from '../model/report.ts';

/** The report with every link marked as known or new: known is an address that the baseline holds with the same verdict. */
export function compareWithBaseline(report: Report, baseline: Report): Report {
  const verdicts = new Map(baseline.links.map((link) => [link.url, link.verdict]));
  return {
    ...report,
    links: report.links.map((link) => ({ ...link, known: verdicts.get(link.url) === link.verdict })),
  };
}
