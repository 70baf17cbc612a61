// Letters for patterns that are long, ignore case or are put together from others: classes that V8 compiles at once.
//
// Each \p{L} takes it 0.05 to 0.25 ms, and one pattern of names took 11 ms: hundreds of ranges, and the surrogate pairs of
// as many more. Here a letter is what is no sign, digit or mark of the scripts that most notes are written in; where
// letters and marks alternate (Devanagari, Khmer), a mark is a letter too.

// Signs, blanks and what has no name (Basic Latin to Georgian, General Punctuation to Miscellaneous Symbols, CJK symbols,
// the Private Use Area, presentation forms, emoji), without those that stand within words.
const SIGNS =
  '\\0-&(-,./:-@\\[-`{-©«-±´¶-¸»¿×÷\\u02c2-\\u02c5\\u02d2-\\u02df\\u02e5-\\u02eb\\u02ed\\u02ef-\\u02ff\\u0375\\u037e' +
  '\\u0384\\u0385\\u0387\\u03f6\\u0482\\u055a-\\u055f\\u0589-\\u058f\\u05be\\u05c0\\u05c3\\u05c6\\u05f3-\\u060f' +
  '\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u06dd\\u06de\\u06e9\\u0964\\u0965\\u0970\\u0e3f\\u10fb\\u1680' +
  '\\u1ffd-\\u200f\\u2011-\\u2018\\u201a-\\u206f\\u207a-\\u207e\\u208a-\\u208e\\u20a0-\\u20cf\\u2100\\u2101' +
  '\\u2103-\\u2106\\u2108\\u2109\\u2114\\u2116-\\u2118\\u211e-\\u2123\\u2125\\u2127\\u2129\\u212e\\u213a\\u213b' +
  '\\u2140-\\u2144\\u214a-\\u214d\\u214f\\u218a-\\u245f\\u249c-\\u24e9\\u2500-\\u2775\\u2794-\\u2bff' +
  '\\u2e00-\\u2e2e\\u2e30-\\u3004\\u3008-\\u3020\\u3030\\u3036\\u3037\\u303d-\\u3040\\u309b\\u309c\\u30a0\\u30fb' +
  '\\u3200-\\u321f\\u3260-\\u327f\\u32c0-\\u33ff\\ue000-\\uf8ff\\ufd3e\\ufd3f\\ufe10-\\ufe1f\\ufe30-\\ufe6f' +
  '\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff\\u{1f000}-\\u{1faff}';
const HYPHENS = '\\-\\u2010';
const APOSTROPHES = "'’";
// U+0345 is no mark here: where case is ignored it is the letter iota.
const MARKS =
  '\\u0300-\\u0344\\u0346-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a' +
  '\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u20d0-\\u20ff\\u302a-\\u302f' +
  '\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f';
const DIGITS =
  '0-9²³¹¼-¾\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\u2070\\u2074-\\u2079\\u2080-\\u2089' +
  '\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a' +
  '\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19';

/** The source of a class for flags with `u`: `\p{L}`. */
export const letter = `[^${SIGNS}${HYPHENS}${APOSTROPHES}${MARKS}${DIGITS}]`;
/** `[\p{L}\p{N}]` */
export const letterOrDigit = `[^${SIGNS}${HYPHENS}${APOSTROPHES}${MARKS}]`;
/** `[\p{L}\p{M}'’]` */
export const wordCharacter = `[^${SIGNS}${HYPHENS}${DIGITS}]`;
/** `[\p{L}\p{M}'’‐-]` */
export const nameCharacter = `[^${SIGNS}${DIGITS}]`;

/** For inside brackets: capitals of Latin, Greek, Cyrillic and Armenian. */
export const capitals = rangesOf((character) => character !== character.toLowerCase());
/** For inside brackets: small letters of the same. */
export const smallLetters = rangesOf((character) => character !== character.toUpperCase());

function rangesOf(isIn: (character: string) => boolean): string {
  const ranges: string[] = [];
  for (const [first, last] of [
    [0x41, 0x587],
    [0x1e00, 0x1fff],
  ] as const) {
    let start = -1;
    for (let code = first; code <= last + 1; code += 1) {
      const isMember = code <= last && isIn(String.fromCharCode(code));
      if (isMember && start < 0) start = code;
      if (isMember || start < 0) continue;
      ranges.push(String.fromCharCode(start), ...(code - start > 1 ? ['-', String.fromCharCode(code - 1)] : []));
      start = -1;
    }
  }
  return ranges.join('');
}
