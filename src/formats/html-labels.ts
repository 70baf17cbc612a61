// What a reference to a note looks like on a page: its printed label, its role, its class.

import { attributeOf, namesOf, parentsOf, textOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

const LABEL =
  /^(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-zA-Z]|[*†‡§‖¶#]{1,4}|(?:note|notes|fn|nb|n|ref|注|註|注释|прим\.?|примечание)\s?\d{1,4})$/i;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The label without brackets, raised figures made plain: `[7]`, `(7)`, `7.` and `⁷` are `7`; markdown-it's `[1:1]` is `1`. */
export function bareLabel(text: string): string {
  const plain = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .replace(/[\ufe0e\ufe0f]/g, '')
    .trim();
  const inside = /^[[(［【〔{]\s*(.*?)\s*[\])］】〕}]$/.exec(plain)?.[1] ?? plain;
  return inside
    .replace(/^(\d+):\d+$/, '$1')
    .replace(/[.):]$/, '')
    .trim();
}

/** True where the text is one that notes are numbered by. */
export function isLabel(label: string): boolean {
  return LABEL.test(label);
}

const NOTE_REFERENCE =
  /\s(?:doc-noteref|noteref|footnote-?ref(?:erence)?|footnote-anchor|footnote__ref|see-footnote|simple-footnote|sdfootnoteanc|sdendnoteanc|fn-?ref|footnote_reference|footnoteref|endnote-?ref|msofootnotereference|msoendnotereference|footnote-link|fn|footnote|footnote-reference)\s/;
const BACK_LINK =
  /\s(?:doc-backlink|backlink|footnote-?back(?:ref|link)?|fn-?backref|data-footnote-backref|reversefootnote|footnote-?return|footnote-backlink|mw-cite-backlink|back-?to-?text|footnote_backlink|easy-footnote-to-top)\s/;

/** True where the link, or what closely wraps it, is named as a reference to a note (DPUB-ARIA, EPUB, class names). */
export function isNoteReference(link: HtmlElement): boolean {
  if (link.attributes.has('data-footnote-ref') || /footnote-id/.test(attributeOf(link, 'style'))) return true;
  const wrappers = parentsOf(link, 2).filter(({ name }) => ['sup', 'span', 'small'].includes(name));
  return [link, ...wrappers].some((element) => NOTE_REFERENCE.test(namesOf(element)));
}

/** True where the link is named as one that leads from a note back to the text. */
export function isBackLink(link: HtmlElement): boolean {
  if (link.attributes.has('data-footnote-backref') || attributeOf(link, 'rev') === 'footnote') return true;
  return BACK_LINK.test(namesOf(link)) || /^(?:[↩↑↵⤴⏎↲⇑^\s]|[\ufe0e\ufe0f])+$/.test(textOf(link, 20));
}

/** True where the link cites a work of a bibliography by its author and year, as citation processors write it. */
export function isWorkReference(link: HtmlElement): boolean {
  return / doc-biblioref | biblioref /.test(namesOf(link));
}
