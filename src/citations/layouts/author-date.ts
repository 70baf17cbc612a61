// Authors (2009). Title. Container: the year stands between authors and title (APA, Harvard, author-date Chicago).

import type { FoundDate } from '../find-dates.ts';
import { COVER } from '../mask.ts';
import { isInstitution, namesLength } from '../names.ts';
import { sentences } from '../sentences.ts';
import type { Layout, Print } from './layout.ts';

const UNDATED = /^[\s,.]*[([]?(?:n\.\s?d\.|s\.\s?d\.|o\.\s?J\.|б\.\s?г\.)[)\]]?[.,:]?\s/iu;

export const authorDate: Layout = (print) => {
  const { text } = print;
  const names = namesLength(text);
  const date = print.dates.find((found) => isAhead(print, found, names));
  const undated = date === undefined ? UNDATED.exec(text.slice(names)) : null;
  if (date === undefined && (undated === null || names === 0)) return null;
  const end = date === undefined ? names + (undated?.[0].length ?? 0) : date.end;
  const from = end + (/^[a-z]?\s?[)\]]?[\s.,:;–-]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const title = titleFrom(print, from);
  if (title === null) return null;
  return {
    authors: { start: 0, end: date === undefined ? names : date.start },
    title,
    rest: { start: title.end, end: text.length },
    ...(date !== undefined && { dateAhead: date }),
  };
};

// In brackets by itself after a few words, or closed by a stop after names or an institution.
function isAhead({ text, pairs }: Print, date: FoundDate, names: number): boolean {
  const lead = text.slice(0, date.start);
  const after = text.slice(date.end);
  const words = lead.replace(/[([]\s?$/u, '').trim();
  if (words === '' || lead.length > 400) return false;
  if (!/\p{L}{2}/u.test(after.replaceAll(COVER, '').replace(/^[^.)\]:]*[.)\]:]/u, ''))) return false;
  const inBrackets = /[([]\s?$/u.test(lead) && /^[a-z]?\s?[)\]]/u.test(after);
  const isNames = names > 0 && /^[\s.,;:]*[([]?\s?$/u.test(text.slice(names, date.start));
  if (isNames) return inBrackets || /^[a-z]?[.,:]?\s/u.test(after);
  if (pairs.some((pair) => pair.kind === 'quote' && pair.end <= date.start)) return false;
  const isShort =
    words.split(/\s+/).length <= 14 && !/[.?!]\s+\p{Lu}\p{L}+\s+\p{L}/u.test(words.replace(/\p{Lu}\./gu, ''));
  if (inBrackets) return isShort && !/^[\s)\]]*[,;:]?\s*\d/u.test(after.slice(1)) && !/\d\s*[([]?$/u.test(words);
  return (
    isShort &&
    /^[a-z]?[.:]\s/u.test(after) &&
    (/[.,:]$/.test(words) ? words.split(/\s+/).length <= 10 : isInstitution(words))
  );
}

function titleFrom(print: Print, from: number) {
  const inside = print.text.slice(from);
  const pairs = print.pairs
    .filter((pair) => pair.start >= from)
    .map((pair) => ({ ...pair, start: pair.start - from, end: pair.end - from }));
  const first = sentences(inside, pairs)[0];
  if (first === undefined) return null;
  const sentence = inside.slice(first.start, first.end);
  const cut = sentence.search(new RegExp(`,?\\s*[<([]?${COVER}|,\\s(?=\\d+\\s?(?:p|с|S)\\.)|\\s\\/\\/\\s`, 'u'));
  const end = cut < 0 ? first.end : first.start + cut;
  return end - first.start < 2 ? null : { start: from + first.start, end: from + end };
}
