// One citation as it was understood, for a report of a run that asked no link.

import type { ReportedCitation } from '../../model/report.ts';
import { describeAuthors, describeSource } from '../describe-citation.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import { hyperlink } from './note-text.ts';

/** The list item of one citation: its fields in a line, its identifiers and addresses below. */
export function renderCitationEntry(citation: ReportedCitation): Markup {
  const fields = describeFields(citation);
  const identifiers = Object.entries(citation.identifiers).map(([name, value]) => row(name, html`<bdi>${value}</bdi>`));
  const links = citation.links.map(({ url }) => row('link', hyperlink(url, url)));
  const rows = [
    ...(citation.language === null ? [] : [row('language', html`${citation.language}`)]),
    ...identifiers,
    ...links,
  ];
  return html`<li class="citation">${fields ?? html`<p class="why">Nothing was understood of this citation.</p>`}${
    rows.length === 0 ? null : html`<dl>${rows}</dl>`
  }</li>`;
}

/** Authors, title and source in a line; null where none of them is known. */
export function describeFields(citation: ReportedCitation): Markup | null {
  const { title } = citation;
  const parts = [
    ...textPart(describeAuthors(citation)),
    ...(title === null ? [] : [html`“<cite dir="auto">${title}</cite>”`]),
    ...describeSource(citation).flatMap(textPart),
  ];
  return parts.length === 0 ? null : html`${parts.map((part, index) => html`${index === 0 ? '' : ', '}${part}`)}`;
}

function textPart(text: string): readonly Markup[] {
  return text === '' ? [] : [html`<bdi>${text}</bdi>`];
}

function row(word: string, value: Markup): Markup {
  return html`<div><dt>${word}</dt><dd>${value}</dd></div>`;
}
