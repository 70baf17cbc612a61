// A note as printed, its addresses made into links.

import type { ReportedNote } from '../../model/report.ts';
import { safeUrl } from '../suggestion.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

/** The note's text; addresses that stand in it letter by letter become links, others stay text. */
export function renderNoteText(note: ReportedNote): Markup {
  const parts: Markup[] = [];
  let done = 0;
  for (const citation of note.citations) {
    for (const { url } of citation.links) {
      const start = url === '' ? -1 : note.text.indexOf(url, done);
      if (start === -1) continue;
      parts.push(html`${note.text.slice(done, start)}${hyperlink(url, url)}`);
      done = start + url.length;
    }
  }
  return html`${parts}${note.text.slice(done)}`;
}

/** An outside link where the address is http or https, else the text alone. */
export function hyperlink(url: string, text: string): Markup {
  const href = safeUrl(url);
  if (href === null) return html`<bdi class="url">${text}</bdi>`;
  return html`<a class="url" dir="ltr" href="${href}" rel="noopener noreferrer nofollow">${text}</a>`;
}
