// What is set in italics in a citation, as far as it may be the name of a work.

import type { Span } from '../model/document.ts';
import { trimSigns } from '../text/trim-signs.ts';

// Words of apparatus are set in them too, and a volume's number.
const APPARATUS =
  /^(?:ibid|ibídem|ibidem|idem|eadem|id|op|loc|art|cit|supra|infra|passim|see|cf|cfr|compare|but|accord|contra|with|in|and|et|vgl|siehe|ders|dies|ebd|ebenda|voir|v|véase|vid|veja|ver|vedi|cit[ée]?|quoted|sic|inter alia|mutatis mutandis|per se|там же|указ|см|ср|там само|див|пор|тамсамо|zob|por|tamże|viz|srov|tamtéž|se|jfr|ebda|a\.\s?a\.\s?o)(?=[\s.,;:)]|$)/iu;

/** Where each stretch of `printed` that may be the name of a work stands in `text`, one after another. */
export function findItalics(text: string, printed: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const stretch of printed) {
    // APA sets the volume with the journal, `Harbour Review, 12`.
    const name = trimSigns(stretch.replace(/,\s\d{1,4}$/u, ''), ' ,.;:([“”"', ' ,;:“”"');
    if (!isWork(name)) continue;
    const start = text.indexOf(name, from);
    if (start === -1 || /\p{L}/u.test(text[start - 1] ?? ' ')) continue;
    from = start + name.length;
    found.push({ start, end: from });
  }
  // What is all in italics is set apart as a whole, and nothing in it.
  const set = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return set > text.trim().length * MOST ? [] : found;
}

const MOST = 0.9;

function isWork(name: string): boolean {
  if (name.length < 3 || !/^[\p{Lu}\p{Lo}\d¿¡]|^\p{Ll}\p{Lu}/u.test(name)) return false;
  return /\p{L}{2}/u.test(name) && !APPARATUS.test(name);
}

// As people type italics, and as MediaWiki, Org, AsciiDoc and reStructuredText have them.
const TYPED = ['*', '_', "''", '/'];

/** `text` without the signs that stand for italics around the stretches in `italics`. */
export function withoutTypedMarks(text: string, italics: readonly string[]): string {
  let bare = text;
  for (const stretch of italics) {
    const mark = TYPED.find((sign) => bare.includes(sign + stretch + sign));
    if (mark !== undefined) bare = bare.replace(mark + stretch + mark, () => stretch);
  }
  return bare;
}

/** `text` with other signs for the stops and semicolons inside `italics`, so that no title is split there. */
export function veilStops(text: string, italics: readonly Span[]): string {
  let veiled = '';
  let at = 0;
  for (const { start, end } of italics) {
    const name = text.slice(start, end - 1);
    if (name.length < SHORTEST_SPLIT || !/[.;?!]\s/.test(name) || !isWork(name)) continue;
    veiled += text.slice(at, start) + name.replace(/[.;?!](?=\s)/g, '·');
    at = end - 1;
  }
  return at === 0 ? text : veiled + text.slice(at);
}

// `Op. cit.`, `Am. J. Int'l L.`: shorter ones hold abbreviations.
const SHORTEST_SPLIT = 16;
