// How alike two folded titles are, from 0 to 1.

import { distance } from 'fastest-levenshtein';
import { isUnspaced } from './fold.ts';

/** At or above, the page bears the cited title; figures in docs/verdicts.md. */
export const MATCH = 0.78;

/** A shorter title says too little to be found inside another by chance. */
const PHRASE_WORDS = 3;
const PHRASE_LETTERS = 14;
const PHRASE_CHARACTERS = 6;

/** Titles whose numbers contradict each other are never a match: "Report 2010" is not "Report 2011". */
const OTHER_NUMBERS = 0.55;

/** Both texts come from `foldTitle` or `skeletons`, so they are short; quadratic in their length. */
export function similarity(cited: string, candidate: string): number {
  if (cited === '' || candidate === '') return 0;
  if (cited === candidate) return 1;
  const score = isUnspaced(cited) || isUnspaced(candidate) ? byCharacters(cited, candidate) : byWords(cited, candidate);
  return numbersDisagree(cited, candidate) ? Math.min(score, OTHER_NUMBERS) : score;
}

function byWords(cited: string, candidate: string): number {
  const a = cited.split(' ');
  const b = candidate.split(' ');
  const letters = edits(a.join(''), b.join(''));
  // One or two words: only a slip of the pen may part them.
  if (Math.min(a.length, b.length) <= 2) {
    const short = Math.min(cited.length, candidate.length);
    if (letters >= (short >= 12 ? 0.85 : 0.92)) return letters;
    return Math.min(letters, 0.5);
  }
  return Math.max(letters, 0.96 * sharedWords(a, b), containment(cited, candidate));
}

function byCharacters(cited: string, candidate: string): number {
  const a = cited.replace(/ /g, '');
  const b = candidate.replace(/ /g, '');
  const letters = edits(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= PHRASE_CHARACTERS && long.includes(short)) {
    return Math.max(letters, short.length * 3 >= long.length ? 0.9 : 0.7);
  }
  return letters;
}

function edits(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** Dice's coefficient over words, each counting by its length; words in another inflection count as shared in part. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  const stems = new Map<string, number>();
  let shared = 0;
  const rest: string[] = [];
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      shared += 2 * word.length;
    } else rest.push(word);
  }
  for (const [word, count] of left) if (count > 0) stems.set(stem(word), word.length);
  for (const word of rest) {
    const other = word.length >= 5 ? stems.get(stem(word)) : undefined;
    if (other !== undefined) shared += 0.85 * (word.length + other);
  }
  return shared / (total(a) + total(b));
}

function stem(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}

function total(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}

/** A headline inside a longer title (or the other way round), as where a subtitle is left out. */
function containment(cited: string, candidate: string): number {
  const [short, long] = cited.length < candidate.length ? [cited, candidate] : [candidate, cited];
  if (short.length < PHRASE_LETTERS || short.split(' ').length < PHRASE_WORDS) return 0;
  const at = ` ${long} `.indexOf(` ${short} `);
  if (at < 0) return 0;
  // At the beginning it is the main title; elsewhere it must make up a good part.
  const part = short.length / long.length;
  if (at === 0) return part >= 0.25 ? 0.9 : 0.8;
  return part >= 0.5 ? 0.85 : 0.7;
}

const NUMBER = /\p{Nd}+/gu;
const PART_NUMBER = /(?:^| )(ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi)(?= |$)/g;

/** Both bear numbers, and neither side's are all among the other's. */
function numbersDisagree(a: string, b: string): boolean {
  const left = numbersIn(a);
  const right = numbersIn(b);
  if (left.size === 0 || right.size === 0) return false;
  return [...left].some((number) => !right.has(number)) && [...right].some((number) => !left.has(number));
}

function numbersIn(text: string): ReadonlySet<string> {
  const digits = (text.match(NUMBER) ?? []).map((number) => number.replace(/^0+(?=.)/, ''));
  return new Set([...digits, ...(text.match(PART_NUMBER) ?? []).map((roman) => roman.trim())]);
}
