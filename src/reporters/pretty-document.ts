// One document for a terminal: its links in trouble, the worst first, and its findings.

import type { Finding } from '../model/finding.ts';
import type { Report, ReportedDocument, ReportedLink } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { groupBy } from './group-by.ts';
import { plural } from './headline.ts';
import type { Ink } from './ink.ts';
import { bracketed, clip, hang, padTo, widest } from './layout.ts';
import { placeInNote, placeName } from './place-name.ts';
import type { LinkPlace } from './pretty-link.ts';
import { renderLinkBlock } from './pretty-link.ts';
import { renderNotes } from './pretty-notes.ts';
import { compareUrgency, isOffline, needsAnEditor } from './verdict-order.ts';

/**
 * Head and body of a document; empty where nothing in it needs an editor and nothing more was asked for.
 * @param places those of this document
 */
export function renderDocument(
  document: ReportedDocument,
  places: readonly CitedPlace[],
  report: Report,
  ink: Ink,
): string {
  const body = isOffline(report.links)
    ? renderNotes(document, ink)
    : renderLinks(document, places, report.documents.length > 1, ink);
  const findings = renderFindings(document.findings, ink);
  if (body === '' && findings === '' && !ink.verbose) return '';
  const head = `${ink.colors.bold(clip(printableLine(document.path), 300))}   ${ink.colors.dim(describeSize(document, places))}`;
  return [hang('', head, ink.columns), body, findings].filter((part) => part !== '').join('\n\n');
}

/** `8 notes · 10 citations · 7 links` */
export function describeSize(document: ReportedDocument, places: readonly CitedPlace[]): string {
  const citations = document.notes.reduce((sum, note) => sum + note.citations.length, 0);
  const links = new Set(places.map((place) => place.link)).size;
  return [plural(document.notes.length, 'note'), plural(citations, 'citation'), plural(links, 'link')].join(' · ');
}

function renderLinks(document: ReportedDocument, places: readonly CitedPlace[], hasMany: boolean, ink: Ink): string {
  const shown = [...groupBy(places, (place) => place.link)]
    .filter(([link]) => ink.verbose || needsAnEditor(link) || isOfInterest(link))
    .toSorted(([a], [b]) => compareUrgency(a, b))
    .map(([link, citing]) => ({ link, place: placeOf(link, citing, document, hasMany) }));
  const labelWidth = widest(
    shown.map(({ place }) => place.labels),
    20,
  );
  return shown.map(({ link, place }) => renderLinkBlock(link, place, labelWidth, ink)).join('\n\n');
}

function placeOf(
  link: ReportedLink,
  citing: readonly CitedPlace[],
  document: ReportedDocument,
  hasMany: boolean,
): LinkPlace {
  const labels = [...new Set(citing.map(({ note }) => bracketed(note.label)))];
  const first = link.citedBy[0]?.document;
  const isToldHere = first === undefined || first === document.path || !hasMany;
  const others = isToldHere && hasMany ? link.citedBy.filter((other) => other.document !== document.path) : [];
  return {
    labels: labels.length > 4 ? `${labels.slice(0, 3).join(' ')} +${labels.length - 3}` : labels.join(' '),
    where: citing[0] === undefined ? '' : placeName(citing[0]),
    citation: citing.find((place) => place.citation !== null)?.citation ?? null,
    printed: citing[0] === undefined ? null : { note: citing[0].note.text, address: citing[0].printed },
    elsewhere: others.length === 0 ? null : listOthers(others),
    toldUnder: isToldHere ? null : first,
  };
}

function listOthers(others: ReportedLink['citedBy']): string {
  const names = [...new Set(others.map((other) => `${other.document} [${other.note}]`))];
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

// `footnote 123, paragraph 1234`
const WIDEST_PLACE = 28;

function renderFindings(findings: readonly Finding[], ink: Ink): string {
  const width = widest(
    findings.map((finding) => placeInNote(finding, finding.note)),
    WIDEST_PLACE,
  );
  return findings
    .toSorted((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0))
    .map((finding) => {
      const name = clip(printableLine(placeInNote(finding, finding.note)), WIDEST_PLACE);
      const place = width === 0 ? '' : `${ink.colors.dim(padTo(name, width))}  `;
      const severity = padTo(paintSeverity(finding.severity, ink), 9);
      return hang(`  ${place}${severity}`, printableLine(finding.message), ink.columns);
    })
    .join('\n');
}

function paintSeverity(severity: Finding['severity'], { colors }: Ink): string {
  switch (severity) {
    case 'error':
      return colors.bold(colors.red(severity));
    case 'warning':
      return colors.yellow(severity);
    case 'info':
      return colors.dim(severity);
  }
}

/** A live link whose snapshot was asked for (--archive-all): whether there is one is what the author wants to see. */
function isOfInterest({ verdict, archive, accepted }: ReportedLink): boolean {
  return verdict === 'alive' && archive !== null && accepted === undefined;
}
