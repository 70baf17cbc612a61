// The text of a note that a page keeps in an attribute, where it may be HTML in its turn.

import { isItalicTag } from './html-italics.ts';
import type { HtmlAttribute } from './html-tree.ts';
import type { Passage } from './passage.ts';

/** Fills the passage with the attribute's text; tags are left out, the links and italics among them kept. */
export function attributePassage(attribute: HtmlAttribute, passage: Passage): Passage {
  const italics: number[] = [];
  let link: { start: number; url: string } | null = null;
  for (const match of attribute.value.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^<>]{0,4000})>|(\s+)|[^\s<]+|</gi)) {
    // Exact as long as no character reference stands before, as in most titles.
    const at = attribute.at + match.index;
    if (match[2] === undefined) {
      if (match[4] === undefined) passage.put(match[0], at);
      else passage.space(at);
      continue;
    }
    const name = match[2].toLowerCase();
    if (isItalicTag(name) && match[1] === '') italics.push(passage.length());
    else if (isItalicTag(name)) passage.emphasize(italics.pop() ?? passage.length());
    if (name !== 'a') continue;
    if (link !== null) passage.link(link.start, link.url);
    const url = /\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(match[3] ?? '')?.[1];
    link = match[1] === '' && url !== undefined && /^https?:/i.test(url) ? { start: passage.length(), url } : null;
  }
  return passage;
}
