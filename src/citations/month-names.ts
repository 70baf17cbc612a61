// Knows the months by name in the languages that notes are written in.

import { distance } from 'fastest-levenshtein';

// The names come from Unicode's CLDR by way of Intl, in both their forms: standing alone and beside a day.
const LANGUAGES =
  'en fr de es pt it nl ru uk be pl cs sk bg sr-Cyrl sr-Latn hr sl ro hu lt lv et fi sv da nb tr el ca id vi kk az ar he fa hi ka hy ja';

// Russian in Latin letters, as transliterated notes print it; folded by `fold` below.
const TRANSLITERATED =
  'janvarja fevralja marta aprelja maja ijunja ijulja avgusta sentjabrja oktjabrja nojabrja dekabrja';
// Abbreviations that print uses beside those of CLDR.
const PRINTED: Readonly<Record<string, number>> = {
  sept: 9,
  sep: 9,
  juin: 6,
  juil: 7,
  févr: 2,
  fevr: 2,
  jän: 1,
  jänner: 1,
  mrz: 3,
  märz: 3,
  maerz: 3,
  okt: 10,
  dez: 12,
  set: 9,
  ago: 8,
  dic: 12,
  ene: 1,
  abr: 4,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
  mai: 5,
  aout: 8,
  fév: 2,
  déc: 12,
  янв: 1,
  февр: 2,
  фев: 2,
  мар: 3,
  апр: 4,
  авг: 8,
  сент: 9,
  сен: 9,
  окт: 10,
  нояб: 11,
  ноя: 11,
  дек: 12,
};

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 for a month's name in any known language, abbreviated, transliterated or slightly misspelt; else null. */
export function monthOf(word: string): number | null {
  const folded = fold(word);
  const english = ENGLISH.findIndex((name) => name === folded || (folded.length === 3 && name.startsWith(folded)));
  if (english >= 0) return english + 1;
  if (folded.length < 2 || folded.length > 14) return null;
  return names().get(folded) ?? transliterated(folded) ?? misspelt(folded);
}

// Made when the first name beyond English is read, and kept: asking Intl for forty languages takes 40 ms.
const names = once(collectNames);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function collectNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, month: number) => {
    const folded = fold(name);
    if (folded.length > 1 && !/\d/.test(folded) && !found.has(folded)) found.set(folded, month);
  };
  for (const language of LANGUAGES.split(' ')) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC', calendar: 'gregory' });
      const beside = new Intl.DateTimeFormat(language, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let month = 1; month <= 12; month += 1) {
        const day = Date.UTC(2001, month - 1, 1);
        add(alone.format(day), month);
        for (const part of beside.formatToParts(day)) if (part.type === 'month') add(part.value, month);
      }
    }
  }
  for (const [name, month] of Object.entries(PRINTED)) add(name, month);
  return found;
}

function transliterated(folded: string): number | null {
  const skeleton = (word: string) => word.replace(/y|i|j/g, '').replace(/'|ʹ/g, '');
  const index = TRANSLITERATED.split(' ').findIndex((name) => folded.length > 3 && skeleton(name) === skeleton(folded));
  return index < 0 ? null : index + 1;
}

// `Febrary`, `Septemeber`: one or two letters off, the first one right, and long enough that no other word is near.
function misspelt(folded: string): number | null {
  if (folded.length < 6 || folded.length > 11) return null;
  const index = ENGLISH.findIndex((name) => name.length > 5 && name[0] === folded[0] && distance(name, folded) <= 2);
  return index < 0 ? null : index + 1;
}

function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u200e\u200f]+/g, '')
    .trim();
}
