// Makes the digits of other scripts and Chinese years ASCII, so that dates are read one way.

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

// The zeros of Arabic-Indic, Persian, Devanagari and full-width digits.
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/** `text` with full-width, Arabic, Persian and Indic digits and Chinese years as ASCII digits; no offset moves. */
export function foldDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19〇一二三四五六七八九]/.test(text)) return text;
  const digits = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
  return digits.replace(/[一二][〇零一二三四五六七八九]{3}(?=年)/g, (year) =>
    [...year].map((digit) => DIGITS[digit] ?? digit).join(''),
  );
}
