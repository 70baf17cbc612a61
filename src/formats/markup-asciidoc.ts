// AsciiDoc: `footnote:[text]`, `footnote:name[text]` and `footnote:name[]`, `https://…[text]`, `[[[name]]]` and `<<name>>`.

import { type Dialect, forwardSearch, type Piece } from './markup.ts';

const PLACES =
  /footnote(?:ref)?:([\p{L}\d_-]{0,60})\[|(?:link:)?(https?:\/\/[^\s[\]<>]{1,2000})\[([^\][\n]{0,1000})\]|\[\[\[([\p{L}\d_-]{1,60})(?:,([^\]\n]{1,60}))?\]\]\]|<<([\p{L}\d_-]{1,60})(?:,[^<>\n]{1,200})?>>|(?<=^|[\s("“])([_*])(?=[^\s_*])[^\n_*]{1,200}\7(?=[\s.,;:!?)”"]|$)/gmu;
const PARAGRAPH_END = /\r?\n[ \t]*\r?\n|\r?\n(?=[*-] )/;

export const asciidoc: Dialect = {
  extension: /\.(?:adoc|asciidoc|asc)$/i,
  sign: /footnote|\[\[\[/,
  find(source) {
    const pieces: Piece[] = [];
    let count = 0;
    let holdsWorks = false;
    const paragraphEnd = forwardSearch(source, PARAGRAPH_END);
    const works = new Set([...source.matchAll(/\[\[\[([\p{L}\d_-]{1,60})/gu)].map((match) => match[1]));
    for (const match of source.matchAll(PLACES)) {
      const at = match.index;
      const end = at + match[0].length;
      const [, name, url, words = '', work, printed, cited, sign] = match;
      if (name !== undefined) {
        const to = closing(source, end);
        if (to === null) continue;
        const named = name === '' ? null : name;
        if (to === end) {
          if (named !== null) pieces.push({ kind: 'reference', at, end: to + 1, name: named });
          continue;
        }
        count += 1;
        const label = String(count);
        pieces.push({
          kind: 'note',
          at,
          end: to + 1,
          body: { from: end, to },
          name: named,
          label,
          isDefinition: false,
        });
      } else if (url !== undefined) {
        const from = words === '' ? at + match[0].indexOf(url) : end - 1 - words.length;
        pieces.push({ kind: 'link', at, end, text: { from, to: words === '' ? from + url.length : end - 1 }, url });
      } else if (work !== undefined) {
        const to = paragraphEnd(end);
        holdsWorks = true;
        const label = printed ?? work;
        pieces.push({ kind: 'note', at, end: to, body: { from: end, to }, name: work, label, isDefinition: true });
      } else if (sign !== undefined) {
        const mark = { kind: 'left-out' as const, ...(sign === '_' && { isItalic: true as const }) };
        pieces.push({ ...mark, at, end: at + 1 }, { ...mark, at: end - 1, end });
      } else if (cited !== undefined && works.has(cited)) {
        pieces.push({ kind: 'reference', at, end, name: cited });
      }
    }
    return count > 0 || holdsWorks ? pieces : null;
  },
};

/** The bracket that closes a note: links may stand in it, but no other note (Asciidoctor, "Footnotes"). */
function closing(source: string, from: number): number | null {
  let depth = 1;
  for (const { 0: sign, index } of source
    .slice(from, from + 5000)
    .matchAll(/footnote(?:ref)?:|\\\]|[[\]]|\n[ \t\r]*\n/g)) {
    if (sign === '\\]') continue;
    if (sign.length > 1) return null;
    depth += sign === '[' ? 1 : -1;
    if (depth === 0) return from + index;
  }
  return null;
}
