// Breaks painted text into lines at its spaces; a style or a link that is open at a break is closed and opened again.

import { columnsOf } from './columns.ts';

/**
 * The lines of `text`, of at most `columns` columns but for longer words, which stay whole. Spaces at a break are left
 * out. Styles are those of picocolors (SGR, one code each) and links of OSC 8. Linear.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let open: readonly string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const own = columnsOf(word);
    if (width > 0 && own > 0 && width + 1 + own > columns) {
      lines.push(withoutSpaces(line) + open.toReversed().map(closing).join(''));
      line = open.join('');
      width = 0;
    }
    const gap = width > 0 ? ' ' : '';
    line += gap + word;
    width += gap.length + own;
    open = openAfter(word, open);
  }
  return [...lines, withoutSpaces(line)];
}

const SEQUENCE = /\u001b\[\d*m|\u001b\]8;;[^\u0007]*\u0007/g;
const LINK = '\u001b]8;;';

function openAfter(word: string, before: readonly string[]): readonly string[] {
  if (!word.includes('\u001b')) return before;
  let open = before;
  for (const sequence of word.match(SEQUENCE) ?? []) {
    const closed = open.filter((each) => closing(each) !== sequence);
    open = closed.length < open.length ? closed : [...open, sequence];
  }
  return open;
}

/** ECMA-48 8.3.117: 22 ends bold and faint, 39 a colour. */
function closing(sequence: string): string {
  if (sequence.startsWith(LINK)) return `${LINK}\u0007`;
  return /^\u001b\[[12]m$/.test(sequence) ? '\u001b[22m' : '\u001b[39m';
}

// No space stands behind the last word, whatever sequences do.
function withoutSpaces(line: string): string {
  return line.replace(/(?: |\u001b\[\d*m|\u001b\]8;;[^\u0007 ]*\u0007)+$/, (end) => end.replaceAll(' ', ''));
}
