// The whole page around its parts: head, policy, landmarks, foot.

import { createHash } from 'node:crypto';
import type { Report, ReportedLink, ReportedNote } from '../../model/report.ts';
import type { CitedPlace } from '../cited-places.ts';
import { listCitedPlaces } from '../cited-places.ts';
import { readableDay } from '../describe-snapshot.ts';
import { groupBy } from '../group-by.ts';
import { headline, plural } from '../headline.ts';
import { isOffline } from '../verdict-order.ts';
import { renderDocument } from './document-section.ts';
import type { Markup } from './markup.ts';
import { html, trusted } from './markup.ts';
import { renderOverview } from './overview.ts';
import { script } from './script.ts';
import { styleSheet } from './style-sheet.ts';

/** The document; complete and self-contained. */
export function renderPage(report: Report): Markup {
  const places = listCitedPlaces(report);
  const noteIds = nameNotes(report);
  const context = {
    placesByNote: groupBy(places, (place) => place.note),
    firstNotes: findFirstNotes(places),
    noteIds,
    isOffline: isOffline(report.links),
  };
  const name = report.documents.length === 1 ? report.documents[0]?.path : undefined;
  const title = name ?? plural(report.documents.length, 'document');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>Citations of ${title}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#notes">To the notes</a>
<header>
<p class="kicker">Citations ${context.isOffline ? 'read' : 'checked'} <time datetime="${report.finishedAt}">${readableDay(report.finishedAt)}</time></p>
<h1><bdi>${title}</bdi></h1>
<p class="lede">${headline(report)}</p>
${report.interrupted ? html`<p class="interrupted">This run was interrupted: some links were not asked.</p>` : null}
</header>
<main>
${renderOverview(report, places, noteIds)}
<div id="notes" tabindex="-1">
${report.documents.map((document, index) => renderDocument(document, index, name !== undefined, context))}</div>
</main>
<footer>
<p>Made by cite-check ${report.generator.version} on ${readableDay(report.finishedAt)}. ${describeRun(report)}</p>
</footer>
<script>${trusted(script)}</script>
</body>
</html>
`;
}

// Only this page's own style and script, named by their hashes: nothing that a draft or a page says can run or load.
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(styleSheet)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** Ids by number, so that no outside text stands in one. */
function nameNotes(report: Report): ReadonlyMap<ReportedNote, string> {
  return new Map(
    report.documents.flatMap((document, d) => document.notes.map((note, n) => [note, `d${d}n${n}`] as const)),
  );
}

function findFirstNotes(places: readonly CitedPlace[]): ReadonlyMap<ReportedLink, ReportedNote> {
  return new Map(places.toReversed().map((place) => [place.link, place.note]));
}

function describeRun(report: Report): string {
  const { documents, notes, citations, links } = report.summary;
  return `It read ${plural(notes, 'note')} with ${plural(citations, 'citation')} in ${plural(documents, 'document')} and found ${plural(links, 'distinct link')}.`;
}
