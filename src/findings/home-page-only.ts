// An address that names a whole site: a home page supports no claim.

import { atLink, linksOf, shorten } from './cited-links.ts';
import type { FindingRule } from './rule.ts';

/** In the running text an address may well mean the site itself, so only notes and references are looked at. */
export const homePageOnly: FindingRule = {
  name: 'home-page-only',
  severity: 'info',
  find: ({ notes }) =>
    linksOf(notes)
      .filter(({ note, link }) => note.kind !== 'inline' && !link.truncated && isHomePage(link.url))
      .map((place) => atLink(place, `the address is only a home page: ${shorten(place.link.url)}`)),
};

function isHomePage(address: string): boolean {
  // Most addresses have a longer path; only the others are worth parsing.
  if (/^[a-z]+:\/\/[^/]+\/(?!index\.)[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { pathname, search, hash, protocol } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && search === '' && hash === '' && /^\/(?:index\.\w{2,5})?$/.test(pathname);
}
