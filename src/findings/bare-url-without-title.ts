// A citation that is nothing but an address: once the page is gone nobody can tell what it was.

import { atLink, linksOf } from './cited-links.ts';
import type { FindingRule } from './rule.ts';

// `See http://…`, `Available at: http://… (accessed 3 May 2012)`: so many letters describe no source.
const FEWEST_LETTERS = 24;
// With a day a court and a docket do: `BGH, Urteil vom 17. Juni 2021 – III ZR 94/20`.
const FEWEST_LETTERS_DATED = 20;

export const bareUrlWithoutTitle: FindingRule = {
  name: 'bare-url-without-title',
  severity: 'info',
  find: ({ notes }) =>
    linksOf(notes)
      .filter(({ note, citation, link }) => {
        if (note.kind === 'inline' || link !== citation.links[0]) return false;
        const names = [citation.title, citation.container, citation.publisher, ...citation.authors];
        const fewest = citation.issued === null ? FEWEST_LETTERS : FEWEST_LETTERS_DATED;
        return names.every((name) => name === null) && letters(citation.text) < fewest;
      })
      .map((place) => atLink(place, 'the citation gives an address without a title')),
};

/** The letters outside addresses and parentheses, a Chinese sign as good as a word. */
function letters(text: string): number {
  const words = text.replace(/[a-z][a-z0-9+.-]*:\/\/\S*|\bwww\.\S*|[([][^()[\]]*[)\]]/giu, ' ');
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (words.match(/\p{L}/gu)?.length ?? 0) + 3 * han;
}
