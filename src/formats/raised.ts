// Superscript figures as Unicode has them, so that a raised number stays one in plain text.

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789'].map((digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)] as const),
);
const NUMBERS = /^\s*\d{1,4}(?:\s*[,–-]\s*\d{1,4})*\s*$/;

/** True where the superscript can refer to notes: a number, several, a range; not `th`. */
export function isRaisable(text: string): boolean {
  return text.length <= 60 && NUMBERS.test(text);
}

/** `12` as `¹²`; other characters stay. The length stays the same. */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.get(digit) ?? digit);
}
