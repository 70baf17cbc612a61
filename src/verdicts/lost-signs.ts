// Where a page states that something was not found.

import type { Answered, PageFacts } from '../model/observation.ts';
import { TINY_PAGE, weightOf } from './evidence.ts';
import { foldText, isUnspaced } from './fold.ts';
import { withoutQuotations } from './quotations.ts';
import { headingSays, type Stated, textSays, titleSays } from './statement.ts';
import { helpForTheLost, notFound, notFoundCode, siteMap } from './statements/not-found.ts';

export interface Signs {
  readonly title: readonly Stated[];
  readonly heading: readonly Stated[];
  readonly text: readonly Stated[];
  /** A sentence that only a lost reader is told. */
  readonly helps: boolean;
}

/** Null where the page states nothing: then its text need not be searched, nor ever where it is no notice. */
export function signsOf(answer: Answered): Signs | null {
  const { page } = answer;
  const listed = (sign: Stated | null) => (sign === null ? [] : [sign]);
  const title = listed(titleSays(page, notFound) ?? titleSays(page, notFoundCode));
  const heading = listed(headingSays(page, notFound, 1) ?? laterHeading(page) ?? headingSays(page, notFoundCode, 2));
  const isSilent = title.length === 0 && heading.length === 0;
  if (isSilent && weightOf(answer) >= TINY_PAGE) return null;
  const text = listed(textSays(page, notFound));
  return isSilent && text.length === 0 ? null : { title, heading, text, helps: helpsTheLost(page) };
}

/** A sentence that only a lost reader is told, in no quotation, or the site's map in place of a page. */
export function helpsTheLost(page: PageFacts): boolean {
  return (
    helpForTheLost.test(foldText(withoutQuotations(page.text.slice(0, 6000)))) || headingSays(page, siteMap, 3) !== null
  );
}

/** Below a logo, a code or an "Oops"; among an article's headings only a sentence to the lost tells the difference. */
function laterHeading(page: PageFacts): Stated | null {
  const later = headingSays(page, notFound, 3);
  if (later === null) return null;
  const isLed = headingSays(page, notFoundCode, 1) !== null || (page.headings[0] ?? '').length <= 8;
  return isLed || (!headsOwnMatter(page) && helpsTheLost(page)) ? later : null;
}

/** The first heading is a headline of its own: neither statement nor code, and more than a logo or an "Oops". */
export function headsOwnMatter(page: PageFacts): boolean {
  const first = page.headings[0];
  if (first === undefined) return false;
  const folded = foldText(first);
  if (isUnspaced(folded) ? folded.length < 8 : folded.split(' ').length < 3) return false;
  return headingSays(page, notFound, 1) === null && headingSays(page, notFoundCode, 1) === null;
}
