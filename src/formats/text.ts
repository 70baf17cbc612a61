// Plain text: what remains when no other format claims the input, with the notes of markups that writers keep in it.

import { sourceLines } from '../text/source-lines.ts';
import { decodeText } from './decode-text.ts';
import type { Format } from './format.ts';
import { anchorLines } from './line-anchors.ts';
import { type Dialect, readMarkup } from './markup.ts';
import { asciidoc } from './markup-asciidoc.ts';
import { org } from './markup-org.ts';
import { rest } from './markup-rest.ts';
import { wiki } from './markup-wiki.ts';

const DIALECTS: readonly Dialect[] = [wiki, asciidoc, org, rest];

/** Accepts everything, and therefore stands last in the registry. */
export const text: Format = {
  name: 'text',
  accepts: () => true,
  async read(bytes, path) {
    const { text: source, warnings } = await decodeText(bytes);
    // A file's name tells the markup; else the first whose notes the text holds.
    const named = DIALECTS.filter(({ extension }) => extension.test(path));
    for (const dialect of named.length > 0 ? named : DIALECTS) {
      const pieces = dialect.sign.test(source) ? dialect.find(source) : null;
      if (pieces !== null) return readMarkup({ path, warnings, source, lines: sourceLines(source) }, pieces);
    }
    const lined = anchorLines(source);
    return { path, format: 'text', text: lined.text, anchors: lined.anchors, hyperlinks: [], notes: [], warnings };
  },
};
