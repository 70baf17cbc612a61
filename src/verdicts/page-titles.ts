// Every title that a page gives itself, cut into its readings.

import type { PageFacts } from '../model/observation.ts';
import type { TitlePlace } from './rule.ts';
import { type Script, scriptOf } from './script.ts';
import { titleReadings } from './site-names.ts';

/** One reading of one of a page's titles. */
export interface PageTitle {
  readonly place: TitlePlace;
  readonly text: string;
  readonly script: Script;
}

/** The readings of title, og:title, metadata, linked data and headings, in this order. */
export function pageTitles(page: PageFacts): readonly PageTitle[] {
  const own: (readonly [TitlePlace, string | null])[] = [
    ['title', page.title],
    ['og:title', page.ogTitle],
    ...page.metaTitles.map((title) => ['meta', title] as const),
    ...page.dataTitles.map((title) => ['data', title] as const),
    ...page.headings.map((title) => ['heading', title] as const),
  ];
  return own.flatMap(([place, title]) =>
    title === null ? [] : titleReadings(title).map((text) => ({ place, text, script: scriptOf(text) })),
  );
}
