// The report for a terminal: by document, only what needs an editor unless asked for more.

import type { Report, ReportedDocument } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { listCitedPlaces } from './cited-places.ts';
import { describeAllKept } from './describe-kept.ts';
import { asciiSigns } from './glyphs.ts';
import { groupBy } from './group-by.ts';
import { plural } from './headline.ts';
import { listHints } from './hints.ts';
import type { Ink } from './ink.ts';
import { mixInk, paintAs } from './ink.ts';
import { clip, hang } from './layout.ts';
import { describeSize, renderDocument } from './pretty-document.ts';
import type { Reporter, Style } from './reporter.ts';
import { isOffline, verdictsByUrgency } from './verdict-order.ts';

export const pretty: Reporter = {
  render(report, style) {
    const ink = mixInk(style);
    const text = renderReport(report, style, ink);
    if (text === '') return '';
    return `${style.unicode ? text : asciiSigns(text)}\n`;
  },
};

function renderReport(report: Report, style: Style, ink: Ink): string {
  const places = groupBy(listCitedPlaces(report), (place) => place.document);
  const blocks = report.documents
    .map((document) => renderDocument(document, places.get(document) ?? [], report, ink))
    .filter((block) => block !== '');
  if (style.quiet) return blocks.join('\n\n');
  if (blocks.length === 0) return renderFine(report, places, ink);
  const hints = listHints(report).map((hint) => hang('  ', hint, ink.columns));
  return [...blocks, hints.join('\n'), renderSummary(report, blocks.length, ink)]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Everything fine is one line. */
function renderFine(report: Report, places: ReadonlyMap<ReportedDocument, readonly CitedPlace[]>, ink: Ink): string {
  const [only] = report.documents;
  const isOne = report.documents.length === 1 && only !== undefined;
  const { notes, links } = report.summary;
  const name = isOne ? clip(printableLine(only.path), 300) : plural(report.documents.length, 'document');
  const size = isOne
    ? describeSize(only, places.get(only) ?? [])
    : `${plural(notes, 'note')} · ${plural(links, 'link')}`;
  const parts = [ink.colors.bold(name), ink.colors.dim(size), counts(report, ink), duration(report, ink)];
  return hang('', parts.filter((part) => part !== '').join('   '), ink.columns);
}

function renderSummary(report: Report, shown: number, ink: Ink): string {
  const all = report.documents.length;
  const documents = all === shown ? '' : `${ink.colors.dim(`   in ${shown} of ${all} documents`)}`;
  const stopped = report.interrupted ? `   ${ink.colors.yellow('interrupted: some links were not asked')}` : '';
  return hang('', `${counts(report, ink)}${documents}   ${duration(report, ink)}${stopped}`, ink.columns);
}

function counts(report: Report, { colors }: Ink): string {
  const { verdicts, findings } = report.summary;
  const parts = isOffline(report.links)
    ? [plural(report.links.length, 'link')]
    : verdictsByUrgency.flatMap((name) =>
        verdicts[name] === undefined ? [] : [`${paintAs(name, name, colors)} ${verdicts[name]}`],
      );
  if (findings > 0) parts.push(plural(findings, 'finding'));
  return parts.join(' · ');
}

function duration(report: Report, { colors }: Ink): string {
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000;
  const time = seconds < 90 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 60)} min`;
  const kept = describeAllKept(report.links);
  return colors.dim(kept === '' ? time : `${time}, ${kept}`);
}
