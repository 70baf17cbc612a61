// A citation that is nothing but an address: once the page is gone nobody can tell what it was.

import { atLink, linksOf } from './cited-links.ts';
import type { FindingRule } from './rule.ts';

export const bareUrlWithoutTitle: FindingRule = {
  name: 'bare-url-without-title',
  severity: 'info',
  find: ({ notes }) =>
    linksOf(notes)
      .filter(({ note, citation, link }) => {
        if (note.kind === 'inline' || link !== citation.links[0]) return false;
        const names = [citation.title, citation.container, citation.publisher, ...citation.authors];
        return names.every((name) => name === null);
      })
      .map((place) => atLink(place, 'the citation gives an address without a title')),
};
