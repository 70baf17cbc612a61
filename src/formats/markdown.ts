// Markdown: which inputs are drafts in it.

import type { Format } from './format.ts';

const EXTENSION = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i;
const ANY_EXTENSION = /\.[a-z]\w{0,9}$/i;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,200}\]:/m;
const SAMPLE_BYTES = 4_000_000;

/** Accepts what is named so, and what has no name but defines footnotes as Markdown does. */
export const markdown: Format = {
  name: 'markdown',
  accepts(bytes, path) {
    if (EXTENSION.test(path)) return true;
    if (ANY_EXTENSION.test(path) && !/\.te?xt$/i.test(path)) return false;
    return FOOTNOTE.test(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1'));
  },
  async read(bytes, path, hasTime, beside) {
    return (await import('./markdown-document.ts')).readMarkdown(bytes, path, hasTime, beside);
  },
};
