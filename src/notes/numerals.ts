// The numbers that notes are counted by, in every script that prints them.

/** How a label counts. Roman numbers and letters keep their case apart, as lists in print do. */
export type Numbering = 'arabic' | 'lower-roman' | 'upper-roman' | 'lower-letter' | 'upper-letter';

export interface Numeral {
  readonly numbering: Numbering;
  readonly value: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// The zeros of Arabic, of Persian and Urdu, and of full-width digits; each set runs on from its zero.
const ZEROS = [0x0660, 0x06f0, 0xff10];

/** Superscript, Arabic, Persian and full-width digits as plain ones; everything else stays. */
export function plainDigits(printed: string): string {
  if (/^[\0-\x7f]*$/.test(printed)) return printed;
  return printed.replace(/[⁰¹²³⁴-⁹٠-٩۰-۹０-９]/g, (digit) => {
    const at = SUPERSCRIPTS.indexOf(digit);
    const code = digit.charCodeAt(0);
    return String(at === -1 ? code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code) : at);
  });
}

/** The value of ① to ⑳, ㉑ to ㉟ and ㊱ to ㊿; null for any other character. */
export function circledValue(printed: string): number | null {
  const code = printed.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  return null;
}

/**
 * Every way to read a label: `12` as a number, `iv` as a Roman one, `c` as a letter and as a Roman hundred.
 * Zero and numbers of more than five digits are no labels.
 */
export function readNumerals(label: string): readonly Numeral[] {
  const digits = plainDigits(label);
  if (/^\d{1,5}$/.test(digits)) {
    const value = Number(digits);
    return value === 0 ? [] : [{ numbering: 'arabic', value }];
  }
  const isUpper = label === label.toUpperCase();
  const numerals: Numeral[] = [];
  const roman = romanValue(label.toLowerCase());
  if (roman !== null && (isUpper || label === label.toLowerCase())) {
    numerals.push({ numbering: isUpper ? 'upper-roman' : 'lower-roman', value: roman });
  }
  if (/^[a-z]$/i.test(label)) {
    const value = label.toLowerCase().charCodeAt(0) - 0x60;
    numerals.push({ numbering: isUpper ? 'upper-letter' : 'lower-letter', value });
  }
  return numerals;
}

const ROMAN = /^(?=[clxvi])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);

/** Well-formed Roman numbers below 400; endnotes in Roman numbers do not go further. */
function romanValue(letters: string): number | null {
  if (letters.length > 12 || !ROMAN.test(letters)) return null;
  let value = 0;
  let right = 0;
  for (const letter of [...letters].reverse()) {
    const digit = ROMAN_DIGITS.get(letter) ?? 0;
    value += digit < right ? -digit : digit;
    right = Math.max(right, digit);
  }
  return value;
}
