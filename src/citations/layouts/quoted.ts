// Authors, “Title,” Container, date: the title stands in quotation marks, or in 《》.

import type { Span } from '../../model/document.ts';
import { allMatches } from '../../text/all-matches.ts';
import { COVER } from '../mask.ts';
import { isFullNames, isInstitution, namesLength } from '../names.ts';
import { isNoTitle } from '../no-title.ts';
import type { Pair } from '../pairs.ts';
import { isWithinTitle } from '../quotation-in-title.ts';
import { sentences } from '../sentences.ts';
import type { Laid, Layout, Print } from './layout.ts';

// What may follow a title's closing mark: a sign, an address, `in`, or the capital or number of the next field.
const TITLE_ENDS = new RegExp(
  `^\\s*(?:$|[,.;:،؛，。)(/\\[]|${COVER}|[-–—]\\s|(?:in|en|em|dans):?\\s[“"‘«\\p{Lu}]|\\p{Lu}|\\d)`,
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
  const ahead = print.dates.findLast(
    (date) => date.end <= marked.start && /^[a-z]?年?[\s)）.,:–-]*$/.test(print.text.slice(date.end, marked.start)),
  );
  return {
    authors: authorsBefore(print.text.slice(0, ahead === undefined ? marked.start : ahead.start)),
    title,
    rest: { start: marked.end, end: print.text.length },
    ...(ahead !== undefined && { dateAhead: ahead }),
    containerFirst: true,
    isMarked: true,
  };
}

// `Advertising Board. Case 17/20: “…”`: the number of a document is nobody.
const DOCUMENT_NUMBER = /(?<=\p{L}{3})[.,]\s\p{Lu}\p{L}+(?:\s[Nn][or]\.?)?\s[\p{Lu}\d]{0,6}\d[\d/.:-]{0,12}:\s$/u;

const ENTRY =
  /,\s(?:[Aa]rt(?:\.|ikel|icle|ículo|igo)?|Lemma|Stichwort|Eintrag|s\.\s?v\.|hasło|heslo|voz|voce|verbete|entrée|entrada|notice|ст\.|статья|стаття|entry)\s$/u;
const NUMBERED_AHEAD = /^.*\d[^,]{0,12},\s(?=\p{Lu})/u;

