// Recognises the forms that stand for a source cited before: ibid., op. cit., supra note 19, (n 5), Там же, 同上.

import { letter, letterOrDigit } from '../text/letters.ts';
import { CYRILLIC, EASTERN, OTHER, signsOf } from '../text/signs.ts';
import { SAME_AUTHOR } from './signals.ts';

/** What a short form points at. */
export type ShortForm =
  | { readonly kind: 'previous' }
  /** `names` are the words before the form that may be a surname, likeliest first. */
  | { readonly kind: 'numbered'; readonly note: string; readonly names: readonly string[] }
  /** `title` is what stands between the names and the form, a short title perhaps. */
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly title: string | null };

// `Dies., Sichtweiten, Kiel 2004`, `———. Second Book. 1990`: the author before wrote this one too, whose title follows.
const SAME = new RegExp(
  String.raw`^(?:${SAME_AUTHOR}|[—–_-]{2,6})(?=[.,:]\s(?!${letter}{1,2}\.?\s?\d).*(?:(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|\ue000|(?:forthcoming|in press|en prensa|à paraître|in corso di stampa|no prelo|im Druck|в печати|у друці)))`,
  'iu',
);
// The first letters of both lists of such words, and the strokes.
const SAME_BEGINS = new Set([...'—–_-ií', ...(SAME_AUTHOR.match(/(?<=^|[|(:])\p{L}/gu) ?? [])]);
const SIGN_AND_CAPITAL = /^[.,:]\s[“„«"”»’\p{Lu}]/u;

const PREVIOUS = new RegExp(
  String.raw`^(?:ibid(?:em|\.)?|ibíd(?:em|\.)?|idem|id\.|ebd\.?|ebenda|ders\.|tamże|tamtéž|tamt\.|tamtiež|tamže|ugyanott|ivi(?=,)|samma (?:arbete|ställe)|samme sted|sammesteds|dersteds|aldaar|aynı (?:eser|yer)|στο ίδιο|αυτόθι|там же|там само|тамсама|тамже|同上|同前注)(?!${letterOrDigit})`,
  'iu',
);
// Words and names too, so that a sign or a page has to follow: `Samma.`, `Sst., s. 4`, `Uo., 12.`, `Age., s. 14.`
const PREVIOUS_BEFORE_SIGN =
  /^(?:samma|sst\.|smst\.|a\.\s?st\.|mts?\.|em\.|t\.\s?a\.\s?p\.|jw\.|uo\.?|a\.?g\.?[emty]\.|a\.\s?y\.)(?=\s?(?:[,;.]|$)|\s(?:ss?|pp?|o)\.?\s?\d|\s\d)/iu;
const NUMBERED = [
  /\(\s?(?:(?:wie|siehe|oben|o\.|s\.\s?o\.|wie o\.|vorige|in)\s)?(?:anm|fußn|n|note|fn|прим|not|noot|fotnot|przyp|pozn|viite|nota|dipnot|dn|υποσημ|σημ)\.?\s?(\d{1,4})\)/iu,
  /\b(?:supra|above|infra)\s(?:note|n\.|fn\.?)\s?(\d{1,4})/iu,
  /^同(?:注|註)?\s?[①-⑳]?(\d{1,4})/u,
  /(?:前注|前引注?|前揭注?|前掲注?|上引注?)\s?[（(〔［[【]?\s?(\d{1,4})/u,
  /(?:siehe|s\.|wie)\s(?:oben\s)?(?:fn\.|fußn(?:ote|\.)|anm\.)\s?(\d{1,4})/iu,
  /см\.\s(?:прим(?:ечание|\.)|сноск[аиу])\s(\d{1,4})/iu,
  /\bvoir\s(?:supra\s)?note\s(\d{1,4})/iu,
  /^(?:not|noot|fotnot|note|nota|przyp\.|pozn\.|viite|dipnot|dn\.|υποσημ\.|σημ\.)\s?(\d{1,4})(?=\s?(?:[,;.]|$)|\s(?:ovan|above|below|hierboven|edellä|powyżej|výše|de mai sus|ανωτέρω))/iu,
];
const NAMED = new RegExp(
  String.raw`(?<!${letter})(?:op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit|(?:art|op|ouvr|th|chron|note|obs)\.?\s?préc(?:\.|ité)|a\.\s?a\.\s?O|указ\.\s?(?:соч|раб|статья)|зазнач\.\s?(?:праця|тв)|ob\.\s?cit)|(?:前掲書|前掲論文|前引书|前引文|前引書|前揭书|前揭文|前揭書|上引书|上引文|上引)`,
  'iu',
);
// A quick test: a head without any of these is no short form but perhaps ibid.
const IN_ASCII = '\\(\\s?n|not|n\\.\\s?\\d|fn|anm\\.|przyp|pozn|viite|dn\\.|cit|cyt|anf|uved|ag[emty]\\.|mt\\.';
const MAY_BE_SHORT = new RegExp(
  `${IN_ASCII}|\\.(?<=\\p{L}\\.)\\s?\\p{L}\\.|fußn|préc|σημ|прим|сноск|указ|зазнач|[同前上]|ένθ`,
  'iu',
);
const MAY_BE_SHORT_IN_ASCII = new RegExp(`${IN_ASCII}|\\.(?<=[a-z]\\.)\\s?[a-z]\\.`, 'i');
// `Ek, a.a., s. 12`, `De Boer, a.w., p. 14`, `Kowal, dz. cyt.`, `Kovács i. m. 12.`, `Kaya, a.g.e., s. 15`, `ό.π., σ. 13`: small
// letters, which no initials have, and a sign, a page or the end behind them. `a.a. 2016/17` is an academic year.
const NAMED_IN_SMALL =
  /(?:(?<=^|[\s,])(?:a\.\s?a\.(?!\s\d{4})|a\.\s?w\.|t\.\s?a\.\s?p\.|anf\.\sarb\.|dz\.\scyt\.|c\.\s?d\.|cit\.\s?(?:d|dílo)\.?|uved\.\sd\.|(?<=,\s)cit\.(?!\s?\()|i\.\s?m\.|a\.\s?g\.\s?[emty]\.|ag[emty]\.|mt\.|ό\.\s?π\.|ένθ(?:α|\.)\s?αν(?:ωτέρω|\.))|^(?:A\.\s?[aw]\.|A\.\s?g\.\s?[emty]\.|I\.\s?m\.|Dz\.\scyt\.|C\.\s?d\.|Ό\.\s?π\.))(?=\s*(?:[,;:(]|$)|\s(?:ss?|pp?|blz|σσ?|str|o)\.?\s?\d|\s(?!\d{4}\/)\d)/u;
// `何静之前引《时间摊位》`, `前掲『川と暮らし』`
const TITLED = /(?:前引|前揭|前掲|上引)[《『「]([^《》『』「」]{2,60})[》』」]/u;
const SHORT_LIMIT = 220;

/** The short form at the beginning of `text` (signals left out); null where it is a citation in full. */
export function findShortForm(text: string): ShortForm | null {
  const head = text.slice(0, SHORT_LIMIT);
  if (sameAuthorLength(head) > 0) return null;
  if (PREVIOUS.test(head) || PREVIOUS_BEFORE_SIGN.test(head)) return { kind: 'previous' };
  const isForeign = (signsOf(head) & (OTHER | CYRILLIC | EASTERN)) !== 0;
  if (!(isForeign ? MAY_BE_SHORT : MAY_BE_SHORT_IN_ASCII).test(head)) return null;
  for (const pattern of NUMBERED) {
    const match = pattern.exec(head);
    if (match?.[1] !== undefined)
      return { kind: 'numbered', note: match[1], names: surnamesAround(head, match.index, match[0].length) };
  }
  const [titled = '', title = ''] = TITLED.exec(head) ?? [];
  if (titled !== '') return { kind: 'named', names: surnamesBefore(head.slice(0, head.indexOf(titled))), title };
  const named = NAMED.exec(head) ?? NAMED_IN_SMALL.exec(head);
  if (named === null || text.length > SHORT_LIMIT) return null;
  const before = head.slice(0, named.index);
  const names = surnamesBefore(before);
  return names.length === 0 ? { kind: 'previous' } : { kind: 'named', names, title: titleBefore(before) };
}

// `Ibid. New title. Journal 2017;11:2`: lists of medicine repeat the author alone.
const SAME_IN_LIST =
  /^(?:ibid|idem)(?=\.\s\p{Lu}[^.;]{6,160}[.?!]\s[^.;]{2,80}[\s;](?:19|20)\d\d(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?[;.])/iu;

/** How many characters of `text` say that its author is the one before; 0 where they do not. */
export function sameAuthorLength(text: string): number {
  const head = text.slice(0, SHORT_LIMIT);
  if (!SAME_BEGINS.has(head.charAt(0).toLowerCase())) return 0;
  const length = (SAME.exec(head) ?? SAME_IN_LIST.exec(head))?.[0].length ?? 0;
  return length > 0 && SIGN_AND_CAPITAL.test(text.slice(length, length + 3)) ? length : 0;
}

// `参见前引〔4〕，沈慕清书，第275页`: Chinese notes name the author behind the number.
const BEHIND = /^[〕）)\]】]?[，,：:\s]{0,2}([\p{Script=Han}、·]{2,20}?)(?:书|書|文|著|主编|译)?[，,。]/u;

function surnamesAround(head: string, at: number, length: number): readonly string[] {
  const behind = BEHIND.exec(head.slice(at + length))?.[1];
  return [...surnamesBefore(head.slice(0, at)), ...(behind?.split('、') ?? [])];
}

// The last capitalised word of two letters or more is the surname, `Иванов И. И. Указ. соч.` has it first; the others may
// be it behind words of commentary.
function surnamesBefore(printed: string): readonly string[] {
  // `For another view: Roe and Dale, op. cit.`
  const text = printed.slice(printed.lastIndexOf(': ') + 1);
  const words =
    text.match(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+|(?<=(?<!\p{L})[DdLl][’'])\p{Lu}[\p{L}’'-]+|[\p{Script=Han}]{2,4}/gu) ??
    [];
  const isLast = words.length > 1 && !text.includes(',') && !/\p{Lu}\./u.test(text);
  return isLast ? words.toReversed() : words;
}

// `Dal Pra, Storia breve, cit.`: what stands between two commas.
function titleBefore(text: string): string | null {
  return /^[^,]{2,60},\s(.{4,80}?)[\s,(]*$/u.exec(text)?.[1] ?? null;
}

const IN_SAME_PLACE =
  /[.,”"»’]\s(?:in:?\s)?(?:ibid\.?|ibíd\.?|ibidem|ivi|ebd\.|ebenda|tamże|tamtéž|там же|там само)(?=[\s,:]|$)|[”》]，同上/iu;

/** Whether `text` says that its piece stands in what was cited before: `“A Reply,” ibid. 13 (1972)`. */
export function isInSamePlace(text: string): boolean {
  return IN_SAME_PLACE.test(text.slice(0, 400));
}

// `Renner, Sleeping Car, 201–3`, `MacNeil, “Kin and Credit,” xii n. 4`: surname, short title, pages (Chicago 14.30).
const SHORT_NOTE =
  /^\p{Lu}[\p{L}’'-]+(?:(?:\s(?:and|und|et|y|e|и|&)\s|\/)\p{Lu}[\p{L}’'-]+){0,2},\s[“"«‘]?\p{Lu}[^;]{3,80}?[,.?!]?[”"»’]?,?\s(?:(?:pp?|S|с|n)\.\s?)?(?:\d{1,4}|[ivxlc]{1,7})(?:[–-](?:\d{1,4}|[ivxlc]{1,7}))?(?:,\s\d{1,4}(?:[–-]\d{1,4})?)*(?:\s?ff?\.?|\s?n\.?\s?\d*|\s(?:mit|m\.)\sAnm\.\s?\d+)?\.?$/u;

/** Whether `text` is a surname, a short title and pages, and nothing else. */
export function isShortNote(text: string): boolean {
  return text.length < 160 && SHORT_NOTE.test(text);
}

/** Whether `text` is such a short note whose pages a sign tells, and that holds no year: `Voss, Der Kai, S. 9`. */
export function isPagedShortNote(text: string): boolean {
  return (
    isShortNote(text) && /,\s(?:pp?|[Ss]{1,2}|с|С)\.\s?\d/u.test(text) && !/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(text)
  );
}
