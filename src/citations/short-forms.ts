// Recognises the forms that stand for a source cited before: ibid., op. cit., supra note 19, (n 5), Там же, 同上.

import type { Citation } from '../model/citation.ts';
import { letter, letterOrDigit } from '../text/letters.ts';
import { SAME_AUTHOR, signalLength } from './signals.ts';

/** What a short form points at. */
export type ShortForm =
  | { readonly kind: 'previous' }
  | { readonly kind: 'numbered'; readonly note: string; readonly name: string | null }
  | { readonly kind: 'named'; readonly name: string };

/** What was cited so far, kept so that any earlier source is found at once. */
export interface Memory {
  previous(): Citation | null;
  /** The sources of a note, in order. */
  byLabel(label: string): readonly Citation[];
  /** Those of an author, in order. */
  bySurname(surname: string): readonly Citation[];
}

// `Dies., Sichtweiten, Kiel 2004`, `———. Second Book. 1990`: the author before wrote this one too, whose title follows.
const SAME = new RegExp(
  String.raw`^(?:${SAME_AUTHOR}|[—–_-]{2,6})(?=[.,:]\s(?!${letter}{1,2}\.?\s?\d).*(?:(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|\ue000))`,
  'iu',
);
const SIGN_AND_CAPITAL = /^[.,:]\s[“„«"”»’\p{Lu}]/u;

const PREVIOUS = new RegExp(
  String.raw`^(?:ibid(?:em|\.)?|ibíd(?:em|\.)?|idem|id\.|ebd\.?|ebenda|ders\.|tamże|tamtéž|tamt\.|tamtiež|tamže|ugyanott|ivi(?=,)|samma (?:arbete|ställe)|samme sted|sammesteds|dersteds|aldaar|aynı (?:eser|yer)|στο ίδιο|αυτόθι|там же|там само|тамсама|тамже|同上|同前注)(?!${letterOrDigit})`,
  'iu',
);
// Words and names too, so that a sign or a page has to follow: `Samma.`, `Sst., s. 4`, `Uo., 12.`, `Age., s. 14.`
const PREVIOUS_BEFORE_SIGN =
  /^(?:samma|sst\.|smst\.|a\.\s?st\.|mts?\.|em\.|t\.\s?a\.\s?p\.|jw\.|uo\.?|a\.?g\.?[emty]\.|a\.\s?y\.)(?=\s?(?:[,;.]|$)|\s(?:ss?|pp?|o)\.?\s?\d|\s\d)/iu;
const NUMBERED = [
  /\(\s?(?:n|note|fn|прим|not|noot|fotnot|przyp|pozn|viite|nota|dipnot|dn|υποσημ|σημ)\.?\s?(\d{1,4})\)/iu,
  /\b(?:supra|above|infra)\s(?:note|n\.|fn\.?)\s?(\d{1,4})/iu,
  /^同(?:注|註)?\s?[①-⑳]?(\d{1,4})/u,
  /(?:前注|前揭注|前掲注)[（(\s]?(\d{1,4})/u,
  /(?:siehe|s\.|wie)\s(?:oben\s)?(?:fn\.|fußn(?:ote|\.)|anm\.)\s?(\d{1,4})/iu,
  /см\.\s(?:прим(?:ечание|\.)|сноск[аиу])\s(\d{1,4})/iu,
  /\bvoir\s(?:supra\s)?note\s(\d{1,4})/iu,
  /^(?:not|noot|fotnot|note|nota|przyp\.|pozn\.|viite|dipnot|dn\.|υποσημ\.|σημ\.)\s?(\d{1,4})(?=\s?(?:[,;.]|$)|\s(?:ovan|above|below|hierboven|edellä|powyżej|výše|de mai sus|ανωτέρω))/iu,
];
const NAMED = new RegExp(
  String.raw`(?<!${letter})(?:op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit|a\.\s?a\.\s?O|указ\.\s?(?:соч|раб|статья)|зазнач\.\s?(?:праця|тв)|ob\.\s?cit|前掲書|前掲論文|前引书|前引文|前揭书|前揭文|上引)`,
  'iu',
);
// A quick test: a head without any of these is no short form but perhaps ibid.
const MAY_BE_SHORT =
  /\(\s?n|not|noot|n\.\s?\d|fn|fußn|anm\.|przyp|pozn|viite|dn\.|σημ|прим|сноск|cit|указ|зазнач|[同前上]|\p{L}\.\s?\p{L}\.|cyt|anf|uved|ag[emty]\.|mt\.|ένθ/iu;
// `Ek, a.a., s. 12`, `De Boer, a.w., p. 14`, `Kowal, dz. cyt.`, `Kovács i. m. 12.`, `Kaya, a.g.e., s. 15`, `ό.π., σ. 13`: small
// letters, which no initials have, and a sign, a page or the end behind them.
const NAMED_IN_SMALL =
  /(?:(?<=^|[\s,])(?:a\.\s?a\.|a\.\s?w\.|t\.\s?a\.\s?p\.|anf\.\sarb\.|dz\.\scyt\.|c\.\s?d\.|cit\.\s?(?:d|dílo)\.?|uved\.\sd\.|i\.\s?m\.|a\.\s?g\.\s?[emty]\.|ag[emty]\.|mt\.|ό\.\s?π\.|ένθ(?:α|\.)\s?αν(?:ωτέρω|\.))|^(?:A\.\s?[aw]\.|A\.\s?g\.\s?[emty]\.|I\.\s?m\.|Dz\.\scyt\.|C\.\s?d\.|Ό\.\s?π\.))(?=\s*(?:[,;:(]|$)|\s(?:ss?|pp?|blz|σσ?|str|o)\.?\s?\d|\s\d)/u;
const SHORT_LIMIT = 220;

/** The short form at the beginning of `text` (signals left out); null where it is a citation in full. */
export function findShortForm(text: string): ShortForm | null {
  const head = text.slice(0, SHORT_LIMIT);
  if (sameAuthorLength(head) > 0) return null;
  if (PREVIOUS.test(head) || PREVIOUS_BEFORE_SIGN.test(head)) return { kind: 'previous' };
  if (!MAY_BE_SHORT.test(head)) return null;
  for (const pattern of NUMBERED) {
    const match = pattern.exec(head);
    if (match?.[1] !== undefined)
      return { kind: 'numbered', note: match[1], name: surnameBefore(head.slice(0, match.index)) };
  }
  const named = NAMED.exec(head) ?? NAMED_IN_SMALL.exec(head);
  if (named === null || text.length > SHORT_LIMIT) return null;
  const name = surnameBefore(head.slice(0, named.index));
  return name === null ? { kind: 'previous' } : { kind: 'named', name };
}

/** How many characters of `text` say that its author is the one before; 0 where they do not. */
export function sameAuthorLength(text: string): number {
  const length = SAME.exec(text.slice(0, SHORT_LIMIT))?.[0].length ?? 0;
  return SIGN_AND_CAPITAL.test(text.slice(length, length + 3)) ? length : 0;
}

/** The earlier citation that `form` stands for, looking from the newest; null where there is none. */
export function resolveShortForm(form: ShortForm, memory: Memory): Citation | null {
  if (form.kind === 'previous') return memory.previous();
  if (form.kind === 'named') return newestBy(form.name, memory);
  const there = memory.byLabel(form.note);
  const wanted = plain(form.name ?? '');
  const named = there.find((citation) => citation.authors.some((author) => plain(author).split(' ').includes(wanted)));
  return named ?? there[0] ?? (form.name === null ? null : newestBy(form.name, memory));
}

/**
 * A source cited before and shortened to name and title, as in `Korotchenko, “Kitaja mozhno.”`: the earlier citation
 * whose author bears the name and whose title holds the short one. Null where there is none.
 */
export function resolveShortTitle(shortened: Citation, memory: Memory): Citation | null {
  const title = plain(shortened.title ?? '');
  const [author] = shortened.authors;
  if (title.length < 4 || author === undefined) return null;
  const theirs = memory.bySurname(surnameOf(author));
  return theirs.slice(-RECENT).findLast((citation) => plain(citation.title ?? '').includes(title)) ?? null;
}

// `Renner, Sleeping Car, 201–3.`: surname, short title, pages (Chicago 14.30), without quotation marks.
const SHORT_NOTE =
  /^[\s.]*(\p{Lu}[\p{L}’'-]+(?:\s(?:and|und|et|y|e|и)\s\p{Lu}[\p{L}’'-]+)?),\s([^,;]{4,80}?)(?:,\s(?:(?:pp?|S|с|n)\.\s?)?[\divxlc][\divxlc\s,–-]{0,30}(?:ff?\.?|n\.?\s?\d*)?)?\.?$/u;

/** The source that a note of surname and short title repeats; null where none of that author has such a title. */
export function resolveShortNote(text: string, memory: Memory): Citation | null {
  const [, names = '', short = ''] = SHORT_NOTE.exec(text.slice(signalLength(text))) ?? [];
  const title = plain(short);
  if (title.length < 4) return null;
  const theirs = memory.bySurname(plain(names).split(' ')[0] ?? '');
  return theirs.slice(-RECENT).findLast((citation) => plain(citation.title ?? '').includes(title)) ?? null;
}

// An author cited more often than this in one article is not searched further back.
const RECENT = 50;

function newestBy(name: string, memory: Memory): Citation | null {
  return memory.bySurname(plain(name)).at(-1) ?? null;
}

// The last capitalised word of two letters or more: `Иванов И. И. Указ. соч.` has its surname first.
function surnameBefore(text: string): string | null {
  const words = text.match(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+|[\p{Script=Han}]{2,4}/gu);
  return words?.[0] === undefined
    ? null
    : ((words.length > 1 && !text.includes(',') && !/\p{Lu}\./u.test(text) ? words.at(-1) : words[0]) ?? null);
}

/** The words of an author's name that a short form may use, lower case: every one but initials. */
export function surnamesOf(author: string): readonly string[] {
  return [
    ...plain(author)
      .split(' ')
      .filter((word) => word.length > 1)
      .slice(0, 6),
    surnameOf(author),
  ];
}

// Before the comma or the initials, else the last word.
function surnameOf(author: string): string {
  const [head = ''] = author.split(',');
  const words = plain(head)
    .split(' ')
    .filter((word) => word.length > 1);
  const isFirst = author.includes(',') || /^\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.?\s?)+$/u.test(author);
  return (isFirst ? words[0] : words.at(-1)) ?? '';
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
