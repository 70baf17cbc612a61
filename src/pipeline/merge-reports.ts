// Several saved reports as one.

import type { Report, ReportedLink } from '../model/report.ts';
import { summarise } from './summarise.ts';

/** One report of all documents; a link in several is told once, as it was last judged. At least one report is needed. */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  const [first, ...others] = reports;
  if (others.length === 0) return first;
  const documents = reports.flatMap((report) => report.documents);
  const links = new Map<string, ReportedLink>();
  for (const link of reports.flatMap((report) => report.links)) {
    const earlier = links.get(link.url);
    links.set(link.url, earlier === undefined ? link : mergeLinks(earlier, link));
  }
  const merged = [...links.values()];
  return {
    schemaVersion: 1,
    generator: first.generator,
    startedAt: least(reports.map((report) => report.startedAt)),
    finishedAt: greatest(reports.map((report) => report.finishedAt)),
    documents,
    links: merged,
    summary: summarise(documents, merged),
    ...(reports.some((report) => report.interrupted) && { interrupted: true as const }),
  };
}

function mergeLinks(one: ReportedLink, other: ReportedLink): ReportedLink {
  const later = (other.checkedAt ?? '') >= (one.checkedAt ?? '') ? other : one;
  const citedBy = new Map(
    [...one.citedBy, ...other.citedBy].map((citing) => [`${citing.note} ${citing.document}`, citing]),
  );
  return { ...later, citedBy: [...citedBy.values()] };
}

function least(moments: readonly string[]): string {
  return moments.toSorted()[0] ?? '';
}

function greatest(moments: readonly string[]): string {
  return moments.toSorted().at(-1) ?? '';
}
