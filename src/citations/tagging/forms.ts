// The forms of tokens as numbers: the word, whatever its capitals, its first and last letters, and its shape.

import { Kind, type Token } from './tokens.ts';

/** How many places beside the tokens there are on either side, where nothing stands: -1. */
export const MARGIN = 3;

/** The forms of the tokens of a text, those of its first token at `MARGIN`. */
export interface Forms {
  readonly words: Int32Array;
  /** The kind; of words the capitals, of numbers the length, of signs the sign. */
  readonly shapes: Int32Array;
  /** The first three letters of a longer word; 0 of what is none. */
  readonly heads: Int32Array;
  /** The last three letters of a longer word; 0 of what is none. */
  readonly tails: Int32Array;
}

/** The shape of what may be a year. */
export const YEAR = 7;
const SIGN = 0x10000;

/** The forms of `tokens` of `text`. Linear. */
export function formsOf(text: string, tokens: readonly Token[]): Forms {
  const size = tokens.length + 2 * MARGIN;
  // One piece of memory: asking for each costs more than most notes take to read.
  const { buffer } = new Int32Array(4 * size);
  const forms = {
    words: new Int32Array(buffer, 0, size),
    shapes: new Int32Array(buffer, 4 * size, size),
    heads: new Int32Array(buffer, 8 * size, size),
    tails: new Int32Array(buffer, 12 * size, size),
  };
  for (let beside = 0; beside < MARGIN; beside += 1) {
    const behind = size - 1 - beside;
    forms.words[beside] = forms.words[behind] = -1;
    forms.shapes[beside] = forms.shapes[behind] = -1;
  }
  let index = MARGIN;
  for (const token of tokens) {
    if (token.kind === Kind.address) {
      forms.words[index] = 1;
      forms.shapes[index] = 1;
    } else if (token.kind === Kind.sign) {
      const unit = text.charCodeAt(token.start);
      forms.words[index] = unit;
      forms.shapes[index] = SIGN + unit;
    } else fold(text, token, forms, index);
    index += 1;
  }
  return forms;
}

// As `foldString`, unit by unit as long as each has its small letter by itself.
function fold(text: string, { start, end, kind }: Token, forms: Forms, index: number): void {
  let word = BASIS;
  let head = 0;
  // Which traits all units have, and which all behind the first.
  let all = IS_SMALL | IS_CAPITAL;
  let behind = IS_SMALL;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const traits = traitsOf(unit);
    if (traits & IS_UNEVEN) {
      foldString(text.slice(start, end), kind, forms, index);
      return;
    }
    all &= traits;
    if (at > start) behind &= traits;
    word = Math.imul(word ^ (smalls[unit] ?? 0), PRIME);
    if (at === start + 2) head = word;
  }
  forms.words[index] = word;
  forms.shapes[index] = shapeOf(text, start, end, kind, all, behind);
  if (kind !== Kind.word || end - start < 4) return;
  forms.heads[index] = head;
  let tail = BASIS;
  for (let at = end - 3; at < end; at += 1) tail = Math.imul(tail ^ (smalls[text.charCodeAt(at)] ?? 0), PRIME);
  forms.tails[index] = tail;
}

function foldString(printed: string, kind: number, forms: Forms, index: number): void {
  const folded = printed.toLowerCase();
  forms.words[index] = hash(folded, 0, folded.length);
  const all = (printed === folded ? IS_SMALL : 0) | (printed === printed.toUpperCase() ? IS_CAPITAL : 0);
  const behind = printed.slice(1) === folded.slice(1) ? IS_SMALL : 0;
  forms.shapes[index] = shapeOf(printed, 0, printed.length, kind, all, behind);
  if (kind !== Kind.word || folded.length < 4) return;
  forms.heads[index] = hash(folded, 0, 3);
  forms.tails[index] = hash(folded, folded.length - 3, folded.length);
}

function shapeOf(text: string, start: number, end: number, kind: number, all: number, behind: number): number {
  if (kind === Kind.ideograph) return 2;
  if (kind === Kind.number) return isYear(text, start, end) ? YEAR : 8 + Math.min(5, end - start);
  const isSmall = (all & IS_SMALL) !== 0;
  if (end - start === 1) return isSmall ? 20 : 21;
  if (isSmall) return 22;
  if (all & IS_CAPITAL) return 23;
  return behind & IS_SMALL ? 24 : 25;
}

// From 1500 to 2099, in digits of ASCII.
function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  let year = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return false;
    year = year * 10 + digit;
  }
  return year >= 1500 && year < 2100;
}

// The traits of a UTF-16 unit. Uneven is what is not folded by itself: halves of pairs, a small letter of two units, and
// the Greek sigma, whose small letter depends on what stands beside it.
const IS_KNOWN = 1;
const IS_SMALL = 2;
const IS_CAPITAL = 4;
const IS_UNEVEN = 8;
const SIGMA = 'Σ';
// Of each unit, learned as it is met.
const known = new Uint8Array(0x10000);
const smalls = new Uint16Array(0x10000);

function traitsOf(unit: number): number {
  const traits = known[unit] ?? 0;
  return traits === 0 ? learnUnit(unit) : traits;
}

function learnUnit(unit: number): number {
  const printed = String.fromCharCode(unit);
  const small = printed.toLowerCase();
  const isEven = small.length === 1 && printed !== SIGMA && !/\p{Cs}/u.test(printed);
  const cases = (small === printed ? IS_SMALL : 0) | (printed.toUpperCase() === printed ? IS_CAPITAL : 0);
  const traits = IS_KNOWN | cases | (isEven ? 0 : IS_UNEVEN);
  known[unit] = traits;
  smalls[unit] = small.charCodeAt(0);
  return traits;
}

// FNV-1a over UTF-16 units.
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hash(text: string, from: number, to: number): number {
  let value = BASIS;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}
