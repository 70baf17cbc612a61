// Puts right the blanks around signs that print or a PDF file lost or added.

import { DASH, EASTERN } from '../text/signs.ts';

// Lines set to full width come out of a PDF with blanks between Chinese characters: `《 运 费 与 地 方 》`.
const SPACED = /(?:[\p{Script=Han}，。：；《》]\s){4}/u;
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。：；、《》（）“”])\s|\s(?=[\p{Script=Han}，。：；、《》（）])/gu;

// `Holm, J.,1996.Traffic Shaping for Video.Master’s thesis`: print without blanks behind its signs; `Booking.Com` is a name.
const UNSPACED =
  /(?<=\p{L}\.),(?=(?:1[5-9]|20)\d\d[.,:)])|(?<=(?<!\d)(?:1[5-9]|20)\d\d[a-z]?)\.(?=\p{Lu}\p{L}*\s)|(?<=\s\p{Ll}{3,30}|\s\p{Lu}\p{Ll}{2,30})\.(?=\p{Lu}\p{Ll}{2,}(?<!\.(?:Com|Net|Org))(?:[’']s)?\s\p{Ll})|(?<=(?:^|[,;]\s|and\s|&\s)\p{Lu}\p{Ll}{2,20}),(?=\p{Lu}\.)/gu;

/** `text` with the blanks that print lost behind its signs, and without those that it put before them. */
export function signsInPlace(text: string, signs: number): string {
  const spaced = signs & EASTERN && SPACED.test(text) ? text.replace(BETWEEN_HAN, '') : text;
  // A line that broke behind the dash of a span: `1896– 1901`.
  const even = signs & DASH ? spaced.replace(/(?<=(?<!\d)\d{4}[–-])\s(?=\d{4}(?!\d))/gu, '') : spaced;
  const apart = /[a-zß-ÿ\d][.,][A-ZÀ-Þ]|\.,\d/.test(even) ? even.replace(UNSPACED, '$& ') : even;
  // Text out of a PDF has the blank before its comma: `and noise ,Phys` for `and noise, Phys`.
  return /\s[,.;]/.test(apart) ? apart.replace(/(?<=[^\s])\s([,.;])(?=[^\s.])/gu, '$1 ') : apart;
}
