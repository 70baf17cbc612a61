// Leaves out of a title the bracket behind it that dates it.

import type { Laid, Print } from './layouts/layout.ts';

/** `laid` with its title up to such a bracket: `National Standards (April 2014)`, `Statement HCWS9 (14 December 2022)`. */
export function withoutDay(print: Print, laid: Laid | null): Laid | null {
  if (laid === null || laid.title === null || laid.isMarked === true) return laid;
  const { start, end } = laid.title;
  const day = print.dates.findLast((date) => date.start > start + 4 && date.end < end && date.date.length > 4);
  if (
    day === undefined ||
    print.text[day.start - 1] !== '(' ||
    !/^\)(?:\s\d{1,4}(?:[–-]\d{1,4})?)?[\s.,]*$/.test(print.text.slice(day.end, end))
  )
    return laid;
  const close = print.text.slice(0, day.start - 1).trimEnd().length;
  return { ...laid, title: { start, end: close }, rest: { start: close, end: laid.rest.end } };
}
