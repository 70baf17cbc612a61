// One link as an editor reads it: verdict, reason, what was cited, and the snapshot to cite instead.

import type { ReportedArchive, ReportedCitation, ReportedLink } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import { describeCitation } from './describe-citation.ts';
import { describeKept } from './describe-kept.ts';
import { describeFound, describeMissing } from './describe-snapshot.ts';
import { describeStanding } from './describe-standing.ts';
import type { Ink } from './ink.ts';
import { paintVerdict } from './ink.ts';
import { hang, padTo, widest } from './layout.ts';
import { markInNote } from './mark-in-note.ts';

/** What the block needs beside the link itself. */
export interface LinkPlace {
  /** Labels of the notes that cite the link, in brackets. */
  readonly labels: string;
  /** `line 33`, `paragraph 12`; empty where it is not known. */
  readonly where: string;
  readonly citation: ReportedCitation | null;
  /** The note as printed, and the address as it prints it; null where the link stands there without its note. */
  readonly printed: { readonly note: string; readonly address: string } | null;
  /** Places in other documents of the same run. */
  readonly elsewhere: string | null;
  /** The document that tells the link in full, where it is another one. */
  readonly toldUnder: string | null;
}

type Row = readonly [word: string, text: string];

const WORD_WIDTH = 11;
const VERDICT_WIDTH = 15;

/** Below this width what is told of a link stands under its head, not beside it. */
const WIDE = 76;

/** The lines of one link, without a trailing line feed. @param labelWidth columns that the labels share */
export function renderLinkBlock(link: ReportedLink, place: LinkPlace, labelWidth: number, ink: Ink): string {
  const labels = ink.colors.bold(padTo(place.labels, labelWidth));
  const verdict = paintVerdict(link.verdict, ink.colors);
  const rows = rowsOf(link, place, ink);
  if (ink.columns >= WIDE) {
    const gap = ' '.repeat(labelWidth + 4);
    const head = hang(`  ${labels}  ${padTo(verdict, VERDICT_WIDTH)}`, ink.address(link.url), ink.columns);
    const marked = markRows(place, gap, ink);
    const told = marked.length > 0 ? rows.map((row) => withoutPlace(row, place)) : rows;
    return [head, ...marked, ...told.map((row) => layRow(row, gap, VERDICT_WIDTH, ink))].join('\n');
  }
  const where = place.where === '' ? '' : ink.colors.dim(`   ${place.where}`);
  const head = `  ${ink.colors.bold(place.labels)}  ${verdict}${where}`;
  const body = rows
    .map((row) => withoutPlace(row, place))
    .map((row) => (row[0] === '' ? hang('    ', row[1], ink.columns) : layRow(row, '    ', WORD_WIDTH, ink)));
  return [head, hang('    ', ink.address(link.url), ink.columns), ...body].join('\n');
}

// Where the place is told above, its row needs no word.
function withoutPlace([word, text]: Row, { where }: LinkPlace): Row {
  return [word === where ? '' : word, text];
}

function layRow([word, text]: Row, gap: string, width: number, ink: Ink): string {
  return hang(`${gap}${padTo(ink.colors.dim(word), width - 1)} `, text, ink.columns).trimEnd();
}

/** The place in the note, the address marked under it. */
function markRows({ printed, where }: LinkPlace, gap: string, ink: Ink): readonly string[] {
  if (printed === null) return [];
  const margin = `${gap}${padTo(where, VERDICT_WIDTH - 2)}| `;
  const found = markInNote(printed.note, printed.address, ink.columns - widest([margin], ink.columns));
  if (found === null) return [];
  return [
    ink.colors.dim(margin) + found.excerpt,
    ink.colors.dim(margin.replace(/[^|]/g, ' ')) + ink.colors.bold(found.marks),
  ];
}

function rowsOf(link: ReportedLink, place: LinkPlace, ink: Ink): readonly Row[] {
  if (place.toldUnder !== null) return [[place.where, `The same link as under ${printableLine(place.toldUnder)}.`]];
  const kept = describeKept(link);
  const cited = place.citation === null ? '' : describeCitation(place.citation);
  return [
    [place.where, printableLine(link.explanation)],
    ...(cited === '' ? [] : [['cited', cited] as const]),
    ...addressRows(link, ink),
    ...(link.archive === null ? [] : snapshotRows(link.archive, ink)),
    ...standingRows(link),
    ...(kept === null ? [] : [['checked', kept] as const]),
    ...(place.elsewhere === null ? [] : [['also in', printableLine(place.elsewhere)] as const]),
    ...(ink.verbose ? link.signals.map((signal) => ['signal', printableLine(signal)] as const) : []),
  ];
}

function standingRows(link: ReportedLink): readonly Row[] {
  const standing = describeStanding(link);
  return standing === null ? [] : [['standing', standing]];
}

function addressRows({ verdict, answeredAs, finalUrl }: ReportedLink, ink: Ink): readonly Row[] {
  if (answeredAs !== null) return [['answers as', suggested(answeredAs, ink)]];
  return verdict === 'moved' && finalUrl !== null ? [['now at', suggested(finalUrl, ink)]] : [];
}

function snapshotRows(archive: ReportedArchive, ink: Ink): readonly Row[] {
  if (archive.state !== 'found' || archive.url === null) return [['snapshot', describeMissing(archive)]];
  return [
    ['snapshot', suggested(archive.url, ink)],
    ['', describeFound(archive)],
  ];
}

function suggested(url: string, ink: Ink): string {
  return ink.colors.underline(ink.address(url));
}
