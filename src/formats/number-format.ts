// Writes a number as word processors print it: 4, iv, IV, d, D, §.

/** The ways of printing that change what a reader sees; all others are printed as plain digits. */
export type NumberFormat =
  | 'decimal'
  | 'lower-roman'
  | 'upper-roman'
  | 'lower-letter'
  | 'upper-letter'
  | 'symbols'
  | 'circled'
  | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

// The order of the Chicago Manual of Style, doubled and tripled after the fourth.
const SYMBOLS = ['*', '†', '‡', '§'];

// Beyond these no format but digits is readable, and a hostile start value would print a very long label.
const MAX_ROMAN = 3999;
const MAX_REPEATS = 8;

/** `value` in print; plain digits where the format has no sign for it. */
export function printNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'lower-letter':
      return repeated(value, 26, (index) => String.fromCharCode(0x61 + index));
    case 'upper-letter':
      return repeated(value, 26, (index) => String.fromCharCode(0x41 + index));
    case 'symbols':
      return repeated(value, SYMBOLS.length, (index) => SYMBOLS[index] ?? '');
    case 'circled':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value);
  let rest = value;
  let printed = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      printed += sign;
      rest -= size;
    }
  }
  return printed;
}

/** a to z, then aa, bb: the sign is repeated, as Word and LibreOffice do. */
function repeated(value: number, signs: number, signAt: (index: number) => string): string {
  const times = Math.ceil(value / signs);
  if (value < 1 || times > MAX_REPEATS) return String(value);
  return signAt((value - 1) % signs).repeat(times);
}
