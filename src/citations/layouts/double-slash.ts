// Иванов И. И. Заглавие // Издание. 2011. № 2: two slashes lead to the container (GOST R 7.0.5-2008, 7.0.100-2018).

import { isFullNames, LEFT_IN_WRITING, namesLength } from '../names.ts';
import type { Layout } from './layout.ts';

export const doubleSlash: Layout = ({ text, pairs }) => {
  if (!text.includes('//')) return null;
  const match = /\s?(?<!:)\/\/(?!\/)\s?/u.exec(text);
  // The mark of GB/T 7714 stands there too: `[C]//`.
  if (
    match === null ||
    /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]$/.test(text.slice(0, match.index)) ||
    pairs.some((pair) => pair.start < match.index && pair.end > match.index)
  )
    return null;
  const lead = text.slice(0, match.index);
  const strong = namesLength(lead);
  // `Z. Подвиг лоцмана`: what goes on in small letters, or not at all, is no surname.
  const names = strong > 0 && /^[^\S\n]*[^\s\p{Ll}]/u.test(lead.slice(strong)) ? strong : signedLength(lead);
  const gap = /^[\s.,:;]*/u.exec(lead.slice(names))?.[0].length ?? 0;
  const statement = lead.slice(names).search(CARRIED);
  const titleEnd = statement < 0 ? lead.length : names + statement;
  const named = names === 0 ? beforeQuote(lead) : null;
  return {
    authors: names === 0 ? (named ?? responsible(lead, titleEnd)) : { start: 0, end: names },
    title: { start: named === null ? names + gap : named.end + 2, end: titleEnd },
    rest: { start: match.index + match[0].length, end: text.length },
    containerFirst: true,
    isMarked: true,
  };
};

// `: аудиозапись`, `/ зап. Л. Гемп`: how a source is carried, and who is responsible for it.
const CARRIED = /\s:\s\[?(?:аудио|видео|фото|аудіо|відео)\p{Ll}*\]?(?=\s\/\s|\s*$)|\s\/\s/u;

// `Ильин, Олег. Заглавие`, `Администрация района. Заглавие`: a name turned round, and a body that no title begins with.
// `Storvik H. Flour, Fish // …` too: a list follows the initials; and `Z. Заметки`, a letter that stands for a name.
function signedLength(lead: string): number {
  return SIGNED.exec(lead)?.[0].length ?? INITIALLED.exec(lead)?.[0].length ?? 0;
}

const INITIALLED = new RegExp(
  `^(?:(?!(?:${LEFT_IN_WRITING})\\s)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?,?\\s(?:\\p{Lu}\\.\\s?){1,2}(?=\\s\\p{Lu})|(?:[A-Z]\\.){1,2}(?=\\s(?=\\p{Script=Cyrillic})\\p{Lu}))`,
  'u',
);

const SIGNED =
  /^(?:[\p{Script=Han}]{1,4}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?|(?:Администрация|Правительство|Министерство|Прокуратура|Мэрия|Адміністрація|Кабінет Міністрів|Міністерство|Прокуратура)(?:\s[\p{L}-]+){1,6})(?=\.\s[\p{Lu}\p{Lo}«])/u;

// `Ольга Рябова. «Заглавие» // …`: names in full are sure before a quotation mark alone.
function beforeQuote(lead: string) {
  const full = /^[^.,«“„"]{4,80}(?=[.,]\s[«“„"])/u.exec(lead)?.[0] ?? '';
  return isFullNames(full) ? { start: 0, end: full.length } : null;
}

// `Заглавие / И. И. Иванов`: the statement of responsibility after one slash.
function responsible(lead: string, titleEnd: number) {
  if (titleEnd === lead.length) return null;
  const start = titleEnd + 3;
  const names = namesLength(lead.slice(start));
  return names === 0 ? null : { start, end: start + names };
}
