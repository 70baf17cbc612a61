// Author, Title, Container, date, address: commas part the fields (notes without quotation marks, journals of physics).

import type { Span } from '../../model/document.ts';
import { isFullName, isFullNames, isInstitution, namesLength } from '../names.ts';
import type { Laid, Layout, Print } from './layout.ts';

export const commas: Layout = (print) => {
  const names = namesLength(print.text);
  const from = names + (/^[\s,.:;]*/u.exec(print.text.slice(names))?.[0].length ?? 0);
  const parts = segments(print, from);
  const end = parts.findIndex((part) => isField(print, part));
  const words = (end < 0 ? parts : parts.slice(0, end)).filter((part) => !isDesignation(print, part));
  const [first, second] = words;
  if (first === undefined) return null;
  if (names > 0) return lay(print, { start: 0, end: names }, titleOf(print, words));
  if (second === undefined) return alone(print, first, end < 0);
  const text = print.text.slice(first.start, first.end).trim();
  const people = words.findIndex((part) => !isPerson(print, part));
  const listed = people < 0 ? words.length - 1 : people;
  // Several full names are a list of authors where a joining word says so: `Marc Culler, and Jeffrey R. Weeks`.
  const isList = words.slice(0, listed).some((part) => JOINING.test(print.text.slice(part.start, part.end)));
  const count = isList ? listed : Math.min(listed, 1);
  const authors = { start: first.start, end: words[count - 1]?.end ?? first.end };
  if (count > 0 && (words.length > 2 || !isPerson(print, second))) {
    return lay(print, authors, titleOf(print, words.slice(count)));
  }
  const isBody = isInstitution(text) && !ACT.test(text) && words.slice(1).some((part) => wordCount(print, part) > 1);
  return isBody ? lay(print, first, titleOf(print, words.slice(1))) : lay(print, null, titleOf(print, words));
};

// Bluebook 16.7 puts the kind of a piece between its author and its title.
const DESIGNATION =
  /^(?:opinion|editorial|op-ed|note|comment|book review|book note|essay|letter to the editor|commentary|interview by .*)$/iu;

function isDesignation(print: Print, part: Span): boolean {
  return DESIGNATION.test(print.text.slice(part.start, part.end).trim());
}

// Acts that a body's name begins: `Council Directive 2014/33`.
const ACT = /(?<!\p{L})(?:directive|regulation|decision|resolution|act|law|recommendation|opinion)(?!\p{L})/iu;
const JOINING = /(?:^|\s)(?:and|und|et|y|и|&)\s/u;

function lay(print: Print, authors: Span | null, title: Span): Laid {
  return { authors, title, rest: { start: title.end, end: print.text.length }, containerFirst: true };
}

