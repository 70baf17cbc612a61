// Necessary signs: what a text lacks tells, for less than a pattern costs, that a pattern which needs it cannot match.
//
// Each rule says next to its pattern what that needs. A guard that says no where its pattern would match is a defect:
// tests/citations/guards.test.ts reads every fixture with and without them.

/** An ASCII digit. */
export const DIGIT = 1;
/** `:` or `：` */
export const COLON = 2;
/** `/` */
export const SLASH = 4;
/** `(` or `（` */
export const BRACKET = 8;
/** `[`, `［` or `【` */
export const SQUARE = 16;
/** Any quotation mark or apostrophe, straight ones and those of East Asia included. */
export const QUOTE = 32;
/** A hyphen or a dash. */
export const DASH = 64;
/** A Cyrillic letter. */
export const CYRILLIC = 128;
/** A character of East Asia: an ideograph, kana, hangul, or a sign as wide as they are. */
export const EASTERN = 256;
/** A semicolon, `;` or `；`. */
export const SEMICOLON = 512;
/** A letter or sign beyond ASCII that is none of these; what covers an address is no sign. */
export const OTHER = 1024;

const ASCII = new Uint16Array(128);
for (let code = 0x30; code < 0x3a; code += 1) ASCII[code] = DIGIT;
for (const [sign, bit] of [
  [':', COLON],
  ['/', SLASH],
  ['(', BRACKET],
  ['[', SQUARE],
  ['"', QUOTE],
  ["'", QUOTE],
  ['-', DASH],
  [';', SEMICOLON],
] as const)
  ASCII[sign.charCodeAt(0)] = bit;

/** The signs that `text` holds, one bit each. One pass over it. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    signs |= code < 128 ? (ASCII[code] ?? 0) : beyond(code);
  }
  return signs;
}

function beyond(code: number): number {
  if (code >= 0x2018 && code <= 0x201f) return QUOTE;
  if (code >= 0x2010 && code <= 0x2015) return DASH;
  if (code >= 0x400 && code < 0x530) return CYRILLIC;
  if (code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a) return QUOTE;
  if (code === 0xff1a) return COLON | EASTERN;
  if (code === 0xff1b) return SEMICOLON | EASTERN;
  if (code === 0xff08) return BRACKET | EASTERN;
  if (code === 0xff3b || code === 0x3010) return SQUARE | EASTERN;
  if (code >= 0x3008 && code <= 0x300f) return QUOTE | EASTERN;
  if (code >= 0xe000 && code < 0xf900) return 0;
  return code >= 0x2e80 ? EASTERN : OTHER;
}

/** Whether the word at `at` of `text`, up to a blank, an apostrophe or another sign, is among `words`. */
export function beginsWith(words: ReadonlySet<string>, text: string, at = 0): boolean {
  let end = at;
  while (end < text.length && isInWord(text.charCodeAt(end))) end += 1;
  return words.has(text.slice(at, Math.min(end, at + LONGEST)));
}

const LONGEST = 24;

// A word ends before a sign or digit of Latin-1, a sign of U+2000 to U+206F, a blank.
function isInWord(code: number): boolean {
  if (code < 0xc0) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (code < 0x2000 || code > 0x206f) && code !== 0x1680 && code !== 0x3000 && code !== 0xfeff;
}

/** Whether the word at `at` of `text`, if any, and one more character stand before a small letter, or an apostrophe ends it. */
export function isSmallBehind(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && isInWord(text.charCodeAt(end))) end += 1;
  return text[end] === '’' || text[end] === "'" || isSmallAt(text, end + 1);
}

/** Whether a small letter stands at `at` of `text`. */
export function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text.slice(at, at + 2));
}
