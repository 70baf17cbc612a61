// Links in the running text that no note holds: each paragraph with one is what cites it.

import type { Hyperlink, Span } from '../model/document.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { Layout, Paragraph } from './layout.ts';
import type { Mask } from './mask.ts';

const ADDRESS = /(?:https?|ftp|hxxps?):\/\/|\bwww\.(?=[\p{L}\p{N}])|\bdoi:\s?10\./giu;

/**
 * The paragraphs that hold an address outside every note. After the last note (`notesEnd`, 0 where there is none) the
 * publisher's frame begins with its first line; links in it cite nothing.
 */
export function findInlineLinks(
  text: string,
  layout: Layout,
  hyperlinks: readonly Hyperlink[],
  mask: Mask,
  notesEnd: number,
): readonly Span[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match) => match.index);
  const links = hyperlinks.filter(({ url }) => /^(?:https?|ftp):/i.test(url)).map(({ start }) => start);
  const offsets = [...addresses, ...links].filter((offset) => !mask.covers(offset)).sort((a, b) => a - b);
  if (offsets.length === 0) return [];
  const frame = notesEnd === 0 ? Number.POSITIVE_INFINITY : frameStart(text, layout, notesEnd);
  const found: Paragraph[] = [];
  let at = 0;
  for (const paragraph of layout.paragraphs) {
    if (paragraph.start >= frame) break;
    while ((offsets[at] ?? Number.POSITIVE_INFINITY) < paragraph.start) at += 1;
    if ((offsets[at] ?? Number.POSITIVE_INFINITY) < paragraph.end) found.push(paragraph);
  }
  return found;
}

function frameStart(text: string, layout: Layout, notesEnd: number): number {
  const frame = layout.paragraphs.find(
    ({ start, end }) => start >= notesEnd && isBoilerplate(text.slice(start, Math.min(end, start + 300))),
  );
  return frame?.start ?? Number.POSITIVE_INFINITY;
}