// A title goes on over the commas of a list or an apposition: `… of Presidents, Principles, and Protection`.
function titleOf(print: Print, words: readonly Span[]): Span {
  const [first = { start: 0, end: 0 }, ...others] = words;
  const last = others.findLastIndex((part) =>
    /^(?:(?:and|or|und|et|y|e|и|an?|the)\s|&)/u.test(print.text.slice(part.start, part.end)),
  );
  const joined = last < 0 || last > 3 ? first.end : (others[last]?.end ?? first.end);
  // `Entre la protección de datos, la memoria y la vida personal`: fields have capitals, more of a title may have none.
  const plain = others.findIndex((part) => !isMoreOfTitle(print.text.slice(part.start, part.end)));
  const end = Math.max(joined, others[(plain < 0 ? others.length : plain) - 1]?.end ?? 0);
  const text = print.text.slice(first.start, end);
  // A number and a bracket end a title that lost its comma (`inequality 56 (9) 4668`), a place and a colon the sentence's.
  const cut = text.search(
    /\s\d{1,4}\s?\(\s?\d|\s*\ue000|\s[([](?:1[5-9]|20)\d\d[)\]]\s(?:\d|\p{Lu})|\.\s(?=\p{Lu}[\p{L}'’. -]{1,30}:\s\p{Lu})/u,
  );
  return { start: first.start, end: cut < 4 ? end : first.start + cut };
}

function isMoreOfTitle(part: string): boolean {
  return /^\p{Ll}{1,12}\s\p{L}+\s/u.test(part) && !NO_TITLE.test(part) && !/\d/.test(part);
}

// Fields that begin with a small letter: who edited it, where it stands, how it came.
const NO_TITLE =
  /^(?:ed|eds|edited|trans|translated|transl|in|at|from|by|with|vol|no|nr|núm|chap|ch|esp|see|cited|quoted|available|accessed|on file|press release|news release|unpublished|thesis|dissertation|interview|letter|speech|talk|lecture|poster|paper|report|coll|dir|préface|traduit|réédité|dans|hrsg|hg|übers|hier|zit|aus|mit|coord|trad|cap|en|a cura|под|пер|ред|вып|изд|рукопись|лист|письмо)(?!\p{L})/iu;

function wordCount(print: Print, part: Span): number {
  return print.text.slice(part.start, part.end).trim().split(/\s+/).length;
}

// Documents of state have titles that look like names.
const DOCUMENT =
  /^(?:(?:an?|the|joint)\s)?(?:treaty|agreement|protocol|resolution|statement|declaration|law|decree|convention|act|communiqu|memorandum|constitution|charter|speech|remarks|interview|address|letter|decision|order|report|press release|договор|соглашени|протокол|резолюци|заявлени|деклараци|закон|указ|постановлени|конвенци|конституци|речь|интервью|dogovor|soglashenie|zajavlenie|ukaz|vertrag|gesetz|erklärung|traité|accord|loi|déclaration|tratado|ley|acuerdo|lei|decreto)/iu;

// A newspaper is cited by its name and the day, a document by its title and the year.
function alone(print: Print, part: Span, isBare: boolean): Laid | null {
  const text = print.text.slice(part.start, part.end).trim();
  const isDated = print.dates.some((date) => date.date.length === 10 || date.readings.length > 0);
  const day = print.dates.find((date) => date.start > part.start && date.start < part.end);
  // `Memeler Dampfboot vom 16. Januar 1923`: the day may follow with no comma.
  const head = text.slice(0, day === undefined ? text.length : day.start - part.start);
  const words = head.replace(/[\s,]+(?:vom|of|du|del|de|от|від|z dnia)?\s*$/iu, '').split(/\s+/);
  const isName =
    words.length <= 6 &&
    words.every((word) =>
      /^[\p{Lu}\p{Lo}\p{N}]|^(?:of|and|the|for|de|la|le|du|des|der|die|und|e|y|do|da)$/u.test(word),
    );
  // `Gann v Free Fishers (1865) 11 HLC 192`: a report's year and volume follow the name of a case.
  const report = isDated ? -1 : text.search(/\s[([](?:1[5-9]|20)\d\d[)\]]\s(?:\d|\p{Lu})/u);
  if (isBare && report > 3) {
    const end = part.start + report;
    return { authors: null, title: { start: part.start, end }, rest: { start: end, end: print.text.length } };
  }
  if (isDated && isName && !DOCUMENT.test(text))
    return { authors: null, title: null, rest: { start: part.start, end: print.text.length }, containerFirst: true };
  return { authors: null, title: part, rest: { start: part.end, end: print.text.length } };
}

function isPerson(print: Print, part: Span): boolean {
  const text = print.text
    .slice(part.start, part.end)
    .trim()
    .replace(/^(?:and|und|et|y|и)\s/u, '');
  return isFullName(text) || isFullNames(text);
}

function isField(print: Print, part: Span): boolean {
  const text = print.text.slice(part.start, part.end).trim();
  if (text === '' || /^[\s.,:;()[\]<]*\ue000/u.test(text)) return true;
  const date = print.dates.find((found) => found.start >= part.start && found.start < part.end);
  if (date !== undefined && text.length - (date.end - date.start) < 4) return true;
  return (
    /^(?:vol|no|nr|№|pp?|с|S|т|т\.|вып|iss(?:ue)?|ed|eds)\.?\s?\d/iu.test(text) ||
    /^\d+(?:\(\d+\))?(?:[:,–-]\s?\d+)*$/.test(text)
  );
}

// Commas outside brackets, quotation marks and dates.
function segments(print: Print, from: number): readonly Span[] {
  const found: Span[] = [];
  const guards = [...print.pairs, ...print.dates].sort((one, other) => one.start - other.start);
  let start = from;
  let next = 0;
  let reach = 0;
  for (const match of print.text
    .slice(from)
    .matchAll(
      /[,،](?!\s(?:Jr|Sr|II|III|IV)(?!\p{L}))(?=\s|\p{Lu}|\ue000)|，|(?<!\d),(?=\d)|(?<=[\p{L}\d])\s(?=\ue000)|:\s(?=\ue000)/gu,
    )) {
    const index = from + match.index;
    while (next < guards.length && (guards[next]?.start ?? 0) < index)
      reach = Math.max(reach, guards[next++]?.end ?? 0);
    if (index < reach) continue;
    found.push({ start, end: index });
    start = index + 1 + (/^\s*/.exec(print.text.slice(index + 1, index + 20))?.[0].length ?? 0);
  }
  return [...found, { start, end: print.text.length }].filter(
    (part) => print.text.slice(part.start, part.end).trim() !== '',
  );
}
