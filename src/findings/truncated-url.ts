// An address that its author cut short with an ellipsis.

import { atLink, linksOf, shorten } from './cited-links.ts';
import type { FindingRule } from './rule.ts';

export const truncatedUrl: FindingRule = {
  name: 'truncated-url',
  severity: 'warning',
  find: ({ notes }) =>
    linksOf(notes)
      .filter(({ link }) => link.truncated)
      .map((place) => atLink(place, `the address is cut short: ${shorten(place.link.url)}`)),
};
