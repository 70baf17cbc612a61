// Whether a page is built as a not-found page: by its markup, its canonical address, or the number above it.

import type { Answered } from '../model/observation.ts';
import { isNotFoundAddress } from './address.ts';
import { LOST_MARKS } from './marks.ts';
import { ownSentences } from './own-words.ts';
import { headingSays, says, titleSays } from './statement.ts';
import { notFoundCode } from './statements/not-found.ts';

/** The sign, as a short fact; null where there is none. No proof alone: systems use their error template for more than that. */
export function lostStructure({ page, finalUrl }: Answered): string | null {
  const mark = page.marks.find((each) => LOST_MARKS.has(each));
  if (mark !== undefined) return `markup of a not-found page (${mark})`;
  if (page.canonical !== null && isNotFoundAddress(page.canonical) && !isNotFoundAddress(finalUrl)) {
    return `its canonical address is ${page.canonical}`;
  }
  const code =
    titleSays(page, notFoundCode)?.said ??
    headingSays(page, notFoundCode, 3)?.said ??
    ownSentences(page, 6).find((line) => says(line, notFoundCode));
  return code === undefined ? null : `it is headed "${code}"`;
}
