// Finds what may part the sources of a note: semicolons, contrasts, "and" behind a closed source, full stops.

import type { Span } from '../model/document.ts';
import { allMatches } from '../text/all-matches.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { endsOf } from '../text/ends-of.ts';
import { contrasts } from './contrasts.ts';
import { readLeadIn } from './lead-in.ts';
import { findRelay } from './relays.ts';
import { isIssue, startsSource } from './source-start.ts';

// A translation follows its original after a comma: `，中译本：`.
// Greek parts by a raised point: `σ. 12· βλ. επίσης`.
const SEMICOLON =
  /[;；]|[·\u0387](?<=[^\s·].)(?=\s\p{Script=Greek})|[，,](?=\s?(?:中|英|日|法|德|俄)(?:译本|譯本)[：:]|\s?[转轉]引自\s?[\p{Script=Han}·、]{0,16}[：:]?\s?《)/gu;

/** Whether a pair of brackets or quotation marks encloses the offset. */
export type IsProtected = (offset: number) => boolean;

/** The separators within the sentences of `text`, in order. */
export function separators(text: string, isProtected: IsProtected): readonly Span[] {
  const found: Span[] = [];
  for (const end of endsOf(SEMICOLON, text)) if (!isProtected(end - 1)) found.push({ start: end - 1, end });
  const more = [
    ...contrasts(text, isProtected),
    ...joints(text, isProtected),
    ...relays(text, isProtected),
    ...histories(text, isProtected),
  ];
  return more.length === 0 ? found : [...found, ...more].sort((one, other) => one.start - other.start);
}

// `…, 429 U.S. 363 (1977), overruling Bonelli v. Roe, 414 U.S. 313 (1973)`: what became of another case (Bluebook 10.7).
const HISTORY =
  /\),\s(?=(?:overruling|overruled by|abrogating|abrogated by|superseding|superseded by|aff['’]g|rev['’]g|affirming|reversing|vacating|disapproving|distinguishing|following|applying|citing|quoting)\s[^;]{3,90}\sv\.\s)/gu;

function histories(text: string, isProtected: IsProtected): readonly Span[] {
  if (!text.includes(' v. ')) return [];
  return endsOf(HISTORY, text)
    .map((end) => ({ start: end - 2, end }))
    .filter(({ start }) => !isProtected(start));
}

const COMMA_AND =
  /,\s(?=(?:and|or|then|und|sowie|oder|dann|et|ou|puis|y|e|o|u|luego|poi|och|samt|og|i|oraz|и|или|а также|та|або)[\s,])/gu;
// A source's year in brackets, and no title behind it: `(2005). Harbours, Locks, and Memory`.
const YEAR_AHEAD = /\d{4}\)(?!\.?\s\p{Lu}\p{L})[^;()]{0,24}$/u;
// Its pages, its year behind a comma, an address, a short form: not as sure, since a title may list such things.
const PAGES_AHEAD =
  /(?:(?<!\p{L})(?:pp?|S|ss?|с|С|c|f|ff|fols?|nn?|nº|núm|no|cap|chap|ch|kap|t|vol|doc)\.\s?(?:\p{Lu}-)?[\d–-]+(?:\s?(?:ff?|sgg|ss|sq|n)\.?)?|:\s?\d+[–-]\d+|,\s(?:1[5-9]|20)\d\d|\d[–-]\d+|,\s\d{1,4}|(?:op|ob|loc|art)\.\s?cit\.|,\scit\.|\ue000[)\]>]?)$/u;

// `(Oslo: Fjord Press, 1999), and the review by Jens Falk, “…”`; `, pp. 3-9, e A. Corsi, Nebbia, …`.
function joints(text: string, isProtected: IsProtected): readonly Span[] {
  return endsOf(COMMA_AND, text)
    .map((end) => ({ start: end - 2, end: end - 1 }))
    .filter(({ start, end }) => {
      if (isProtected(start)) return false;
      const ahead = text.slice(Math.max(0, start - 30), start);
      return (
        YEAR_AHEAD.test(ahead) ||
        (PAGES_AHEAD.test(ahead) && namesSource(collapseSpace(text.slice(end, end + 300)).trimStart()))
      );
    });
}

// `“Petition,” 1862, printed in R. Carew, Documents, …`; a newspaper and its day are where it appeared itself.
function relays(text: string, isProtected: IsProtected): readonly Span[] {
  const relay = findRelay(text);
  return relay === null || isProtected(relay.start) || text[relay.start] !== ',' || isIssue(text, relay.end)
    ? []
    : [{ start: relay.start, end: relay.start + 1 }];
}

function namesSource(text: string): boolean {
  return startsSource(text, readLeadIn(text).length);
}

// A full stop or line break that follows an address, and a joining sign after one.
const STOPS = String.raw`[.。](?<!(?<!\p{L}|\d\s(?=[ns]\.))(?:\p{Lu}|[a-eg-z]|[Сс]м|[Сс]р|[Дд]ив|[Пп]ор|[Пп]орівн|[Vv]gl|[Cc]fr?|[Zz]ob|[Pp]or)[.。])(?=[\s\u3000&](?!\s*[\d\ue000<])|[\p{Script=Han}《“]|また|なお)|\n(?<=[\d\ue000.)\]>”"»][ \t]{0,9}\r?\n)(?!\s*[\p{Ll}\d(])`;
const STOP = new RegExp(STOPS, 'gu');
const STOP_OR_AND = new RegExp(String.raw`${STOPS}|,?\s(?<=[\ue000)\]”"»’\d,;.]\s)(?=&\s)`, 'gu');

/** The full stops, line breaks and joining signs of `text` that may part sources, as spans of it. */
export function stops(text: string): readonly Span[] {
  return allMatches(text.includes('&') ? STOP_OR_AND : STOP, text)
    .filter(({ index }) => !isDay(text, index) && !isAbbreviation(text, index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

// `16. Juli 2004` is a day.
function isDay(text: string, stop: number): boolean {
  return (
    /(?<!\d)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop)) &&
    /^\.\s\p{L}{3,9}\.?\s\d{4}/u.test(text.slice(stop, stop + 20))
  );
}

// What is followed by a name or by more of a short form: `dir. Ada Holm`, `Зазнач. праця`.
const ABBREVIATED =
  /(?<!\p{L})(?:dir|ed|eds|trans|transl|trad|hrsg|hg|übers|prod|ред|пер|сост|упоряд|напр|зазнач|вказ|указ|назв|цит|op|ob|loc|art|dz|st|mr|mrs|dr|prof|rev|sen|rep|gov|gen|col)$/iu;

// `cit. in`, `abgedr. bei`
const RELAYING = /(?<!\p{L})(?:cit|zit|цит|cyt|опубл|abgedr|repr)$/iu;

function isAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const before = text.slice(Math.max(0, stop - 8), stop);
  return ABBREVIATED.test(before) || (RELAYING.test(before) && /^\.\s\p{Ll}/u.test(text.slice(stop, stop + 3)));
}
