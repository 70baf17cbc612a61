// One checked link under its note: what is wrong, what was cited, and what to cite instead.

import type { ReportedArchive, ReportedCitation, ReportedLink } from '../../model/report.ts';
import type { CitedPlace } from '../cited-places.ts';
import { describeFound, describeMissing, readableDay } from '../describe-snapshot.ts';
import { describeStanding } from '../describe-standing.ts';
import { plural } from '../headline.ts';
import { safeUrl } from '../suggestion.ts';
import { needsAnEditor } from '../verdict-order.ts';
import { describeFields } from './citation-entry.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import { hyperlink } from './note-text.ts';
import { verdictLabel } from './verdict-label.ts';

/** Where a link was told in full already. */
export interface ToldAt {
  readonly id: string;
  readonly label: string;
}

/** The list item of one place; a link that an earlier note told in full is only named. */
export function renderLinkEntry(place: CitedPlace, toldAt: ToldAt | null): Markup {
  const { link } = place;
  const kind = needsAnEditor(link) ? 'trouble' : 'quiet';
  const address = html`<p class="address">${hyperlink(place.printed, place.printed)}</p>`;
  return html`<li class="link ${kind} ${link.verdict}"><div class="mark">${verdictLabel(link.verdict)}</div><div class="facts">${
    toldAt === null ? html`${address}${renderBody(place)}` : html`${address}${renderReference(toldAt, link)}`
  }</div></li>`;
}

function renderReference(toldAt: ToldAt, link: ReportedLink): Markup {
  if (!needsAnEditor(link)) return html``;
  return html`<p class="why">The same link as in <a href="#${toldAt.id}">note <bdi>${toldAt.label}</bdi></a>.</p>`;
}

function renderBody({ link, citation }: CitedPlace): Markup {
  if (!needsAnEditor(link)) return renderQuiet(link);
  const rows = [
    ...renderCited(citation),
    ...renderPage(link),
    ...renderAddresses(link),
    ...(link.archive === null ? [] : [renderArchive(link.archive)]),
  ];
  return html`<p class="why">${link.explanation}</p>${renderStanding(link)}${
    rows.length === 0 ? null : html`<dl>${rows}</dl>`
  }<p class="trail">${trailOf(link)}</p>`;
}

/** A link that is fine says no more than a reader may wonder about: another reason than ok, another address. */
function renderQuiet(link: ReportedLink): Markup {
  if (link.reason === 'ok' && link.accepted === undefined) return html``;
  return html`<p class="why">${link.explanation}</p>${renderStanding(link)}`;
}

/** Why the link does not fail a run, where it does not. */
function renderStanding(link: ReportedLink): Markup {
  const standing = describeStanding(link);
  if (standing === null) return html``;
  return html`<p class="standing">${standing.charAt(0).toUpperCase()}${standing.slice(1)}</p>`;
}

function renderCited(citation: ReportedCitation | null): readonly Markup[] {
  const fields = citation === null ? null : describeFields(citation);
  return fields === null ? [] : [row('Cited', fields)];
}

function renderPage({ page }: ReportedLink): readonly Markup[] {
  if (page === null || page.title === null) return [];
  return [row('Page now', html`“<cite dir="auto">${page.title}</cite>”${describeMatch(page.titleMatch)}`)];
}

function describeMatch(titleMatch: number | null): string {
  if (titleMatch === null) return '';
  const percent = Math.round(titleMatch * 100);
  return percent === 100 ? ', the cited title' : `, ${percent} % like the cited title`;
}

function renderAddresses(link: ReportedLink): readonly Markup[] {
  const { answeredAs, finalUrl } = link;
  if (answeredAs !== null) return [row('Answers as', renderSuggested(answeredAs))];
  if (finalUrl === null || finalUrl === link.url) return [];
  if (link.verdict === 'moved') return [row('New address', renderSuggested(finalUrl))];
  return [row('Leads to', hyperlink(finalUrl, finalUrl))];
}

function renderArchive(archive: ReportedArchive): Markup {
  if (archive.state !== 'found' || archive.url === null) return row('Snapshot', html`${describeMissing(archive)}`);
  const day = archive.capturedAt === null ? '' : `${readableDay(archive.capturedAt)}, `;
  return row('Snapshot', html`${renderSuggested(archive.url)}<br>${day}${describeFound(archive)}`);
}

/** An address to take over; the script puts a copy button behind it. */
function renderSuggested(url: string): Markup {
  return html`<span class="suggested"${safeUrl(url) === null ? null : html` data-copy="${url}"`}>${hyperlink(url, url)}</span>`;
}

function row(word: string, value: Markup): Markup {
  return html`<div><dt>${word}</dt><dd>${value}</dd></div>`;
}

/** What the wire did, for who wants to know: status, attempts, redirects, the day. */
function trailOf(link: ReportedLink): string {
  const parts = [
    link.reason,
    link.status === null ? '' : `HTTP ${link.status}`,
    link.redirects.length === 0 ? '' : plural(link.redirects.length, 'redirect'),
    link.attempts > 1 ? plural(link.attempts, 'attempt') : '',
    link.checkedAt === null ? '' : `checked ${readableDay(link.checkedAt)}${link.cached ? ' (kept from then)' : ''}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
