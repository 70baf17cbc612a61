// Plain text: what remains when no other format claims the input, with the notes of markups that writers keep in it.

import type { Document } from '../model/document.ts';
import { sourceLines } from '../text/source-lines.ts';
import { decodeText } from './decode-text.ts';
import type { Format } from './format.ts';
import { joinEmphasis } from './join-emphasis.ts';
import { anchorLines } from './line-anchors.ts';
import { type Dialect, readMarkup } from './markup.ts';
import { asciidoc } from './markup-asciidoc.ts';
import { org } from './markup-org.ts';
import { rest } from './markup-rest.ts';
import { wiki } from './markup-wiki.ts';
import { typedEmphasis } from './typed-emphasis.ts';

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
      if (pieces === null) continue;
      const document = readMarkup({ path, warnings, source, lines: sourceLines(source) }, pieces);
      return dialect.keepsItalicSigns ? withTyped(document) : document;
    }
    return withTyped({ path, format: 'text', ...anchorLines(source), hyperlinks: [], notes: [], warnings });
  },
};

/** With the italics that its signs stand for. */
function withTyped(document: Document): Document {
  const emphasis = joinEmphasis(document.text, typedEmphasis(document.text));
  return emphasis.length === 0 ? document : { ...document, emphasis };
}
