// One row for each citation of a link, for a spreadsheet.

import type { Report } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { listCitedPlaces } from './cited-places.ts';
import type { Reporter } from './reporter.ts';
import { suggestionFor } from './suggestion.ts';

type Cell = string | number | null;

const COLUMNS: readonly (readonly [string, (place: CitedPlace) => Cell])[] = [
  ['document', ({ document }) => document.path],
  ['note', ({ note }) => note.label],
  ['line', ({ position }) => position?.line ?? null],
  ['column', ({ position }) => position?.column ?? null],
  ['paragraph', ({ location }) => location?.paragraph ?? null],
  ['page', ({ location }) => location?.page ?? null],
  ['heading', ({ location }) => location?.heading ?? null],
  ['url', ({ printed }) => printed],
  ['verdict', ({ link }) => link.verdict],
  ['reason', ({ link }) => link.reason],
  ['explanation', ({ link }) => link.explanation],
  ['status', ({ link }) => link.status],
  ['final_url', ({ link }) => link.finalUrl],
  ['suggested_url', ({ link }) => suggestionFor(link)?.url ?? null],
  ['snapshot_state', ({ link }) => link.archive?.state ?? null],
  ['snapshot_url', ({ link }) => link.archive?.url ?? null],
  ['snapshot_captured_at', ({ link }) => link.archive?.capturedAt ?? null],
  ['snapshot_wanted', ({ link }) => link.archive?.wanted ?? null],
  ['snapshot_distance_days', ({ link }) => link.archive?.distanceDays ?? null],
  ['snapshot_verified', ({ link }) => (link.archive?.state === 'found' ? String(link.archive.verified) : null)],
  ['page_title', ({ link }) => link.page?.title ?? null],
  ['title_match', ({ link }) => link.page?.titleMatch ?? null],
  ['cited_authors', ({ citation }) => citation?.authors.join('; ') ?? null],
  ['cited_title', ({ citation }) => citation?.title ?? null],
  ['cited_container', ({ citation }) => citation?.container ?? null],
  ['cited_publisher', ({ citation }) => citation?.publisher ?? null],
  ['cited_issued', ({ citation }) => citation?.issued ?? null],
  ['cited_accessed', ({ citation }) => citation?.accessed ?? null],
  ['accepted', ({ link }) => link.accepted?.reason ?? null],
  ['known', ({ link }) => (link.known === undefined ? null : String(link.known))],
  ['checked_at', ({ link }) => link.checkedAt],
  ['note_text', ({ note }) => note.text],
];

// Excel takes a file without a byte order mark for the system's own code page and garbles every name in it.
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180: comma, CRLF, quotes doubled. */
export const csv: Reporter = {
  render(report: Report) {
    const head = COLUMNS.map(([name]) => name);
    const rows = listCitedPlaces(report).map((place) => COLUMNS.map(([, read]) => read(place)));
    return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
  },
};

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defuse(printableLine(cell));
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Spreadsheets run a cell that begins like a formula, quoted or not (OWASP, CSV injection; the full-width signs too).
function defuse(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
