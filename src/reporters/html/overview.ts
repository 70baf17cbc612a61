// The top of the page: a bar of the verdicts, and for each what it asks of an editor and which notes it is about.

import type { Report } from '../../model/report.ts';
import type { VerdictName } from '../../model/verdict.ts';
import type { CitedPlace } from '../cited-places.ts';
import { plural } from '../headline.ts';
import { verdictAdvice } from '../verdict-advice.ts';
import { isOffline, verdictsByUrgency } from '../verdict-order.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import { verdictLabel } from './verdict-label.ts';

/** How many notes one row links to before it counts the rest. */
const MAX_JUMPS = 24;

/** @param noteIds the id of a note's element, for the places of the report */
export function renderOverview(
  report: Report,
  places: readonly CitedPlace[],
  noteIds: ReadonlyMap<CitedPlace['note'], string>,
): Markup {
  if (isOffline(report.links)) return html``;
  const rows = verdictsByUrgency
    .filter((verdict) => countOf(report, verdict) > 0)
    .map((verdict) => renderRow(verdict, countOf(report, verdict), places, noteIds));
  return html`<section class="overview" aria-labelledby="overview">
<h2 id="overview">Overview</h2>
${renderBar(report)}
<table>
<thead><tr><th scope="col">Verdict</th><th scope="col" class="number">Links</th><th scope="col">What it means</th></tr></thead>
<tbody>${rows}</tbody>
</table>
</section>`;
}

function renderRow(
  verdict: VerdictName,
  count: number,
  places: readonly CitedPlace[],
  noteIds: ReadonlyMap<CitedPlace['note'], string>,
): Markup {
  const notes = [...new Set(places.filter((place) => place.link.verdict === verdict).map((place) => place.note))];
  const isQuiet = verdict === 'alive' || verdict === 'skipped';
  const jumps = notes
    .slice(0, MAX_JUMPS)
    .map((note) => html` <a href="#${noteIds.get(note) ?? 'notes'}">[<bdi>${note.label}</bdi>]</a>`);
  const more = notes.length > MAX_JUMPS ? ` and ${notes.length - MAX_JUMPS} more` : '';
  return html`<tr><th scope="row">${verdictLabel(verdict)}</th><td class="number">${count}</td><td>${verdictAdvice[verdict]}${
    isQuiet || notes.length === 0
      ? null
      : html` <span class="jumps">${notes.length === 1 ? 'Note' : 'Notes'}${jumps}${more}</span>`
  }</td></tr>`;
}

/** Widths are attributes, because a strict policy refuses inline styles. */
function renderBar(report: Report): Markup {
  const all = report.links.length;
  let x = 0;
  const parts: Markup[] = [];
  for (const verdict of verdictsByUrgency) {
    const count = countOf(report, verdict);
    if (count === 0) continue;
    const width = (count / all) * 1000;
    parts.push(html`<rect class="${verdict}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"/>`);
    x += width;
    // A hair of paper between two parts, so that they are told apart without their colours.
    if (x < 999.99) parts.push(html`<rect class="gap" x="${(x - 1.5).toFixed(2)}" y="0" width="3" height="10"/>`);
  }
  const told = verdictsByUrgency
    .filter((verdict) => countOf(report, verdict) > 0)
    .map((verdict) => `${countOf(report, verdict)} ${verdict}`)
    .join(', ');
  return html`<svg class="bar" role="img" aria-label="${`Of ${plural(all, 'link')}: ${told}.`}" viewBox="0 0 1000 10" preserveAspectRatio="none" width="100%" height="10">${parts}</svg>`;
}

function countOf(report: Report, verdict: VerdictName): number {
  return report.summary.verdicts[verdict] ?? 0;
}
