// One JSON line for each link as it is judged, then one with the summary.

import type { Report } from '../model/report.ts';
import type { Reporter } from './reporter.ts';

export const ndjson: Reporter = {
  render: (report) => report.links.map(line).join('') + end(report),
  stream: { link: line, end },
};

function end(report: Report): string {
  return line({ summary: report.summary, ...(report.interrupted && { interrupted: true }) });
}

// U+2028 and U+2029 are line breaks to some readers; JSON may write them escaped.
function line(value: object): string {
  const escaped = JSON.stringify(value).replace(/[\u2028\u2029]/g, (character) =>
    character === '\u2028' ? '\\u2028' : '\\u2029',
  );
  return `${escaped}\n`;
}