// `The report was denied. See Paul Vane, “Title”`: what comments is not the author.
function authorsBefore(printed: string): Span {
  const lead = /:\s$/.test(printed.slice(-2)) ? printed.replace(DOCUMENT_NUMBER, '') : printed;
  // `Brevet n° 16204, 9 octobre 1858, C. Lagarde, « …`: what is numbered or dated ahead of the names is nobody.
  const numbered = /\d/.test(lead) ? (NUMBERED_AHEAD.exec(lead)?.[0].length ?? 0) : 0;
  if (numbered > 0 && isNames(lead.slice(numbered).replace(/[\s,:]+$/u, '')))
    return { start: numbered, end: lead.length };
  // `Lena Voss, Art. »Brunnen«`: what kind of entry it is.
  const entry = ENTRY.exec(lead);
  if (entry !== null) return { start: 0, end: entry.index };
  const announced = announcedAt(lead);
  if (announced !== null) return announced;
  const signal = allMatches(SIGNAL, lead).at(-1);
  const from = signal === undefined ? 0 : signal.index + signal[0].length;
  // `Справочник «Огни побережья»`: what kind of work it is.
  if (/^\p{Lu}[\p{Ll}]+\s$/u.test(lead) && /\p{Script=Cyrillic}/u.test(lead))
    return { start: lead.length, end: lead.length };
  // `Declaraciones a Marta Quiroga, «…»`: who took down what was said.
  const told = TOLD_TO.exec(lead)?.[0].length ?? 0;
  if (told > 0) return { start: told, end: lead.length };
  const named = namedAtEnd(lead.slice(from));
  if (named !== null) return { start: from + named.start, end: from + named.end };
  const last = sentences(lead.slice(from), []).at(-1);
  const comment = last === undefined ? '' : lead.slice(from, from + last.start);
  const isComment = (comment.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 2;
  return { start: isComment && last !== undefined ? from + last.start : from, end: lead.length };
}

// `The dating rests on a postcard: “…`, `Der Plan selbst: „…`: prose before a colon announces the title, and names its
// authors behind a colon of its own or not at all. Null where the colon follows names.
function announcedAt(lead: string): Span | null {
  const clause = ANNOUNCED.exec(lead)?.[0];
  if (clause === undefined) return namedBehindColon(lead);
  const bare = clause.slice(0, clause.lastIndexOf(':')).trimEnd();
  const small = bare.match(SMALL)?.length ?? 0;
  const isProse = /^\p{Ll}/u.test(bare) || small > 2 || (small > 0 && /\s\p{Ll}+$/u.test(bare));
  if (!isProse || isNames(bare) || isInstitution(bare) || isInstitution(/^\S+/u.exec(bare)?.[0] ?? '')) return null;
  return { start: lead.length, end: lead.length };
}

function namedBehindColon(lead: string): Span | null {
  const colon = lead.lastIndexOf(': ');
  const names = lead.slice(colon + 2).replace(/[\s,]+$/u, '');
  const isProse = (lead.slice(0, Math.max(0, colon)).match(SMALL)?.length ?? 0) > 1;
  return colon > 0 && isProse && isNames(names) ? { start: colon + 2, end: lead.length } : null;
}

const ANNOUNCED = /^[^.“„«"]{6,200}:\s*$/u;
const SMALL = /(?<=^|\s)\p{Ll}{3,}(?=[\s,]|$)/gu;

// `C’est déjà la thèse de P. Okello et S. Garnier, « …`: prose leads to the names at its end, in whatever words; and
// `Owen Price's story “Chaff”` has a name and a kind of work.
function namedAtEnd(lead: string): Span | null {
  if (!/\s\p{Ll}/u.test(lead)) return null;
  const kind = KIND_OF_WORK.exec(lead);
  const end = kind === null ? lead.replace(/[\s,:.(]+$/u, '').length : kind.index;
  const small = allMatches(SMALL_WORD, lead.slice(0, end));
  const isProse = small.filter(([word]) => !JOINT.test(word)).length > 1;
  if (kind === null && (!isProse || isInstitution(lead) || isNames(lead.slice(0, end)))) return null;
  for (const word of small) {
    const start = word.index + word[0].length + 1;
    const names = lead.slice(start, end);
    if (/^\p{Lu}/u.test(names) && isNames(names)) return { start, end };
  }
  if (kind === null) return null;
  return isProse ? { start: end, end } : { start: 0, end };
}

const SMALL_WORD = /(?<=^|\s)\p{Ll}[\p{L}’'-]*(?=\s)/gu;
const TOLD_TO =
  /^(?:Declaraciones (?:a|recogidas por)|Dichiarazioni (?:a|raccolte da)|Declarações a|Propos recueillis par|Entrevista (?:de|por)|Intervista di|Entretien (?:mené )?par)\s(?=\p{Lu})/u;
const JOINT = /^(?:and|und|et|y|e|и|та|van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|ibn|bin)$/u;
const KIND_OF_WORK = /['’]s?\s\p{Ll}[\p{Ll}\s-]{2,40}[\s,]*$/u;

function isNames(text: string): boolean {
  const strong = namesLength(text);
  return strong > 0 ? strong >= text.replace(/\.$/, '').length : isFullNames(text);
}

const SIGNAL =
  /(?<!\p{L})(?:[Ss]ee(?: also|,? e\.g\.,?)?|[Cc]f\.|[Сс]м\.(?: также)?:?|[Vv]gl\.(?: auch)?|[Vv]oir(?: aussi)?|[Vv]éase|(?:quoted|cited) in)(?:\s|$)/gu;

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
  if (/\d[a-z]?\)?[.:]?\s?$/u.test(text.slice(Math.max(0, pair.start - 4), pair.start)) && /^:\s\p{L}/u.test(after))
    return false;
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
