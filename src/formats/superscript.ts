// Raised digits as Unicode has them, so that a number typed above the line stays told apart in plain text.

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers alone (`12`, `1,2`, `3–5`) are raised; `th` in `5th` and numbers in brackets stay. */
export function superscript(text: string): string {
  if (!/^\s*\d[\d\s,;–-]*$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
