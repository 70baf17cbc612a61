// An address that bears a sign of damage: a space or a line break inside, a lost hyphen, a stray last character.

import { atLink, linksOf, shorten } from './cited-links.ts';
import type { FindingRule } from './rule.ts';

/** Only what is printed counts here; whether a repaired address answers is for the check to say. */
export const damagedUrl: FindingRule = {
  name: 'damaged-url',
  severity: 'info',
  find: ({ notes }) =>
    linksOf(notes).flatMap((place) => {
      const [likeliest] = place.link.variants;
      if (likeliest === undefined || place.link.truncated) return [];
      // A reading that ends at the break is no repair.
      const isRejoined = place.link.url.startsWith(likeliest);
      // Where a page ends a line, nobody broke the address.
      if (isRejoined && place.link.location?.page !== undefined) return [];
      const hint = isRejoined
        ? `it was broken, and is read as ${shorten(place.link.url)}`
        : `perhaps ${shorten(likeliest)}`;
      return [atLink(place, `the address may be damaged: ${hint}`)];
    }),
};
