// A comment for a pull request or a job summary: what needs an editor in a table, the rest folded away.

import type { Report, ReportedDocument } from '../model/report.ts';
import type { VerdictName } from '../model/verdict.ts';
import type { CitedPlace } from './cited-places.ts';
import { listCitedPlaces } from './cited-places.ts';
import { describeKept } from './describe-kept.ts';
import { describeFound, describeMissing, readableDay } from './describe-snapshot.ts';
import { describeStanding } from './describe-standing.ts';
import { distinctPlaces } from './distinct-places.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { groupBy } from './group-by.ts';
import { headline, plural } from './headline.ts';
import { placeInNote, placeName } from './place-name.ts';
import type { Reporter } from './reporter.ts';
import { compareUrgency, needsAnEditor, verdictsByUrgency } from './verdict-order.ts';

// Colour beside the word, never in its place.
const SIGNS: Readonly<Record<VerdictName, string>> = {
  dead: '🔴',
  changed: '🟠',
  blocked: '🟡',
  unreachable: '🟣',
  moved: '🔵',
  skipped: '⚪',
  alive: '🟢',
};

/** GitHub refuses a comment of more than 65,536 characters; what stands around the rows has the rest. */
const MAX_ROWS_LENGTH = 56_000;

export const markdown: Reporter = {
  render(report) {
    const places = distinctPlaces(listCitedPlaces(report));
    const urgent = places
      .filter((place) => needsAnEditor(place.link))
      .toSorted((a, b) => compareUrgency(a.link, b.link));
    const hasMany = report.documents.length > 1;
    const rows = fitRows(groupRows(urgent, hasMany), MAX_ROWS_LENGTH / 2);
    const quiet = fitRows(places.filter((place) => !needsAnEditor(place.link)).map(quietRow), MAX_ROWS_LENGTH / 4);
    const findings = fitRows(
      report.documents.flatMap((document) => findingRows(document, hasMany)),
      MAX_ROWS_LENGTH / 4,
    );
    const blocks = [
      `## Citations${report.documents.length === 1 ? ` of ${escapeMarkdown(report.documents[0]?.path ?? '')}` : ''}`,
      `**${headline(report)}**`,
      report.interrupted ? 'This run was interrupted: some links were not asked.' : '',
      counts(report),
      rows === '' ? '' : `| Note | Verdict | Link | Cite instead |\n| --- | --- | --- | --- |\n${rows}`,
      findings === '' ? '' : fold(plural(report.summary.findings, 'finding'), findings),
      quiet === '' ? '' : fold('Links that need nobody', quiet),
      `<sub>cite-check ${escapeMarkdown(report.generator.version)}, ${readableDay(report.finishedAt)}</sub>`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  },
};

function counts({ summary }: Report): string {
  return verdictsByUrgency
    .filter((verdict) => (summary.verdicts[verdict] ?? 0) > 0)
    .map((verdict) => `${SIGNS[verdict]} ${verdict} ${summary.verdicts[verdict]}`)
    .join(' · ');
}

/** One row for each link, with all the notes that cite it. */
function groupRows(places: readonly CitedPlace[], hasMany: boolean): readonly string[] {
  return [...groupBy(places, (place) => place.link)].map(([link, citing]) => {
    const notes = citing.map((place) => noteName(place, hasMany)).join('<br>');
    const verdict = `${SIGNS[link.verdict]}&nbsp;${link.verdict}`;
    const standing = describeStanding(link);
    const kept = describeKept(link);
    const asides = [standing, kept === null ? null : `checked ${kept}`].filter((aside) => aside !== null);
    const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
    const why = `${markdownLink(link.url, link.url)}<br>${escapeMarkdown(link.explanation)}${aside}`;
    return `| ${notes} | ${verdict} | ${why} | ${instead(link)} |`;
  });
}

function noteName(place: CitedPlace, hasMany: boolean): string {
  const { document, note } = place;
  const name = placeName(place).replace(' ', '&nbsp;');
  const where = name === '' ? '' : `, ${name}`;
  const path = hasMany ? `${escapeMarkdown(document.path)} ` : '';
  return `${path}**${escapeMarkdown(`[${note.label}]`)}**${where}`;
}

function instead(link: CitedPlace['link']): string {
  const { answeredAs, finalUrl, archive } = link;
  if (answeredAs !== null) return markdownLink(answeredAs, answeredAs);
  if (link.verdict === 'moved' && finalUrl !== null) return markdownLink(finalUrl, finalUrl);
  if (archive === null) return '';
  if (archive.state !== 'found' || archive.url === null)
    return `no snapshot (${escapeMarkdown(describeMissing(archive))})`;
  const day = archive.capturedAt === null ? archive.url : `snapshot of ${readableDay(archive.capturedAt)}`;
  return `${markdownLink(day, archive.url)}<br>${escapeMarkdown(describeFound(archive))}`;
}

function quietRow({ note, link }: CitedPlace): string {
  const isPlain = link.reason === 'ok' || link.reason === 'offline';
  const said = describeStanding(link) ?? (isPlain ? '' : link.reason);
  const why = said === '' ? '' : ` (${escapeMarkdown(said)})`;
  return `- **${escapeMarkdown(`[${note.label}]`)}** ${SIGNS[link.verdict]} ${link.verdict}${why}: ${markdownLink(link.url, link.url)}`;
}

function findingRows(document: ReportedDocument, hasMany: boolean): readonly string[] {
  return document.findings.map((finding) => {
    const { severity, message } = finding;
    const where = escapeMarkdown(placeInNote(finding, finding.note));
    const place = [hasMany ? escapeMarkdown(document.path) : '', where].filter((part) => part !== '').join(', ');
    return `- ${severity}${place === '' ? '' : `, ${place}`}: ${escapeMarkdown(message)}`;
  });
}

function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** The rows as far as they fit, and how many were left out: a comment that is too long is refused whole. */
function fitRows(rows: readonly string[], room: number): string {
  let length = 0;
  const shown: string[] = [];
  for (const row of rows) {
    length += row.length + 1;
    if (length > room) break;
    shown.push(row);
  }
  const left = rows.length - shown.length;
  return left === 0 ? shown.join('\n') : `${shown.join('\n')}\n\nand ${left} more: see the whole report.`;
}
