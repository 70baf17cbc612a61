// One document: what was found in it, and its notes in order as printed, each with its links.

import type { Finding } from '../../model/finding.ts';
import type { Placed } from '../../model/place.ts';
import type { ReportedDocument, ReportedLink, ReportedNote } from '../../model/report.ts';
import type { CitedPlace } from '../cited-places.ts';
import { distinctPlaces } from '../distinct-places.ts';
import { groupBy } from '../group-by.ts';
import { plural } from '../headline.ts';
import { placeName, underHeading } from '../place-name.ts';
import { needsAnEditor } from '../verdict-order.ts';
import { renderCitationEntry } from './citation-entry.ts';
import type { ToldAt } from './link-entry.ts';
import { renderLinkEntry } from './link-entry.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import { renderNoteText } from './note-text.ts';

export interface SectionContext {
  readonly placesByNote: ReadonlyMap<ReportedNote, readonly CitedPlace[]>;
  readonly noteIds: ReadonlyMap<ReportedNote, string>;
  /** The note that tells each link in full. */
  readonly firstNotes: ReadonlyMap<ReportedLink, ReportedNote>;
  /** No link was asked: the notes show what was understood of them instead. */
  readonly isOffline: boolean;
}

/** @param isOnly the page's own heading names the document already */
export function renderDocument(
  document: ReportedDocument,
  index: number,
  isOnly: boolean,
  context: SectionContext,
): Markup {
  const byNote = groupFindings(document);
  const loose = byNote.get(null) ?? [];
  const notes = document.notes.map((note) => renderNote(note, byNote.get(note) ?? [], context));
  const citations = document.notes.reduce((sum, note) => sum + note.citations.length, 0);
  return html`<section class="document" aria-labelledby="d${index}">
<h2 id="d${index}"><bdi>${isOnly ? 'Notes' : document.path}</bdi></h2>
<p class="count">${plural(document.notes.length, 'note')}, ${plural(citations, 'citation')}</p>
${loose.length === 0 ? null : renderFindings(loose, null)}
${notes}
</section>
`;
}

/** A finding belongs to the first note of its label; null for those that belong to none. */
function groupFindings(document: ReportedDocument): ReadonlyMap<ReportedNote | null, readonly Finding[]> {
  const firstNotes = new Map(document.notes.toReversed().map((note) => [note.label, note]));
  return groupBy(document.findings, ({ note }) => (note === null ? null : (firstNotes.get(note) ?? null)));
}

function renderNote(note: ReportedNote, findings: readonly Finding[], context: SectionContext): Markup {
  const places = context.placesByNote.get(note) ?? [];
  const verdicts = [...new Set(places.map((place) => place.link.verdict))].join(' ');
  const isQuiet = !context.isOffline && findings.length === 0 && !places.some((place) => needsAnEditor(place.link));
  const entries = context.isOffline ? note.citations.map(renderCitationEntry) : renderLinks(places, note, context);
  const where = placeName(note);
  const line = where === '' ? null : html`<span class="line">${where}${underHeading(note)}</span>`;
  return html`<article class="note${isQuiet ? ' calm' : ''}" id="${context.noteIds.get(note) ?? ''}" data-verdicts="${verdicts}">
<h3${note.label.length > 6 ? html` class="long"` : null}><span class="word">Note </span><bdi>${note.label}</bdi>${line}</h3>
<div class="body">
<p class="text" dir="auto">${renderNoteText(note)}</p>
${findings.length === 0 ? null : renderFindings(findings, note)}
${entries.length === 0 ? null : html`<ul class="links">${entries}</ul>`}
</div>
</article>
`;
}

function renderLinks(places: readonly CitedPlace[], note: ReportedNote, context: SectionContext): readonly Markup[] {
  return distinctPlaces(places).map((place) => renderLinkEntry(place, toldAt(place, note, context)));
}

function toldAt(place: CitedPlace, note: ReportedNote, { firstNotes, noteIds }: SectionContext): ToldAt | null {
  const first = firstNotes.get(place.link);
  if (first === undefined || first === note) return null;
  return { id: noteIds.get(first) ?? '', label: first.label };
}

/** @param shown the place that stands beside the findings already */
function renderFindings(findings: readonly Finding[], shown: Placed | null): Markup {
  const shownName = shown === null ? '' : placeName(shown);
  const items = findings.map((finding) => {
    const { severity, message } = finding;
    const where = placeName(finding);
    const line = where === '' || where === shownName ? null : html` <span class="line">${where}</span>`;
    return html`<li class="finding ${severity}"><span class="severity">${severity}</span> ${message}${line}</li>`;
  });
  return html`<ul class="findings">${items}</ul>`;
}
