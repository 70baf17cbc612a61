// The words that a page shows, folded once for every question about them.

import type { PageFacts } from '../model/observation.ts';
import { foldText } from './fold.ts';
import { ALPHABETS, scriptOf } from './script.ts';
import { skeletonOfText } from './transliterate.ts';

export interface ShownText {
  /** Titles, description, headings and text, folded. */
  readonly plain: string;
  /** The same as a skeleton, to find transliterated words in; null where the page is not in such an alphabet. */
  readonly bones: string | null;
}

/** Linear in the page's text, which is capped. */
export function shownBy(page: PageFacts): ShownText {
  const shown = [page.title, page.ogTitle, page.description, ...page.headings, page.text].join(' ');
  return { plain: foldText(shown), bones: ALPHABETS.has(scriptOf(shown)) ? skeletonOfText(shown) : null };
}
