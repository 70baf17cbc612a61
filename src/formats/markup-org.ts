// Org: `[fn:1]` and its definition at a line's beginning, `[fn:name: text]`, `[fn:: text]`, `[[address][text]]`.

import { type Dialect, forwardSearch, type Piece } from './markup.ts';

const PLACES =
  /\[fn:([\p{L}\d_-]{0,60})(?:(:)|\])|\[\[(https?:[^\][\s]{1,2000})\](?:\[([^\][]{1,1000})\])?\]|(?<=^|[\s("“])([/*_])(?=[^\s/*_])([^\n/*_]{1,200})\5(?=[\s.,;:!?)”"]|$)/gmu;
// A definition ends before the next one, a headline, or two blank lines (Org manual, "Creating Footnotes").
const DEFINITION_END = /\r?\n(?=\[fn:[\p{L}\d_-]{1,60}\]|\*+ )|\r?\n[ \t]*\r?\n[ \t]*\r?\n/u;

export const org: Dialect = {
  extension: /\.org$/i,
  sign: /\[fn:/,
  find(source) {
    const pieces: Piece[] = [];
    let refers = false;
    const definitionEnd = forwardSearch(source, DEFINITION_END);
    for (const match of source.matchAll(PLACES)) {
      const at = match.index;
      const opened = at + match[0].length;
      const [, name = '', colon, url, , sign, words = ''] = match;
      if (sign !== undefined) {
        const mark = { kind: 'left-out' as const, ...(sign === '/' && { isItalic: true as const }) };
        pieces.push({ ...mark, at, end: at + 1 }, { ...mark, at: at + 1 + words.length, end: opened });
      } else if (url !== undefined) {
        const from = match[4] === undefined ? at + 2 : at + url.length + 4;
        pieces.push({ kind: 'link', at, end: opened, text: { from, to: opened - 2 }, url });
      } else if (colon !== undefined) {
        const to = closing(source, opened);
        if (to === null) continue;
        refers = true;
        const label = name === '' ? null : name;
        pieces.push({
          kind: 'note',
          at,
          end: to + 1,
          body: { from: opened, to },
          name: label,
          label,
          isDefinition: false,
        });
      } else if (name !== '' && (at === 0 || source.charAt(at - 1) === '\n')) {
        const to = definitionEnd(opened);
        pieces.push({ kind: 'note', at, end: to, body: { from: opened, to }, name, label: name, isDefinition: true });
      } else if (name !== '') {
        refers = true;
        pieces.push({ kind: 'reference', at, end: opened, name });
      }
    }
    return refers ? pieces : null;
  },
};

/** The bracket that closes an inline note, others within it balanced; null where its paragraph ends first. */
function closing(source: string, from: number): number | null {
  let depth = 1;
  for (const { 0: sign, index } of source.slice(from, from + 5000).matchAll(/\[fn:|[[\]]|\n[ \t\r]*\n/g)) {
    if (sign.length > 1) return null;
    depth += sign === '[' ? 1 : -1;
    if (depth === 0) return from + index;
  }
  return null;
}
