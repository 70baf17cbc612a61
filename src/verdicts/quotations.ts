// Tells what a text quotes from what it says.

const OPEN = '"“”„‟«»‹›「『《〈';
const CLOSE = '"“”‟«»‹›」』》〉';

const QUOTATION = new RegExp(`[${OPEN}][^${OPEN}${CLOSE}]{1,200}[${CLOSE}]`, 'gu');

/** What stands in quotation marks is somebody else's: a story may quote an error page, which does not quote itself. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, ' ');
}

/** The whole text stands in quotation marks. */
export function isQuotation(text: string): boolean {
  return withoutQuotations(text).trim() === '' && text.trim() !== '';
}
