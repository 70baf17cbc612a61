// The report for a terminal: by document and note, only what needs an editor unless asked for more.

import picocolors from 'picocolors';
import type { Report, ReportedCitation, ReportedDocument, ReportedLink } from '../model/report.ts';
import { verdictNames } from '../model/verdict.ts';
import { printableLine } from '../text/printable.ts';
import { hang, widthOf } from './layout.ts';
import type { LinkPlace } from './pretty-link.ts';
import { paintVerdict, renderLinkBlock } from './pretty-link.ts';
import { renderNotes } from './pretty-notes.ts';
import type { Reporter, Style } from './reporter.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

export const pretty: Reporter = {
  render(report, style) {
    const colors = picocolors.createColors(style.color);
    const blocks = report.documents.map((document) => renderDocument(document, report, style, colors));
    const summary = style.quiet ? '' : renderSummary(report, colors);
    const text = [...blocks, summary].filter((block) => block !== '').join('\n\n');
    return text === '' ? '' : `${text}\n`;
  },
};

function renderDocument(document: ReportedDocument, report: Report, style: Style, colors: Colors): string {
  const links = report.links.filter((link) => link.citedBy[0]?.document === document.path);
  const isExtract = links.every((link) => link.reason === 'offline');
  const head = `${colors.bold(printableLine(document.path))}   ${count(document, links)}`;
  const findings = document.findings.map((finding) => {
    const place = finding.position === null ? '' : `line ${finding.position.line}  `;
    return hang(`  ${place}${finding.severity}  `, printableLine(finding.message), style.columns);
  });
  const body = isExtract
    ? renderNotes(document, style.columns, colors)
    : renderLinks(links, document, report, style, colors);
  if (style.quiet && body === '') return '';
  return [head, body, findings.join('\n')].filter((part) => part !== '').join('\n\n');
}

function renderLinks(
  links: readonly ReportedLink[],
  document: ReportedDocument,
  report: Report,
  style: Style,
  colors: Colors,
): string {
  const shown = links.filter((link) => style.verbose || needsAnEditor(link));
  const places = shown.map((link) => placeOf(link, document, report));
  const labelWidth = Math.min(20, Math.max(0, ...places.map((place) => widthOf(place.labels))));
  return shown
    .map((link, index) => {
      const place = places[index];
      if (place === undefined) return '';
      return renderLinkBlock(link, place, { columns: style.columns, colors, labelWidth, verbose: style.verbose });
    })
    .join('\n\n');
}

/** Fine links and those the user told us to leave out stay silent. */
function needsAnEditor(link: ReportedLink): boolean {
  return link.verdict !== 'alive' && !(link.verdict === 'skipped' && link.reason === 'excluded');
}

function placeOf(link: ReportedLink, document: ReportedDocument, report: Report): LinkPlace {
  const here = link.citedBy.filter((citing) => citing.document === document.path);
  const elsewhere = link.citedBy.filter((citing) => citing.document !== document.path);
  const labels = [...new Set(here.map((citing) => `[${printableLine(citing.note)}]`))];
  const found = findCitation(link, document);
  return {
    labels: labels.length > 4 ? `${labels.slice(0, 3).join(' ')} +${labels.length - 3}` : labels.join(' '),
    line: found?.line ?? null,
    citation: found?.citation ?? null,
    elsewhere:
      elsewhere.length === 0 || report.documents.length < 2
        ? null
        : [...new Set(elsewhere.map((citing) => `${citing.document} [${citing.note}]`))].join(', '),
  };
}

function findCitation(
  link: ReportedLink,
  document: ReportedDocument,
): { readonly citation: ReportedCitation; readonly line: number | null } | null {
  const labels = new Set(link.citedBy.map((citing) => citing.note));
  for (const note of document.notes) {
    if (!labels.has(note.label)) continue;
    for (const citation of note.citations) {
      const printed = citation.links.find((candidate) => candidate.url === link.url);
      if (printed !== undefined) return { citation, line: printed.position?.line ?? note.position?.line ?? null };
    }
  }
  return null;
}

function count(document: ReportedDocument, links: readonly ReportedLink[]): string {
  const citations = document.notes.reduce((sum, note) => sum + note.citations.length, 0);
  return [plural(document.notes.length, 'note'), plural(citations, 'citation'), plural(links.length, 'link')].join(
    ' · ',
  );
}

function renderSummary(report: Report, colors: Colors): string {
  const { verdicts, findings } = report.summary;
  const counts = verdictNames
    .toSorted((a, b) => severity(a) - severity(b))
    .flatMap((name) => (verdicts[name] === undefined ? [] : [`${paintVerdict(name, colors)} ${verdicts[name]}`]));
  if (findings > 0) counts.push(plural(findings, 'finding'));
  if (counts.length === 0) counts.push('no links');
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000;
  const stopped = report.interrupted ? colors.yellow('  interrupted: some links were not asked') : '';
  return `${counts.join(' · ')}   ${colors.dim(`${seconds.toFixed(1)} s`)}${stopped}`;
}

function severity(name: (typeof verdictNames)[number]): number {
  return ['dead', 'changed', 'blocked', 'unreachable', 'moved', 'alive', 'skipped'].indexOf(name);
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
