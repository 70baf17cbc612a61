// Knows the months by name in the languages that notes are written in.

import { monthTable } from './month-table.ts';

// Russian in Latin letters, as transliterated notes print it; folded by `fold` below.
const TRANSLITERATED =
  'janvarja fevralja marta aprelja maja ijunja ijulja avgusta sentjabrja oktjabrja nojabrja dekabrja';
const SKELETONS = TRANSLITERATED.split(' ').map(skeleton);
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
  берез: 3,
  верес: 9,
  листоп: 11,
  genn: 1,
  febbr: 2,
  magg: 5,
  lugl: 7,
  sett: 9,
  stycz: 1,
  kwiec: 4,
  czerw: 6,
  sierp: 8,
  wrzes: 9,
  paźdz: 10,
  listop: 11,
  grudz: 12,
  břez: 3,
  květ: 5,
};

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 for a month's name in any known language, abbreviated, transliterated or slightly misspelt; else null. */
export function monthOf(word: string): number | null {
  const folded = fold(word);
  if (folded.length < 2 || folded.length > 14) return null;
  return names.get(folded) ?? transliterated(folded) ?? misspelt(folded);
}

const names = collectNames();

function collectNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>(Object.entries(PRINTED).map(([name, month]) => [fold(name), month]));
  // What CLDR says of a name outranks print's habits, and English every other language.
  for (const [index, line] of monthTable.entries()) for (const name of line.split('|')) found.set(name, index + 1);
  for (const [index, name] of ENGLISH.entries()) found.set(name, index + 1).set(name.slice(0, 3), index + 1);
  return found;
}

function transliterated(folded: string): number | null {
  if (folded.length < 4) return null;
  const index = SKELETONS.indexOf(skeleton(folded));
  return index < 0 ? null : index + 1;
}

function skeleton(word: string): string {
  return word.replace(/[yij'ʹ]/g, '');
}

// `Febrary`, `Septemeber`: one or two letters off, the first one right, and long enough that no other word is near.
function misspelt(folded: string): number | null {
  if (folded.length < 6 || folded.length > 11) return null;
  const index = ENGLISH.findIndex((name) => name.length > 5 && name[0] === folded[0] && isNear(name, folded));
  return index < 0 ? null : index + 1;
}

// Whether two words differ by at most two letters added, lost or changed.
function isNear(one: string, other: string, most = 2): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  if (left === '' || right === '' || most === 0) return left.length + right.length <= most;
  return [
    [left.slice(1), right],
    [left, right.slice(1)],
    [left.slice(1), right.slice(1)],
  ].some(([less = '', fewer = '']) => isNear(less, fewer, most - 1));
}

function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u200e\u200f]+/g, '')
    .trim();
}
