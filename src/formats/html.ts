// HTML: which inputs are pages.

import type { Format } from './format.ts';

const EXTENSION = /\.(?:html?|xhtml|xht)$/i;
const LEAD = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}/;
const OPENING = /^<(?:!doctype\s+html|html|head|body)\b/i;
// What a server sends as an article is a page whatever its first tag; a draft on disk may be Markdown with tags.
const ANY_TAG = /^<(?!rss|feed|rdf|urlset|sitemapindex|svg)(?:!doctype\s|[a-z][a-z0-9]*[\s>])/i;
const OPENING_BYTES = 4096;

/** Accepts what is named so or begins as pages do; what was fetched, by any tag. */
export const html: Format = {
  name: 'html',
  accepts(bytes, path) {
    if (EXTENSION.test(path)) return true;
    const opening = openingOf(bytes).replace(LEAD, '');
    return OPENING.test(opening) || (/^https?:/i.test(path) && ANY_TAG.test(opening));
  },
  async read(bytes, path, hasTime) {
    return (await import('./html-document.ts')).readHtml(bytes, path, hasTime);
  },
};

function openingOf(bytes: Uint8Array): string {
  const opening = Buffer.from(bytes.subarray(0, OPENING_BYTES));
  const isWide = (opening[0] === 0xff && opening[1] === 0xfe) || (opening[0] === 0xfe && opening[1] === 0xff);
  // Good enough to see ASCII tags; the zero bytes of UTF-16 are left out.
  return opening.toString('latin1').replace(isWide ? /^..|\0/g : /^\u00ef\u00bb\u00bf/, '');
}
