// Reduces names and titles to their words, so that they compare whatever signs, marks and capitals print gave them.

/** The letters and digits of `text` in small letters without marks, one blank between words. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
