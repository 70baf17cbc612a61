// Tells where a source surely starts: by names and a title, in quotation marks, by its imprint, in a short form.

import { COVER } from './mask.ts';
import { namesAhead } from './names.ts';
import { findShortForm, isShortNote } from './short-forms.ts';
import { opensAt } from './signals.ts';

/** Whether names, a quotation mark or an address stand at `at` of `text`. */
export function isNamed(text: string, at: number): boolean {
  return /["“„«»”’‘《「\ue000<@]/u.test(text[at] ?? '') || namesAhead(text.slice(at, at + 200)) > 0;
}

/** Whether a newspaper and its day stand at `at`: `Озёрская правда, 19 декабря 2008 г.`. */
export function isIssue(text: string, at: number): boolean {
  return /^\p{Lu}[^,.:;]{2,40},\s(?:\d{1,2}\.?\s\p{L}{3,10}|\p{L}{3,10}\.?\s\d{1,2},)\s(?:1[5-9]|20)\d\d/u.test(
    text.slice(at, at + 90),
  );
}

/** Whether names stand at `at` of `text`, and then a title. */
export function namesTitle(text: string, at: number): boolean {
  const names = namesAhead(text.slice(at, at + 200));
  if (names === 0) return false;
  const gap = /^[\s,.:]+/u.exec(text.slice(at + names, at + names + 6))?.[0].length ?? 0;
  return (
    gap > 0 &&
    (opensAt(text, at + names + gap) || /^in:?\s[\p{Lu}„“«"]/u.test(text.slice(at + names + gap, at + names + gap + 8)))
  );
}

/** `Handbook of the Fleet (Leith: Gannet Press, 1983)`, `Calendario del Muelle, http://…`: a title that its imprint in brackets or its address follows. */
export const UNSIGNED = new RegExp(
  `^\\p{Lu}[^.;:“”()${COVER}]{3,120}(?:(?:,\\s(?:ed|eds|trans)\\.\\s[^;:“”()${COVER}]{3,80})?\\s\\([^():]{2,60}:\\s[^()]{2,60},\\s\\d{4}\\)|,\\s${COVER})`,
  'u',
);

/** Whether a source surely starts at `offset` of `text`: by names and a title, a quoted title, a short form, an imprint. */
export function startsSource(text: string, offset: number): boolean {
  const next = text.slice(offset, offset + 300);
  if (/^["“„«‘《「]/u.test(next)) return /\d{4}/.test(next) || next.includes(COVER);
  return namesTitle(text, offset) || findShortForm(next) !== null || isShortNote(next) || UNSIGNED.test(next);
}
