// Which brace of a LaTeX source closes which: one pass, whatever is broken in between.

/** The offset of the closing brace by that of the opening one; an opening brace that nothing closes has none. */
export type Braces = ReadonlyMap<number, number>;

// Within an address a percent sign opens no comment (url, hyperref).
const PLACES = /\\(?:url|nolinkurl|path|href)\*?\s{0,20}\{|\\[\s\S]|[{}]|%[^\n]*/g;
const LONGEST_ADDRESS = 5000;

/** Finds the pairs. Escaped braces, comments and the inside of addresses are looked over. */
export function matchBraces(source: string): Braces {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  const places = new RegExp(PLACES);
  for (let match = places.exec(source); match !== null; match = places.exec(source)) {
    const text = match[0];
    if (text === '{') open.push(match.index);
    else if (text === '}') {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, match.index);
    } else if (text.length > 2 && text.endsWith('{') && text.startsWith('\\')) {
      const opening = match.index + text.length - 1;
      const closing = addressEnd(source, opening);
      if (closing === null) open.push(opening);
      else {
        pairs.set(opening, closing);
        places.lastIndex = closing + 1;
      }
    }
  }
  return pairs;
}

/** The brace that closes an address: balanced, before the next blank line. */
function addressEnd(source: string, opening: number): number | null {
  let depth = 0;
  const stretch = source.slice(opening, opening + LONGEST_ADDRESS);
  for (const { 0: text, index } of stretch.matchAll(
    /\\(?:url|href|nolinkurl|path|footnote)\b|\\[\s\S]|[{}]|\n[ \t]*\n/g,
  )) {
    // A blank line or another command shows that the brace was forgotten.
    if (text.startsWith('\n') || text.length > 2) return null;
    if (text === '{') depth += 1;
    if (text === '}') depth -= 1;
    if (depth === 0 && text === '}') return opening + index;
  }
  return null;
}
