// One JSON line for each link as it is judged, then one with the summary.

import type { Report } from '../model/report.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

export const ndjson: Reporter = {
  render: (report) => report.links.map(line).join('') + end(report),
  stream: { link: line, end },
};

function end(report: Report): string {
  return line({ summary: report.summary, ...(report.interrupted && { interrupted: true }) });
}

function line(value: object): string {
  return jsonText(value, 0);
}
