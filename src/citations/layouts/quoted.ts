// Authors, “Title,” Container, date: the title stands in quotation marks, or in 《》.

import { COVER } from '../mask.ts';
import type { Pair } from '../pairs.ts';
import type { Laid, Layout, Print } from './layout.ts';

export const quoted: Layout = (print) => {
  const pair = titlePair(print);
  if (pair === null) return unclosed(print);
  const lead = print.text.slice(0, pair.start);
  const ahead = print.dates.findLast(
    (date) => date.end <= pair.start && /^[\s).,:–-]*$/.test(print.text.slice(date.end, pair.start)),
  );
  const authorsEnd = ahead === undefined ? lead.length : ahead.start;
  return {
    authors: { start: 0, end: authorsEnd },
    title: { start: pair.start + 1, end: pair.end - 1 },
    rest: { start: pair.end, end: print.text.length },
    ...(ahead !== undefined && { dateAhead: ahead }),
    containerFirst: true,
  };
};

// A quotation inside an unquoted title is followed by more of it, not by a sign; a title's ends with a sign, or before
// one, or before the next field.
function titlePair({ text, pairs }: Print): Pair | null {
  const quotes = pairs.filter((pair) => pair.kind === 'quote' && pair.end - pair.start > 3);
  let end = -1;
  for (const pair of quotes) {
    if (pair.start < end) continue;
    end = pair.end;
    if (isTitle(text, pair)) return outermost(pairs, pair);
  }
  return null;
}

function isTitle(text: string, pair: Pair): boolean {
  const inside = text.slice(pair.start + 1, pair.end - 1).trim();
  const before =
    text
      .slice(Math.max(0, pair.start - 3), pair.start)
      .trimEnd()
      .at(-1) ?? '';
  const after = text.slice(pair.end, pair.end + 8);
  if (pair.opener === '《' || pair.opener === '「' || pair.opener === '『') return true;
  if (/[.,!?…]$/.test(inside)) return /[^\p{Ll}]|^$/u.test(before) || /[,.!?]$/.test(inside);
  const begins = before === '' || /[,.:;)\]\-–—/>\p{N}]/u.test(before);
  const ends = new RegExp(`^\\s*(?:$|[,.;:)(/\\[]|${COVER}|[-–—]\\s|in\\b|\\p{Lu}|\\d)`, 'u').test(after);
  return ends && (begins || before === '' || /^\s*[,.;]/.test(after));
}

// "'Inner' and 'inner'" — only the outer marks are the title's.
function outermost(pairs: readonly Pair[], pair: Pair): Pair {
  return pairs.find((other) => other.kind === 'quote' && other.start < pair.start && other.end > pair.end) ?? pair;
}

// The closing mark was lost in print: the title ends where its sentence does, before the address or the date.
function unclosed({ text, pairs }: Print): Laid | null {
  const start = text.search(/[“„«]/u);
  if (start < 0 || pairs.some((pair) => pair.start === start)) return null;
  const tail = text.slice(start + 1);
  const end = tail.search(new RegExp(`[.?!](?=\\s*${COVER})|[.?!]\\s(?=\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,)`, 'u'));
  if (end < 8) return null;
  return {
    authors: { start: 0, end: start },
    title: { start: start + 1, end: start + 1 + end + 1 },
    rest: { start: start + 2 + end, end: text.length },
    containerFirst: true,
  };
}
