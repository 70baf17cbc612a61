// One link as an editor reads it: verdict, reason, what was cited, and the snapshot to cite instead.

import type { Colors } from 'picocolors/types.js';
import type { ReportedArchive, ReportedCitation, ReportedLink } from '../model/report.ts';
import type { VerdictName } from '../model/verdict.ts';
import { readableDate } from '../text/partial-date.ts';
import { printableLine } from '../text/printable.ts';
import { hang, padTo } from './layout.ts';

/** What the block needs beside the link itself. */
export interface LinkPlace {
  /** Labels of the notes that cite the link, in brackets. */
  readonly labels: string;
  readonly line: number | null;
  readonly citation: ReportedCitation | null;
  /** Places in other documents of the same run. */
  readonly elsewhere: string | null;
}

export interface BlockStyle {
  readonly columns: number;
  readonly colors: Colors;
  readonly labelWidth: number;
  readonly verbose: boolean;
}

const WORD_WIDTH = 13;

/** The lines of one link, without a trailing line feed. */
export function renderLinkBlock(link: ReportedLink, place: LinkPlace, style: BlockStyle): string {
  const { colors } = style;
  const rows: (readonly [string, string])[] = [
    [paintVerdict(link.verdict, colors), printableLine(link.url)],
    [place.line === null ? '' : `line ${place.line}`, printableLine(link.explanation)],
  ];
  const cited = place.citation === null ? '' : describeCitation(place.citation);
  if (cited !== '') rows.push(['cited', cited]);
  if (link.answeredAs !== null) rows.push(['answers as', printableLine(link.answeredAs)]);
  if (link.verdict === 'moved' && link.answeredAs === null && link.finalUrl !== null) {
    rows.push(['now at', printableLine(link.finalUrl)]);
  }
  if (link.archive !== null) rows.push(...snapshotRows(link.archive));
  if (place.elsewhere !== null) rows.push(['also in', printableLine(place.elsewhere)]);
  if (style.verbose) for (const signal of link.signals) rows.push(['signal', printableLine(signal)]);
  return rows
    .map(([word, text], index) => {
      const labels = index === 0 ? colors.bold(padTo(place.labels, style.labelWidth)) : ' '.repeat(style.labelWidth);
      const indent = `  ${labels}  ${padTo(index === 0 ? word : colors.dim(word), WORD_WIDTH)}`;
      return hang(indent, text, style.columns).trimEnd();
    })
    .join('\n');
}

/** The verdict as a coloured word; the word alone carries the meaning. */
export function paintVerdict(verdict: VerdictName, colors: Colors): string {
  switch (verdict) {
    case 'alive':
      return colors.green(verdict);
    case 'moved':
      return colors.cyan(verdict);
    case 'dead':
    case 'changed':
      return colors.bold(colors.red(verdict));
    case 'blocked':
    case 'unreachable':
      return colors.yellow(verdict);
    case 'skipped':
      return colors.dim(verdict);
  }
}

function describeCitation(citation: ReportedCitation): string {
  const { title, container, publisher, issued, accessed } = citation;
  const parts = [
    citation.authors.length > 3 ? `${citation.authors[0]} and others` : citation.authors.join(', '),
    title === null ? '' : `“${title}”`,
    container ?? publisher ?? '',
    issued === null ? '' : readableDate(issued),
    accessed === null ? '' : `accessed ${readableDate(accessed)}`,
  ].filter((part) => part !== '');
  return printableLine(parts.join(', '));
}

function snapshotRows(archive: ReportedArchive): (readonly [string, string])[] {
  const why = printableLine(archive.explanation);
  if (archive.state === 'none') return [['snapshot', `none: ${lowerFirst(why)}`]];
  if (archive.state === 'unknown' || archive.url === null) return [['snapshot', `not known: ${lowerFirst(why)}`]];
  const distance = describeDistance(archive);
  const proof = archive.verified ? lowerFirst(why) : `not verified: ${lowerFirst(why)}`;
  return [
    ['snapshot', printableLine(archive.url)],
    ['', distance === '' ? proof : `${distance}; ${proof}`],
  ];
}

/** How far the capture lies from the day wanted: `3 days after the cited day`. */
export function describeDistance(archive: ReportedArchive): string {
  const { wanted, distanceDays, wantedFrom } = archive;
  if (wanted === null || distanceDays === null) return '';
  const cited = wantedFrom === 'accessed' ? 'the day of access' : nameOfPeriod(wanted);
  if (distanceDays === 0) return wanted.length === 10 ? `captured on ${cited}` : `captured in ${cited}`;
  const days = Math.abs(distanceDays);
  return `${describeDays(days)} ${distanceDays > 0 ? 'after' : 'before'} ${cited}`;
}

function nameOfPeriod(wanted: string): string {
  return wanted.length === 10 ? 'the cited day' : readableDate(wanted);
}

function describeDays(days: number): string {
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}

function lowerFirst(sentence: string): string {
  // An acronym or a name in capitals keeps its case.
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
