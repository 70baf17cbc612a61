// Folds a title to what two printings of it share: case, width, accents, quotes, dashes and entities left out.

import { foldHan } from './fold-han.ts';
import { remembering } from './remembering.ts';

/** Longer titles are cut: comparing is quadratic in the length. */
export const TITLE_LIMIT = 300;

// Letters that Unicode does not decompose, and Arabic letters that are typed in either form.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '&': ' and ',
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  hellip: ' ',
  laquo: ' ',
  raquo: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  shy: '',
};

/**
 * Lower-case words parted by single spaces. Apostrophes and soft signs vanish, other punctuation parts words.
 * Linear in the length of the text; cap the text before.
 */
export function foldText(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(#?[0-9a-z]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    : text;
  if (isAscii(plain)) {
    return foldLetters(plain)
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return foldLetters(plain)
    .replace(/['’‘ʼʹʺ`´′ʻ＇]/gu, '')
    .replace(/[^\p{L}\p{N}\p{Mc}\p{Mn}]+/gu, ' ')
    .trim();
}

/** A title folded, at most `TITLE_LIMIT` characters of it. */
export function foldTitle(title: string): string {
  return foldText(title.slice(0, TITLE_LIMIT * 2)).slice(0, TITLE_LIMIT);
}

/** Case, width, accents and the two ways of writing Chinese only: punctuation stays. */
export function foldLetters(text: string): string {
  // Most pages of most articles: nothing to decompose, and a fifth of the time.
  if (isAscii(text)) return text.toLowerCase().replaceAll('&', ' and ');
  return foldHan(
    text
      .normalize('NFKD')
      // Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowel signs and the stretching tatweel.
      .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad\ufeff]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ßæœøłđðþıŋəςґىیکة&]/g, (letter) => LETTERS[letter] ?? letter),
  );
}

/** Whether the text holds nothing beyond ASCII, where folding is a matter of lower case. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

const BEYOND_ASCII = /[^\0-\x7f]/;

// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const UNSPACED_ALL = new RegExp(UNSPACED.source, 'gu');

/** Whether the text is written without spaces between words, at least in good part. */
export function isUnspaced(text: string): boolean {
  if (isAscii(text)) return false;
  const marks = text.match(UNSPACED_ALL)?.length ?? 0;
  return marks > 0 && marks * 3 >= text.replace(/\s+/g, '').length;
}

/** Length of a text in letters of an alphabet: a Han or kana character says about as much as two and a half. */
export function textWeight(text: string, length: number): number {
  return length * letterWeight(text.slice(0, 2000));
}

// Nearly every rule weighs the same page.
const letterWeight = remembering(4, (sample): number => {
  if (isAscii(sample)) return 1;
  const dense = sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return 1 + 1.5 * (dense / sample.length);
});
