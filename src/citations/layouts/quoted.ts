// Authors, “Title,” Container, date: the title stands in quotation marks, or in 《》.

import type { Span } from '../../model/document.ts';
import type { FoundDate } from '../found-date.ts';
import { COVER } from '../mask.ts';
import { namesAhead } from '../names.ts';
import { isNoTitle } from '../no-title.ts';
import type { Pair } from '../pairs.ts';
import { isWithinTitle } from '../quotation-in-title.ts';
import type { Laid, Layout, Print } from './layout.ts';
import { authorsBefore, toldBefore } from './quoted-authors.ts';

// What may follow a title's closing mark: a sign, an address, `in`, or the capital or number of the next field.
const TITLE_ENDS = new RegExp(
  `^\\s*(?:$|[,.;:،؛，。)(/\\[]|${COVER}|[-–—]\\s|(?:in|en|em|dans|by|von|par|por):?\\s[“"‘«\\p{Lu}]|\\p{Lu}|\\d)`,
  'u',
);
const SENTENCE_ENDS = new RegExp(`[.?!](?=\\s*${COVER})|[.?!]\\s(?=\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,)`, 'u');

export const quoted: Layout = (print) => {
  const pair = titlePair(print);
  if (pair === null) return unclosed(print);
  return around(print, pair, { start: pair.start + 1, end: pair.end - 1 });
};

// What stands before the mark is the authors, and perhaps the year; what stands behind it is the rest.
function around(print: Print, marked: Span, title: Span): Laid {
  const { text } = print;
  const ahead = print.dates.findLast(
    (date) => date.end <= marked.start && /^[a-z]?年?[\s)）.,:–-]*$/.test(text.slice(date.end, marked.start)),
  );
  const before = text.slice(0, ahead === undefined ? marked.start : ahead.start);
  const rest = { start: marked.end, end: text.length };
  const told = ahead === undefined ? toldBefore(before) : null;
  if (told !== null) return { ...told, title, rest, containerFirst: true, isMarked: true };
  const signed = BYLINE.exec(text.slice(marked.end, marked.end + 8))?.[0].length ?? 0;
  const names = signed === 0 || namesAhead(before) > 0 ? 0 : namesAhead(text.slice(marked.end + signed));
  if (names === 0)
    return dated({ authors: authorsBefore(before), title, rest, containerFirst: true, isMarked: true }, ahead);
  const authors = { start: marked.end + signed, end: marked.end + signed + names };
  const behind = { start: authors.end, end: text.length };
  return dated({ authors, title, rest: behind, containerFirst: true, isMarked: true }, ahead);
}

function dated(laid: Laid, ahead: FoundDate | undefined): Laid {
  return ahead === undefined ? laid : { ...laid, dateAhead: ahead };
}

// `“The Last Lock” by Ida Roe, Tidewater`
const BYLINE = /^,?\s(?:by|von|par|por|di|door|av)\s(?=\p{Lu})/u;

// A quotation inside an unquoted title is followed by more of it, not by a sign; a title's ends with a sign, or before
// one, or before the next field.
function titlePair({ text, pairs }: Print): Pair | null {
  let end = -1;
  for (const pair of pairs) {
    if (pair.start < end) continue;
    end = pair.end;
    if (pair.kind === 'quote' && isWithinTitle(text, pair)) return null;
    if (pair.kind === 'quote' && pair.end - pair.start > 3 && isTitle(text, pair)) return pair;
  }
  return enclosedPair(text, pairs);
}

// `The leaflet is on the council's site (“A Living Market,” April 2019)`: a bracket that opens with a title and is dated.
function enclosedPair(text: string, pairs: readonly Pair[]): Pair | null {
  const inside = (pair: Pair, bracket: Pair) =>
    pair.kind === 'quote' && /^[(（]\s?$/.test(text.slice(bracket.start, pair.start)) && pair.end < bracket.end;
  const bracket = pairs.find(
    (pair) => pair.kind === 'bracket' && /^[(（]\s?[“„«"]/.test(text.slice(pair.start, pair.start + 3)),
  );
  if (bracket === undefined || !/\d{4}\s?[)）]$/.test(text.slice(bracket.start, bracket.end))) return null;
  return pairs.find((pair) => inside(pair, bracket)) ?? null;
}

function isTitle(text: string, pair: Pair): boolean {
  const inside = text.slice(pair.start + 1, pair.end - 1).trim();
  const before =
    text
      .slice(Math.max(0, pair.start - 3), pair.start)
      .trimEnd()
      .at(-1) ?? '';
  const after = text.slice(pair.end, pair.end + 8);
  if (isNoTitle(text, pair)) return false;
  if (pair.opener === '《' || pair.opener === '〈' || pair.opener === '「' || pair.opener === '『') return true;
  // `(2016). “Volver con plata”: remesas y retorno`: the title begins with words in quotation marks.
  const ahead = text.slice(Math.max(0, pair.start - 6), pair.start);
  if (/\d[a-z]?\)?[.:]?\s?$/u.test(ahead) && /^:\s\p{L}/u.test(after)) return false;
  // `Roe MZ. "The rope was ours": families, moorings`
  if (/\s\p{Lu}{1,3}\.\s$/u.test(ahead) && /^:\s(?!in:?\s)\p{Ll}/u.test(after)) return false;
  if (/[.,!?…]$/.test(inside)) return /[^\p{Ll}]|^$/u.test(before) || /[,.!?]$/.test(inside);
  const begins = before === '' || /[,.:;،؛，：)\]\-–—/>\p{N}]/u.test(before);
  const ends = TITLE_ENDS.test(after);
  const isLong = inside.split(' ').length > 2 && text.slice(0, pair.start).trim().split(' ').length < 7;
  return ends && (begins || isLong || /^\s*[,.;،，]/.test(after));
}

// The closing mark was lost in print: the title ends where its sentence does, before the address or the date.
function unclosed(print: Print): Laid | null {
  const { text, pairs } = print;
  const start = text.search(/[“„«]/u);
  if (start < 0 || pairs.some((pair) => pair.start === start)) return null;
  const tail = text.slice(start + 1);
  const end = tail.search(SENTENCE_ENDS);
  if (end < 8) return null;
  const title = { start: start + 1, end: start + end + 2 };
  return around(print, { start, end: title.end }, title);
}
