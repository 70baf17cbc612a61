// SARIF 2.1.0 (OASIS, 2020): what code hosts and editors read as alerts.

import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Report } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { listCitedPlaces } from './cited-places.ts';
import { distinctPlaces } from './distinct-places.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { findingResults, linkResult } from './sarif-result.ts';
import { findingRule, linkRule } from './sarif-rule.ts';
import { levelOf } from './verdict-order.ts';

export const sarif: Reporter = {
  render: (report) => jsonText(toLog(report), 2),
};

function toLog(report: Report): Log {
  const places = distinctPlaces(listCitedPlaces(report)).filter((place) => levelOf(place.link) !== null);
  const rules = listRules(report, places);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const indexOf = (rule: string) => indexes.get(printableLine(rule)) ?? -1;
  const results: Result[] = [
    ...places.map((place) => linkResult(place, indexOf)),
    ...report.documents.flatMap((document) => findingResults(document, indexOf)),
  ];
  const { name, version } = report.generator;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules } },
        automationDetails: { id: `${name}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !report.interrupted,
            startTimeUtc: report.startedAt,
            endTimeUtc: report.finishedAt,
          },
        ],
        results,
      },
    ],
  };
}

/** One rule for each reason and each finding's rule that the results name. */
function listRules(report: Report, places: readonly CitedPlace[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  const add = (rule: ReportingDescriptor) => {
    if (!rules.has(rule.id)) rules.set(rule.id, rule);
  };
  for (const { link } of places) add(linkRule(link));
  for (const finding of report.documents.flatMap((document) => document.findings)) add(findingRule(finding));
  return [...rules.values()];
}
