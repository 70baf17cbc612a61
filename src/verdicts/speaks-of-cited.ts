// Whether a page speaks of what was cited, under whatever title.

import type { PageFacts } from '../model/observation.ts';
import { speaksOf } from './page-matter.ts';
import type { Evidence } from './rule.ts';
import { shownBy } from './shown-text.ts';
import { citedReadings } from './site-names.ts';

/** It holds most of a cited title's weightier words, or an author's name; so it does where the title has too few of them. */
export function speaksOfCited({ citedTitles }: Evidence, page: PageFacts): boolean {
  const shown = shownBy(page);
  return citedTitles.some((cited) => speaksOf(citedReadings(cited.title), shown, cited));
}
