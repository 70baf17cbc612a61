// Иванов И. И. Заглавие // Издание. 2011. № 2: two slashes lead to the container (GOST R 7.0.5-2008, 7.0.100-2018).

import { isFullNames, namesLength } from '../names.ts';
import type { Layout } from './layout.ts';

export const doubleSlash: Layout = ({ text, pairs }) => {
  const match = /\s?(?<!:)\/\/(?!\/)\s?/u.exec(text);
  // The mark of GB/T 7714 stands there too: `[C]//`.
  if (
    match === null ||
    /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]$/.test(text.slice(0, match.index)) ||
    pairs.some((pair) => pair.start < match.index && pair.end > match.index)
  )
    return null;
  const lead = text.slice(0, match.index);
  const names = namesLength(lead) || signedLength(lead);
  const gap = /^[\s.,:;]*/u.exec(lead.slice(names))?.[0].length ?? 0;
  const statement = lead.slice(names).search(/\s\/\s/u);
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

// `Ильин, Олег. Заглавие`, `Администрация района. Заглавие`: a name turned round, and a body that no title begins with.
function signedLength(lead: string): number {
  return SIGNED.exec(lead)?.[0].length ?? 0;
}

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
